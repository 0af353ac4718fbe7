import { typeByMark } from '../../citations/document-types.js'
import type { FoundCitation } from '../../citations/find.js'
import { formatNumber } from '../../citations/format.js'
import { knownDates } from '../known-documents.js'
import { isPlanned } from '../reading/issue-dates.js'
import type { Page } from '../reading/marks.js'
import { textAfter } from '../reading/page.js'
import { inCaseOf, type Repair } from '../repair.js'
import type { Report } from '../report.js'

/** A body that writes by letters of its own, as it is named behind its documents. */
interface Writer {
  letters: string
  /** In folded words. */
  named: RegExp
  vi: string
  en: string
}

const WRITERS: readonly Writer[] = [
  {
    letters: 'TW',
    named:
      /^(?:bo chinh tri|ban bi thu(?! (?:trung uong|tw) doan| tinh doan| thanh doan| doan)|ban chap hanh trung uong dang|bch trung uong dang)(?![a-z])/,
    vi: 'Bộ Chính trị, Ban Bí thư',
    en: 'the Politburo and the Secretariat',
  },
  {
    letters: 'TU',
    named: /^(?:(?:ban thuong vu|thuong truc|ban chap hanh) )?(?:tinh uy|thanh uy)(?![a-z])/,
    vi: 'Tỉnh ủy, Thành ủy',
    en: 'a provincial Party committee',
  },
  {
    letters: 'HĐND',
    named: /^(?:thuong truc )?(?:hdnd|hoi dong nhan dan)(?![a-z])/,
    vi: 'Hội đồng nhân dân',
    en: "a People's Council",
  },
  {
    letters: 'UBND',
    named: /^(?:ubnd|uy ban nhan dan)(?![a-z])/,
    vi: 'Ủy ban nhân dân',
    en: "a People's Committee",
  },
]
/** Bodies that are taken for each other: letters of the one, name of the other. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['TW', 'TU'],
  ['TU', 'TW'],
  ['HĐND', 'UBND'],
  ['UBND', 'HĐND'],
])
/** Whose the documents of a type are where one of the two writes them alone, or nearly so. */
const OF_TYPE: Readonly<Record<string, string>> = { NQ: 'HĐND', QĐ: 'UBND', CT: 'UBND' }

const BEHIND = /^,? (?:cua|do) /
/** Letters of a body at the end of a symbol, or in front of a section's. */
const LETTERS = /(?:^|[-/])(TW|TU|HĐND|UBND)(?=$|[-.])/u

/** The letters of one body where another one is named behind the document: "57-NQ/TU ngày … của Bộ Chính trị". */
export function otherBody(found: FoundCitation, page: Page): Report | undefined {
  const { symbol } = found.citation
  const letters = symbol === undefined ? undefined : LETTERS.exec(symbol)?.[1]
  if (letters === undefined || found.deviations.length > 0 || isPlanned(found, page)) return undefined
  const behind = textAfter(page, found.end, REACH)
  const lead = BEHIND.exec(behind)?.[0]
  if (lead === undefined) return undefined
  const writer = WRITERS.find((each) => each.letters === PAIRS.get(letters))!
  const words = writer.named.exec(behind.slice(lead.length))?.[0]
  // "của UBND và HĐND", "HĐND-UBND": both had a hand in it.
  if (words === undefined || TWO.test(behind.slice(lead.length + words.length))) return undefined
  const own = WRITERS.find((each) => each.letters === letters)!
  const repairs = repairsOf(found, page, { letters, writer }, found.end + lead.length, words)
  const [repair] = repairs as [Repair, ...Repair[]]
  return {
    start: repair.start,
    end: repair.end,
    severity: 'warning',
    expected: repair.text,
    suggestions: repairs,
    message: {
      vi: `Ký hiệu "${letters}" là của ${own.vi}, nhưng văn bản được ghi là của ${writer.vi}.`,
      en: `The letters "${letters}" are those of ${own.en}, yet the document is said to be of ${writer.en}.`,
    },
  }
}

