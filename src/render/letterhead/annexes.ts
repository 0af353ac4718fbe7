import { roman } from '../../dates/print/vietnamese.js'
import type { Letterhead, Outline, OutlineBlock } from '../../document/tree.js'
import type { Language } from '../../text/language.js'
import { dateWords, type Gap, numberLine } from './lines.js'
import { inEnglish, LETTERHEAD_STANDARDS, type StandardId, standardOf } from './standards.js'

/** What stands above an annex, and its body. */
export interface AnnexWords {
  /** "Phụ lục", with a Roman figure where there are several. */
  label: string
  title?: string
  /** What it is attached to: "(Kèm theo Kế hoạch số … ngày … của …)"; absent without a letterhead. */
  reference?: string
  children: readonly OutlineBlock[]
}

const WORDS = {
  vi: {
    annex: 'Phụ lục',
    letter: 'Công văn',
    number: 'số',
    attached: (what: string, day: string, issuer: string) => `(Kèm theo ${what} ${day} của ${issuer})`,
  },
  en: {
    annex: 'Annex',
    letter: 'Official letter',
    number: 'No.',
    attached: (what: string, day: string, issuer: string) => `(Attached to ${what} of ${day} of ${issuer})`,
  },
} as const

/**
 * The annexes of a document with the words above them (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1; the Party's and
 * Đoàn's guides number and name them so too).
 *
 * @param id the standard, in place of the one that the issuer and the date call for.
 */
export function annexWords(
  { annexes = [], letterhead, language }: Outline,
  gap: Gap,
  id?: StandardId,
): AnnexWords[] {
  const reference = letterhead && referenceOf(letterhead, language, gap, id ?? standardOf(letterhead))
  return annexes.map(({ title, children }, index) => ({
    label: `${WORDS[language].annex}${annexes.length > 1 ? ` ${roman(index + 1)}` : ''}`,
    ...(title === undefined ? {} : { title }),
    ...(reference === undefined ? {} : { reference }),
    children,
  }))
}

function referenceOf(letterhead: Letterhead, language: Language, gap: Gap, id: StandardId): string {
  const { documentType, unnumbered, date, issuer } = letterhead
  const words = WORDS[language]
  const standard = language === 'vi' ? LETTERHEAD_STANDARDS[id] : inEnglish(LETTERHEAD_STANDARDS[id])
  const inSentence = { ...standard, number: { ...standard.number, label: words.number } }
  const number = unnumbered ? '' : ` ${numberLine(letterhead, inSentence, gap)}`
  return words.attached(
    `${documentType ?? words.letter}${number}`,
    dateWords(date, language, gap),
    issuer.name,
  )
}
