import * as z from 'zod'
import type { CampaignAttachment, CampaignSource } from '../campaigns/campaign.js'
import { ISSUER_LEVELS } from '../campaigns/campaign.js'
import type { Citation } from '../citations/citation.js'
import { describeDeviation } from '../citations/deviation.js'
import { typeByName } from '../citations/document-types.js'
import { findCitations } from '../citations/find.js'
import { parseCitation } from '../citations/parse.js'
import { type SymbolSlip, symbolSlip } from '../citations/slip.js'
import type { Bilingual } from '../text/language.js'
import { type Fault, fault } from './field-problem.js'
import { date, record, shaped, text, webAddress, year } from './fields.js'

const WITHOUT_NUMBER: Fault = {
  code: 'citation-without-number',
  allowed: 'Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023',
  message: {
    vi: 'Trích dẫn văn bản thiếu số, ký hiệu; viết như "Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023". Chỉ luật được dẫn bằng tên.',
    en: 'The citation has no number; write it like "Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023". Only laws are cited by title.',
  },
}

const printed = text.transform((value, ctx): Citation => {
  const citation = parseCitation(value) ?? parseBlanked(value)
  if (citation) return citation
  fault(ctx, value, [], explain(value))
  return z.NEVER
})

/**
 * A citation whose only slip is blanks around the marks of its symbol, as many offices print them: `2133/STP - PBGDPL`. The
 * symbol keeps its blanks, the number stands close to what follows it.
 */
function parseBlanked(value: string): Citation | undefined {
  const [found] = findCitations(value.trim())
  if (!found?.deviations.every(({ kind }) => kind === 'spaces') || symbolSlip(value, found)) return undefined
  const citation = parseCitation(value, { lenient: true })
  // "18 KH-UBND" has no mark behind its number: the letters may be the issuer.
  const symbol = /^\d+\p{L}?\s*[-/]\s*(?:\d{4}\s*\/\s*)?(\p{Lu}.*)$/u.exec(found.pieces.number.text)?.[1]
  return citation && symbol !== undefined ? { ...citation, symbol } : undefined
}

/** Why a printed citation was not read. */
function explain(value: string): Fault {
  const [found, second] = findCitations(value)
  if (!found) return WITHOUT_NUMBER
  const deviation = found.deviations[0]
  if (deviation) return { code: 'citation-form', message: describeDeviation(deviation) }
  const slip = symbolSlip(value, found)
  if (slip)
    return {
      code: 'citation-form',
      allowed: slip.expected ?? WITHOUT_NUMBER.allowed!,
      message: describeSlip(slip),
    }
  if (found.pieces.date && found.citation.issuedOn === undefined) {
    return {
      code: 'citation-date',
      message: {
        vi: `Ngày ban hành "${found.pieces.date.text}" thiếu năm.`,
        en: `The date of issue "${found.pieces.date.text}" has no year.`,
      },
    }
  }
  return {
    code: 'citation-form',
    allowed: WITHOUT_NUMBER.allowed!,
    message: second
      ? {
          vi: 'Mỗi trích dẫn chỉ ghi một văn bản; tách thành nhiều mục.',
          en: 'A citation names one document; make several entries.',
        }
      : {
          vi: `Không hiểu phần chữ quanh "${found.pieces.number.text}"; viết loại, số, ngày, "của" cơ quan, "về" nội dung.`,
          en: `The words around "${found.pieces.number.text}" are not understood; write type, number, date, "của" issuer, "về" subject.`,
        },
  }
}

function describeSlip(slip: SymbolSlip): Bilingual {
  if (slip.kind === 'incomplete') return describeDeviation(slip)
  const { found, letters, expected, maybeIssuer } = slip
  if (expected === undefined) {
    return {
      vi: `"${found}": chữ viết tắt đứng rời sau số. Nếu là cơ quan ban hành, viết "của ${letters}"; nếu thuộc ký hiệu, viết liền như "180/KH-UBND".`,
      en: `"${found}": letters stand apart from the number. For the issuer write "của ${letters}"; a symbol is joined, like "180/KH-UBND".`,
    }
  }
  const or = maybeIssuer
    ? {
        vi: ` Nếu "${letters}" là cơ quan ban hành, viết "của" ở trước.`,
        en: ` If "${letters}" is the issuer, write "của" before it.`,
      }
    : { vi: '', en: '' }
  return {
    vi: `"${found}": ký hiệu viết liền với số. Viết là "${expected}".${or.vi}`,
    en: `"${found}": the symbol is joined to the number. Write "${expected}".${or.en}`,
  }
}

const taken = record({
  type: text,
  number: shaped(/^\d{1,6}[A-Za-zĐđ]?$/, '180', {
    vi: 'Số văn bản gồm các chữ số, có thể thêm một chữ cái: "180", "03", "36a".',
    en: 'A number has digits and at most one letter: "180", "03", "36a".',
  }).exactOptional(),
  year: year.exactOptional(),
  symbol: shaped(/^\p{Lu}[\p{L}\d&.]*(?: ?[/-] ?[\p{L}\d&.]+)*$/u, 'KH-MTTQ-BTT', {
    vi: 'Ký hiệu là phần sau số, các chữ nối bằng "-" hoặc "/": "KH-MTTQ-BTT", "CV/BTGTU".',
    en: 'The symbol is what follows the number, letters joined by "-" or "/": "KH-MTTQ-BTT", "CV/BTGTU".',
  }).exactOptional(),
  separator: z.enum(['-', '/']).exactOptional(),
  issuedOn: date.exactOptional(),
  issuer: text.exactOptional(),
  subject: text.exactOptional(),
  system: z.enum(['state', 'party']),
}).check((ctx) => {
  const { number, type } = ctx.value
  if (number === undefined && !typeByName(type)?.byTitle) fault(ctx, ctx.value, ['number'], WITHOUT_NUMBER)
})

/** A citation as an object, or as it is printed. */
const citation = z.union([printed, taken]) satisfies z.ZodType<Citation>

const attachment = record({
  title: text,
  url: webAddress.exactOptional(),
}) satisfies z.ZodType<CampaignAttachment>

/** A source; a text alone is its citation. */
export const source: z.ZodType<CampaignSource> = z.lazy(() =>
  z.union([
    printed.transform((value): CampaignSource => ({ citation: value })),
    record({
      citation,
      level: z.enum(ISSUER_LEVELS).exactOptional(),
      url: webAddress.exactOptional(),
      attachments: z.array(attachment).exactOptional(),
      implementing: z.array(source).exactOptional(),
    }),
  ]),
)
