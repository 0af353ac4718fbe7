import { canChi } from '../../dates/can-chi.js'
import { foldText } from '../../text/fold.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import { LUNAR_YEARS } from '../reading/lunar-dates.js'
import { textAfter, textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { isNamedYear } from '../reading/subject.js'
import { inCaseOf, type Repair } from '../repair.js'
import type { Evidence, Verdict } from './verdict.js'

/** "Bính Ngọ 2026", "Bính Ngọ - 2026", "Bính Ngọ năm 2026", "Bính Ngọ (2026)", "Bính Ngọ là tên gọi của năm 2026". */
const BEHIND = /^( ?[-(]? ?(?:nam )?|,? la (?:ten (?:goi )?(?:cua )?)?nam )(\d{4})(?!\d| ?[-/]|\.\d)/
/** "Năm 2026 là năm Bính Ngọ", "năm 2026 (Bính Ngọ)", "năm 2026 mang tên Bính Ngọ". */
const BEFORE =
  /(?<![a-z])nam (\d{4})(?:,? (?:la|goi la|mang ten|co ten)(?: la)?(?: nam)?| ?[-(](?: ?nam)?) ?$/
/** "Bính Ngọ, năm 2026": of a list, where another year may be the one's own. */
const LISTED = {
  behind: /^(, ?(?:nam )?)(\d{4})(?!\d| ?[-/]|\.\d)/,
  before: /(?<![a-z])nam (\d{4}),(?: nam)? $/,
}
/** The last month of a lunar year is in the next one by the other calendar. */
const LATE = /(?:thang (?:chap|muoi mot|muoi hai|1[012])|mua dong|cuoi|giao thua|\/1[12])[^.;\n]{0,30}$/
/** A feast of the year that comes, which the year printed beside it should be. */
const NEW_YEAR = /(?<![a-z])(?:tet|xuan|nguyen dan)(?: [a-z]{2,6}){0,4} $/
/** Before this year a chronicle may count otherwise. */
const MODERN = 1990
/** So many years off the one of the two is no slip for the other. */
const NEAR = 2

/** "Năm 2026 là năm Đinh Mùi", "Tết Nguyên đán Ất Tỵ 2026": the name of a lunar year beside another year. */
export function judgeYearNames({ reading }: Evidence): Verdict[] {
  return [...reading.folded.matchAll(LUNAR_YEARS)].flatMap(({ index, 0: { length } }) => {
    const place = { start: index, end: index + length }
    const given = spelt(reading, place) ?? noYear(reading, place)
    if (given === undefined) return []
    const printed = yearBeside(reading, place, (year) => given === nameIn(reading, year))
    if (!printed) return []
    const { year } = printed
    if (year < 1 || given === nameIn(reading, year)) return []
    const before = textBefore(reading.page, index, 60)
    if (given === nameIn(reading, year - 1) && LATE.test(before)) return []
    const repairs = repairsOf(reading, place, printed, given)
    const [repair] = repairs as [Repair]
    return {
      rule: 'lunar-day' as const,
      start: repair.start,
      end: repair.end,
      severity: year >= MODERN && NEW_YEAR.test(before) ? ('error' as const) : ('warning' as const),
      expected: repair.text,
      suggestions: repairs,
      message: {
        vi: `Năm ${year} là năm ${canChi(year)}.`,
        en: `${year} is the year ${canChi(year)} of the lunar calendar.`,
      },
    }
  })
}

interface PrintedYear {
  start: number
  end: number
  year: number
}

/** The year that the name is said of; one behind a comma only where its own year is not near. */
function yearBeside(
  { page }: Reading,
  place: { start: number; end: number },
  isOwn: (year: number) => boolean,
): PrintedYear | undefined {
  const before = textBefore(page, place.start, 32)
  const behind = textAfter(page, place.end, 32)
  const direct = yearBefore(BEFORE, before, place.start) ?? yearBehind(BEHIND, behind, place.end)
  if (direct) return direct
  const listed =
    yearBehind(LISTED.behind, behind, place.end) ?? yearBefore(LISTED.before, before, place.start)
  if (!listed) return undefined
  const around = textBefore(page, place.start, AROUND) + textAfter(page, place.end, AROUND)
  return [...around.matchAll(ANY_YEAR)].some(([year]) => isOwn(Number(year))) ? undefined : listed
}

const AROUND = 60
const ANY_YEAR = /(?<!\d)\d{4}(?!\d)/g

function yearBehind(pattern: RegExp, text: string, end: number): PrintedYear | undefined {
  const found = pattern.exec(text)
  if (!found) return undefined
  const at = end + found[1]!.length
  return { start: at, end: at + 4, year: Number(found[2]) }
}

function yearBefore(pattern: RegExp, text: string, start: number): PrintedYear | undefined {
  const found = pattern.exec(text)
  if (!found) return undefined
  const at = start - found[0].length + 'nam '.length
  return { start: at, end: at + 4, year: Number(found[1]) }
}

/** The name as it is compared: with its marks in a text that has them, or without. */
export function spelt(
  { text, folded, marked }: Reading,
  { start, end }: { start: number; end: number },
): string | undefined {
  if (!marked) return folded.slice(start, end)
  const words = text.slice(start, end)
  // "tân mùi" in small letters may be anything.
  if (!/^\p{Lu}/u.test(words)) return undefined
  const name = words
    .toLowerCase()
    .replace('tị', 'tỵ')
    .replace('tí', 'tý')
    .replace('quí', 'quý')
    .replace('kỉ', 'kỷ')
    .replace('mẹo', 'mão')
  return KNOWN.has(name) ? name : undefined
}

const KNOWN: ReadonlySet<string> = new Set(
  Array.from({ length: 60 }, (_, at) => canChi(1984 + at).toLowerCase()),
)

const wordsAt = (place: number): ReadonlySet<string> =>
  new Set([...KNOWN].map((name) => name.split(' ')[place]!))
const STEMS = wordsAt(0)
const BRANCHES = wordsAt(1)
/** In front of two words that are the name of no year, but meant for one. */
const OF_YEAR = /(?<![a-z])(?:nam|tet|xuan|nguyen dan) $/

/** "Tết Nguyên đán Bính Mùi 2027": a stem and a branch that no year has together. */
function noYear(
  { text, page, marked }: Reading,
  { start, end }: { start: number; end: number },
): string | undefined {
  if (!marked || !OF_YEAR.test(textBefore(page, start, 12))) return undefined
  const words = text.slice(start, end)
  const [stem, branch] = words.toLowerCase().split(' ')
  return /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words) && STEMS.has(stem!) && BRANCHES.has(branch!)
    ? words.toLowerCase()
    : undefined
}

export function nameIn({ marked }: Reading, year: number): string {
  const name = canChi(year).toLowerCase()
  return marked ? name : foldText(name)
}

/** The name, or the year where that of the name is the document's, or next to it while the printed one is further off. */
function repairsOf(
  reading: Reading,
  place: { start: number; end: number },
  printed: PrintedYear,
  given: string,
): Repair[] {
  const { text, subject } = reading
  const right = canChi(printed.year)
  const words = text.slice(place.start, place.end)
  const byYear: Repair = { ...place, text: inCaseOf(words, reading.marked ? right : foldText(right)) }
  const meant = [0, -1, 1, -NEAR, NEAR]
    .map((off) => printed.year + off)
    .find((year) => nameIn(reading, year) === given)
  if (meant === undefined) return [byYear]
  const byName: Repair = { start: printed.start, end: printed.end, text: String(meant) }
  const isOfText = isNamedYear(subject) && subject.year === meant
  return isOfText ? [byName, byYear] : [byYear, byName]
}

const BUDDHIST = /(?<![a-z])(?:phat lich|pl)[.: ]{1,3}(?:nam )?(\d{4})(?!\d)/g
const USUAL = /^ ?[-,(]? ?(?:(?:duong lich|dl)[.: ]{1,3})?(?:nam )?(\d{4})(?!\d)/
/** From Vesak on the Buddhists' year is one more. */
const SINCE_VESAK = 544
/** A usual year, as long as the Buddhists' one is none. */
const OTHER_YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** A number further off is none of the kind. */
const BESIDE = 20
const OF_VESAK = /(?<![a-z])(?:phat dan|vesak|vu lan|tam hop)(?![a-z])/

/** "Đại lễ Phật đản PL.2569 - DL.2026": a year of the Buddhists' calendar that is not that of the year beside it. */
export function judgeBuddhistYears({ reading }: Evidence): Verdict[] {
  return [...reading.folded.matchAll(BUDDHIST)].flatMap(({ index, 0: words, 1: printed }) => {
    const end = index + words.length
    const beside = USUAL.exec(textAfter(reading.page, end, 30))?.[1]
    const vesak = OF_VESAK.test(clauseOf(reading, index, end))
    const year = beside === undefined ? vesakYear(reading, index, end) : Number(beside)
    const off = Number(printed) - (year ?? 0) - SINCE_VESAK
    if (year === undefined || off === 0 || (off === -1 && !vesak)) return []
    // Without the other year beside it a year further off is told of.
    if (Math.abs(off) > (beside === undefined ? 1 : BESIDE)) return []
    const right = String(year + SINCE_VESAK)
    return {
      rule: 'lunar-day' as const,
      start: end - 4,
      end,
      severity: 'warning' as const,
      expected: right,
      message: {
        vi: `Từ Phật đản năm ${year} là Phật lịch ${right}.`,
        en: `From Vesak ${year} on it is the year ${right} of the Buddhists.`,
      },
    }
  })
}

function clauseOf({ page }: Reading, start: number, end: number): string {
  return page.text.slice(clauseStart(page, start, 0), clauseEnd(page, end))
}

/** The document's year, for a feast of that year alone. */
function vesakYear(reading: Reading, start: number, end: number): number | undefined {
  const { subject } = reading
  const clause = clauseOf(reading, start, end)
  const told = OF_VESAK.test(clause) && !OTHER_YEARS.test(clause.replaceAll(String(subject.year), ''))
  return told && isNamedYear(subject) ? subject.year : undefined
}
