import * as z from 'zod'
import { PROFILES } from '../commemorations/vocabulary.js'
import type { Issuer } from '../document/tree.js'
import { record, shaped, text } from './fields.js'

/** Letters of a body or a unit; blanks and dashes are those of the office: `STP - PBGDPL`, `BCĐ 35`. */
const letters = (example: string) =>
  shaped(/^\p{Lu}[\p{L}\d&.]*(?: ?[-–/] ?[\p{L}\d&.]+| \d+)*$/u, example, {
    vi: 'Ký hiệu viết bằng chữ in hoa, nối bằng dấu gạch: "STTTT-TTBCXB", "BTGTU".',
    en: 'Letters in capitals, joined by hyphens: "STTTT-TTBCXB", "BTGTU".',
  })

/** Profile of an office, for its letterhead and signing block. */
export const issuer = record({
  system: z.enum(['state', 'party', 'youth']),
  parent: text.exactOptional(),
  name: text,
  place: text,
  symbol: letters('STTTT-TTBCXB').exactOptional(),
  unit: letters('TTBCXB').exactOptional(),
  signer: record({ authority: text.exactOptional(), position: text, name: text }).exactOptional(),
  recipients: z.array(text).exactOptional(),
  addressees: z.array(text).exactOptional(),
  fileUnder: text.exactOptional(),
  profile: z.enum(PROFILES).exactOptional(),
}) satisfies z.ZodType<Issuer>
