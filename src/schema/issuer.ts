import * as z from 'zod'
import type { Issuer } from '../document/tree.js'
import { record, shaped, text } from './fields.js'

/** Profile of an office, for its letterhead and signing block. */
export const issuer = record({
  system: z.enum(['state', 'party']),
  parent: text.exactOptional(),
  name: text,
  place: text,
  symbol: shaped(/^\p{Lu}[\p{L}\d&.]*(?:-[\p{L}\d&.]+)*$/u, 'STTTT-TTBCXB', {
    vi: 'Ký hiệu cơ quan viết liền bằng chữ in hoa: "STTTT-TTBCXB", "BTGTU".',
    en: 'The letters of the body are written without blanks: "STTTT-TTBCXB", "BTGTU".',
  }).exactOptional(),
  signer: record({ authority: text.exactOptional(), position: text, name: text }).exactOptional(),
  recipients: z.array(text).exactOptional(),
  addressees: z.array(text).exactOptional(),
  fileUnder: text.exactOptional(),
}) satisfies z.ZodType<Issuer>
