import { Paragraph, Table } from 'docx'
import type { AnnexWords } from '../letterhead/annexes.js'
import { type BodyWriting, bodyParts } from './body.js'
import { REFERENCE, styleId } from './element-styles.js'
import { wordList } from './numbering.js'
import { fieldRuns } from './runs.js'
import { linesOf } from './safe-text.js'

/** An annex as the paragraphs and tables of a section of its own; its headings are counted anew. */
export function annexParts(
  { label, title, reference, children }: AnnexWords,
  index: number,
  writing: BodyWriting,
): (Paragraph | Table)[] {
  const headings = { ...writing.headings, list: wordList(`annex${index + 1}`) }
  const body = bodyParts(children, { ...writing, headings })
  writing.lists.push(headings.list)
  return [
    new Paragraph({ style: styleId('part'), keepNext: true, children: fieldRuns(label) }),
    ...(title === undefined
      ? []
      : [
          new Paragraph({
            style: 'Title',
            spacing: { before: 0, after: 0 },
            children: fieldRuns(linesOf(title).join('\n')),
          }),
        ]),
    ...(reference === undefined ? [] : [new Paragraph({ style: REFERENCE, children: fieldRuns(reference) })]),
    ...body.map((part) => (part instanceof Table ? part : new Paragraph(part))),
  ]
}
