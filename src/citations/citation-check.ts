import { needed, oneOf, shape, text, year } from '../arguments.js'
import { plainDate } from '../dates/given-date.js'
import type { Citation, DocumentSystem } from './citation.js'

/** Systems of documents, as symbols are read by them. */
export const documentSystem = oneOf<DocumentSystem>(['state', 'party'])

/** A citation taken apart, as `parseCitation` gives it. */
export const citation = shape<Citation>(
  { vi: 'một trích dẫn văn bản của parseCitation', en: 'a citation taken apart by parseCitation' },
  {
    type: needed(text),
    number: text,
    year,
    symbol: text,
    separator: oneOf(['-', '/']),
    issuedOn: plainDate,
    issuer: text,
    subject: text,
    system: needed(documentSystem),
  },
)
