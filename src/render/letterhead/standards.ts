import type { Letterhead } from '../../document/tree.js'

/** Names of the standards that this library knows. */
export const STANDARDS = Object.freeze([
  'state-30-2020',
  'party-36-hd',
  'party-05-hd',
  'youth-29-hd',
] as const)
/** One of {@link STANDARDS}. */
export type StandardId = (typeof STANDARDS)[number]

/** What one set of rules says about the words and marks of the head and the foot of an official document. */
export interface LetterheadStandard {
  id: StandardId
  /** National heading (quốc hiệu) or Party heading, and tiêu ngữ where there is one. */
  heading: string
  motto?: string
  number: {
    /** `Số:` or `Số`. */
    label: string
    /** Between the number and the symbol. */
    separator: '/' | '-'
    /** Between the type's letters and the issuer's. */
    symbolSeparator: '-' | '/'
    /** Letters of the type in the symbol of an official letter, where the rules have them. */
    letterSymbol?: string
    source: string
  }
  /** Before the subject of an official letter. */
  subjectPrefix: string
  addressWord: string
  recipientsWord: string
  /** First recipient of a document that names its addressees. */
  asAbove: string
  /** Between the lines of several addressees and recipients; the last line ends with a full stop. */
  listSeparator: ';' | ','
  /** Last line of "Nơi nhận": the word before the keeping unit, and the clerk's mark that comes first. */
  filing: { label: string; mark?: string }
}

/** Date of 05-HD/VPTW: Party documents from this day on follow it. */
const PARTY_05_FROM = '2026-05-27'

const VIETNAMESE = { addressWord: 'Kính gửi:', recipientsWord: 'Nơi nhận:', asAbove: 'Như trên' }

const state: LetterheadStandard = {
  ...VIETNAMESE,
  id: 'state-30-2020',
  heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: {
    label: 'Số:',
    separator: '/',
    symbolSeparator: '-',
    source: 'Phụ lục I, Phần I, Mục II, khoản 3',
  },
  subjectPrefix: 'V/v ',
  listSeparator: ';',
  filing: { label: 'Lưu:', mark: 'VT' },
}

const party36: LetterheadStandard = {
  ...VIETNAMESE,
  id: 'party-36-hd',
  heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  number: {
    label: 'Số',
    separator: '-',
    symbolSeparator: '/',
    letterSymbol: 'CV',
    source: 'Hướng dẫn 36-HD/VPTW, mục 1, điểm 1.3',
  },
  subjectPrefix: 'V/v ',
  listSeparator: ',',
  filing: { label: 'Lưu' },
}

const party05: LetterheadStandard = {
  ...party36,
  id: 'party-05-hd',
  number: { ...party36.number, source: 'Hướng dẫn 05-HD/VPTW' },
  subjectPrefix: 'về việc ',
  listSeparator: ';',
}

const youth29: LetterheadStandard = {
  ...party36,
  id: 'youth-29-hd',
  heading: 'ĐOÀN TNCS HỒ CHÍ MINH',
  number: { ...party36.number, label: 'Số:', source: 'Hướng dẫn 29-HD/TWĐTN-VP' },
  listSeparator: ';',
  filing: { label: 'Lưu:', mark: 'VP' },
}

/** The words of the head and the foot by standard; sizes and margins are those of the DOCX renderer. */
export const LETTERHEAD_STANDARDS: Readonly<Record<StandardId, LetterheadStandard>> = {
  'state-30-2020': state,
  'party-36-hd': party36,
  'party-05-hd': party05,
  'youth-29-hd': youth29,
}

/**
 * The rules that a document follows: by the issuer's system (29-HD/TWĐTN-VP of 29/10/2013 for Đoàn) and, for the Party, by the date (36-HD/VPTW before
 * 27/5/2026, 05-HD/VPTW from then on). A date without its day, `2026-05`, counts as the first of the month.
 */
export function standardOf({ issuer, date }: Letterhead): StandardId {
  if (issuer.system === 'youth') return 'youth-29-hd'
  if (issuer.system !== 'party') return 'state-30-2020'
  return date < PARTY_05_FROM ? 'party-36-hd' : 'party-05-hd'
}

const ENGLISH_PARTY = { heading: 'COMMUNIST PARTY OF VIET NAM' }
const ENGLISH_HEADINGS: Readonly<Record<StandardId, Pick<LetterheadStandard, 'heading' | 'motto'>>> = {
  'state-30-2020': { heading: 'SOCIALIST REPUBLIC OF VIET NAM', motto: 'Independence - Freedom - Happiness' },
  'party-36-hd': ENGLISH_PARTY,
  'party-05-hd': ENGLISH_PARTY,
  'youth-29-hd': { heading: 'HO CHI MINH COMMUNIST YOUTH UNION' },
}

/** The same rules with English words, which no rules know: numbers and marks stay as they are. */
export function inEnglish(standard: LetterheadStandard): LetterheadStandard {
  const names = ENGLISH_HEADINGS[standard.id]
  return {
    ...standard,
    ...names,
    number: { ...standard.number, label: 'No.' },
    subjectPrefix: 'Re: ',
    addressWord: 'To:',
    recipientsWord: 'Recipients:',
    asAbove: 'As above',
    filing: { ...standard.filing, label: 'Filed:' },
  }
}
