import { check, needed, oneOf, shape, text } from '../arguments.js'
import type { Bilingual } from '../text/language.js'

/**
 * How a printed citation departs from the official form:
 * `spaces` inside number or symbol; `dash` another dash for the hyphen; `letter` a look-alike of Đ; `digits` a number written with
 * a dot or a space; `separator` State separators in a Party symbol or the other way round; `abbreviation` letters misspelt (QD for
 * QĐ, TƯ for TW); `type` the type in words is not the one in the symbol; `date` a day that does not exist; `year` the year in the
 * symbol is not the year of the date; `yearless` the number of a legal document without its year; `incomplete` a symbol without its issuer.
 */
export type DeviationKind =
  | 'spaces'
  | 'dash'
  | 'letter'
  | 'digits'
  | 'separator'
  | 'abbreviation'
  | 'type'
  | 'date'
  | 'year'
  | 'yearless'
  | 'incomplete'

/** One departure from the official form, with the text as found and, where it is known, as it should be. */
export interface Deviation {
  /** In which way it departs. */
  kind: DeviationKind
  /** What is printed: `180 /KH–UBND`. */
  found: string
  /** The official form: `180/KH-UBND`; absent where it cannot be known. */
  expected?: string
}

const SENTENCES: Record<DeviationKind, Bilingual> = {
  spaces: {
    vi: 'Số, ký hiệu văn bản viết liền, không có khoảng trắng.',
    en: 'Number and symbol are written without spaces.',
  },
  dash: {
    vi: 'Ký hiệu văn bản dùng gạch nối "-", không dùng loại gạch khác.',
    en: 'A symbol takes the hyphen "-" and no other dash.',
  },
  letter: {
    vi: 'Chữ giống "Đ" nhưng không phải chữ Đ tiếng Việt.',
    en: 'The letter looks like "Đ" but is not the Vietnamese one.',
  },
  digits: {
    vi: 'Số văn bản viết liền các chữ số.',
    en: 'The digits of a document number are written without dots or spaces.',
  },
  separator: {
    vi: 'Văn bản của Đảng viết "số-loại/cơ quan", văn bản nhà nước viết "số/loại-cơ quan" hoặc "số/năm/loại-cơ quan".',
    en: 'Party documents are written "number-type/issuer", State ones "number/type-issuer" or "number/year/type-issuer".',
  },
  abbreviation: {
    vi: 'Chữ viết tắt trong ký hiệu không đúng.',
    en: 'An abbreviation in the symbol is wrong.',
  },
  type: {
    vi: 'Tên loại văn bản không khớp với chữ viết tắt trong ký hiệu.',
    en: 'The type in words does not agree with the letters in the symbol.',
  },
  date: { vi: 'Ngày ban hành không có thật.', en: 'The date of issue does not exist.' },
  year: {
    vi: 'Năm trong số hiệu khác năm ban hành.',
    en: 'The year in the number differs from the year of issue.',
  },
  yearless: {
    vi: 'Số của văn bản quy phạm pháp luật có cả năm ban hành: "30/2020/NĐ-CP".',
    en: 'The number of a legal document has its year: "30/2020/NĐ-CP".',
  },
  incomplete: {
    vi: 'Ký hiệu thiếu chữ viết tắt của cơ quan ban hành; đủ thì như "180/KH-UBND", "27-CT/TU".',
    en: 'The symbol lacks the letters of the issuing body; whole ones are "180/KH-UBND", "27-CT/TU".',
  },
}

const DEVIATION = shape<Deviation>(
  { vi: 'một sai khác của findCitations', en: 'a deviation told by findCitations' },
  { kind: needed(oneOf(Object.keys(SENTENCES) as DeviationKind[])), found: needed(text), expected: text },
)

/** A deviation in plain words, with what was found and what is expected. */
export function describeDeviation(deviation: Deviation): Bilingual {
  check('describeDeviation', 'deviation', deviation, DEVIATION)
  return describeDepartures([deviation.kind], deviation)
}

/** Everything in which one piece departs, with the one correction that mends it all. */
export function describeDepartures(
  kinds: readonly DeviationKind[],
  { found, expected }: Pick<Deviation, 'found' | 'expected'>,
): Bilingual {
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    [...new Set(kinds)].map((kind) => SENTENCES[kind][language]).join(' '),
  )
  return expected === undefined
    ? { vi: `"${found}": ${vi}`, en: `"${found}": ${en}` }
    : { vi: `"${found}": ${vi} Viết là "${expected}".`, en: `"${found}": ${en} Write "${expected}".` }
}