/** Bodies that write by other rules than the letters: those of the Party, and the Government with its head. */
const OTHER_SYSTEM = [
  { letters: /^(?:CP|TTg)$/, named: WRITERS[0]!.named, body: 'TW', system: 'party' },
  { letters: /^TW$/, named: /^chinh phu(?![a-z])/, body: 'CP', system: 'state' },
  { letters: /^TW$/, named: /^thu tuong chinh phu(?![a-z])/, body: 'TTg', system: 'state' },
] as const
const MARK_AND_BODY = /^(\p{Lu}{2,3})[-/](CP|TTg|TW)$/u

/** "57/NQ-CP … của Bộ Chính trị", "1862-QĐ/TW … của Thủ tướng Chính phủ": number and symbol as the body that is named writes them. */
export function otherSystem(found: FoundCitation, page: Page): Report | undefined {
  const { citation, pieces, deviations } = found
  const [, mark, letters] = MARK_AND_BODY.exec(citation.symbol ?? '') ?? []
  if (mark === undefined || citation.year !== undefined) return undefined
  if (deviations.some(({ kind }) => kind !== 'separator')) return undefined
  const behind = textAfter(page, found.end, REACH)
  const lead = BEHIND.exec(behind)?.[0] ?? ''
  const named = behind.slice(lead.length)
  const other = OTHER_SYSTEM.find((each) => each.letters.test(letters!) && each.named.test(named))
  // A decree is the Government's alone.
  if (lead === '' || !other || typeByMark(mark, other.system) === undefined) return undefined
  // "Chương trình thực hiện Nghị quyết số 57-NQ/TW của Chính phủ": the programme is, and the resolution the Politburo's.
  if (other.system === 'state' && isPlanned(found, page)) return undefined
  // Number and day are those of a known document: the letters are right, and the body is not.
  if (knownDates(citation).some(({ date }) => date === citation.issuedOn)) return undefined
  if (TWO.test(named.replace(other.named, ''))) return undefined
  const { separator: _, ...rest } = citation
  const expected = formatNumber({
    ...rest,
    system: other.system,
    symbol: `${mark}${other.system === 'party' ? '/' : '-'}${other.body}`,
  })
  const { start, end } = pieces.number
  return {
    start,
    end,
    severity: 'warning',
    expected,
    message: {
      vi: `Ký hiệu "${citation.symbol}" không phải của cơ quan được ghi là nơi ban hành; của cơ quan đó là "${expected}".`,
      en: `The symbol "${citation.symbol}" is not that of the body that is named; that body's would be "${expected}".`,
    },
  }
}

const REACH = 60
const TWO = /^(?:,? (?:va|cung) |[-/,])/
/** The councils and committees of the people are written out or in short. */
const NAMES: Readonly<Record<string, { short: string; long: string }>> = {
  HĐND: { short: 'HĐND', long: 'Hội đồng nhân dân' },
  UBND: { short: 'UBND', long: 'Ủy ban nhân dân' },
}

/** The letters of the body that is named, or the name of the body whose letters they are; what the type allows stands first. */
function repairsOf(
  { citation, pieces }: FoundCitation,
  page: Page,
  { letters, writer }: { letters: string; writer: Writer },
  at: number,
  words: string,
): Repair[] {
  const { start, text } = pieces.number
  const place = start + text.lastIndexOf(letters)
  const byLetters = { start: place, end: place + letters.length, text: writer.letters }
  const name = NAMES[letters]
  const printed = page.source.slice(at, at + words.length)
  if (!name) return [byLetters]
  const byName = {
    start: at,
    end: at + words.length,
    text: inCaseOf(printed, /^(?:hdnd|ubnd)/.test(words) ? name.short : name.long),
  }
  return OF_TYPE[citation.symbol!.split('-')[0]!] === letters ? [byName, byLetters] : [byLetters, byName]
}
