import { formatDate } from '../../dates/plain-date.js'
import { foldText } from '../../text/fold.js'
import { beginsWith, phrases } from '../../text/phrases.js'
import { countedYears, fallsOn, firstDay, originsInUse } from '../catalog-facts.js'
import type { Known } from '../reading/marks.js'
import type { Pair } from './claim-pair.js'
import type { Evidence } from './verdict.js'

/** What came into being in the first year of a pair that shows its number. */
export const BEGINNING = phrases(
  'ngay thanh lap, thanh lap, ngay truyen thong, ngay ra doi, ngay tai lap, tai lap, ngay khai giang, xay dung va phat trien, xay dung va truong thanh',
)
/** A number that far from what the years make is rather about something else. */
export const CLOSE = 2
/** A span that is still told by full numbers of years, both ends included, is shorter: "10 năm (2011 - 2020)". */
const LONG = 30
/** A number that no word makes an anniversary's is a duration's, if it is smaller. */
const LEAST_LOOSE = 20
/** Nobody lives longer. */
const LIFE = 80
/** A life, a war or a term that ended is no pair of an anniversary; a pair that ends in these years is. */
export const MODERN = 1990

/** True for a pair that tells how long something took: a life, a campaign, a project; its two days have nothing in common. */
export function isSpan(context: Evidence, pair: Pair): boolean {
  const { claim, from, to, count, counted, numbers, oneDay } = pair
  const { known } = claim
  if (isOfSomeDays(pair)) return true
  if (from.year >= to.year) return isBackward(pair)
  if (oneDay || isCounted(pair)) return false
  if (to.year < MODERN && !count) return true
  if (known?.entries.some(({ kind }) => kind === 'birth') && isDeathOfSomeone(context, to)) return true
  const near =
    from.day === to.day || from.month === to.month || (from.day === to.month && from.month === to.day)
  const kept =
    known?.exact === true && known.entries.some((entry) => fallsOn(entry, context.catalog, to, to.year))
  // A number that the years make, or the name of one day, says that the days should be one.
  if (!count) return !known?.exact || (!near && !kept)
  const slip =
    near && known?.exact === true && numbers.some((value) => Math.abs(value - (to.year - from.year)) <= CLOSE)
  return !count.firm || claim.inherited || (counted ? !near && !kept : !kept && !slip)
}

/** True for a last date that is no anniversary's slip: no name, no number that is one, none that the years make the other way round. */
function isBackward({ claim: { known }, from, to, count, numbers, oneDay }: Pair): boolean {
  return !known?.exact && !(oneDay && count?.firm) && !numbers.includes(from.year - to.year)
}

/** "(25/7/2025 - 30/7/2025)": what goes on for some days. */
function isOfSomeDays({ from, to, oneDay }: Pair): boolean {
  return from.year === to.year && from.day !== undefined && to.day !== undefined && !oneDay
}

/** True if the years from the record's own first day make the number: the last date is then that of the day, however it is misprinted. */
function isCounted({ claim, range, counted }: Pair): boolean {
  const { known } = claim
  if (!known?.exact || !counted) return false
  return known.entries.some((entry) => {
    const first = firstDay(entry)
    return range.from.some(
      ({ day, month, year }) => first && day === first.day && month === first.month && year === first.year,
    )
  })
}

/**
 * "30 năm Ngày thành lập Công đoàn (20/5/1993 - 20/5/2023)": right in itself, of no day or year that the record has, and under a shorter name than
 * the record's: another body of that kind counts its own years.
 */
export function isOfAnotherBody({ catalog, reading }: Evidence, pair: Pair): boolean {
  const { claim, from, to, count, counted, oneDay } = pair
  const [name] = claim.names
  if (!name || !claim.known || !oneDay || to.day === undefined || (count && !counted)) return false
  const printed = wordsOf(reading.folded.slice(name.start, name.end))
  return claim.known.entries.every(
    (entry) =>
      entry.kind !== 'birth' &&
      entry.kind !== 'death' &&
      !originsInUse(entry).some((year) => Math.abs(year - from.year) < 2) &&
      printed < wordsOf(foldText(entry.name.vi)) &&
      !fallsOn(entry, catalog, to, to.year),
  )
}

function wordsOf(folded: string): number {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== 'ngay').length
}

/** "54 năm Ngày mất … (1969 - 2022)": a pair that begins with the death is no life. */
function isDeathYear({ entries }: Known, year: number): boolean {
  return entries.some((entry) => entry.kind === 'death' && originsInUse(entry).includes(year))
}

function isDeathOfSomeone({ catalog }: Evidence, { year, month, day }: Pair['to']): boolean {
  if (month === undefined || day === undefined) return false
  const date = formatDate(year, month, day)
  return catalog.entries.some(({ kind, origin }) => kind === 'death' && origin === date)
}

/** What tells whether a pair whose years do not make the number is there to show it. */
interface Signs {
  /** The last year is the document's. */
  current: boolean
  /** The number is near to what the years make. */
  close: boolean
  modern: boolean
}

/** True if a pair whose years do not make the number is there to show it: not a life, a campaign of some days or a term. */
export function isAnniversaryPair(context: Evidence, pair: Pair): boolean {
  const { claim, range, from, to, count } = pair
  if (!count) return false
  if (from.year >= to.year || (to.day !== undefined && from.day !== undefined)) return true
  const signs: Signs = {
    current: isCurrent(context, pair),
    close: Math.abs(count.value - (to.year - from.year)) <= CLOSE,
    modern: to.year >= MODERN,
  }
  // The same month at both ends is rarely chance.
  if (to.month !== undefined && signs.modern && count.firm) return true
  if (claim.known?.entries.some(({ kind }) => kind === 'birth' || kind === 'death'))
    return range.bracketed && isOfPerson(pair, claim.known, signs)
  if (!count.firm) return signs.current && signs.close && range.bracketed && count.value >= LEAST_LOOSE
  const behind = context.reading.folded.slice(count.end, range.start)
  return (
    (range.bracketed && signs.modern && isBeginning(behind)) || isOfOrigin(pair) || isOfYears(pair, signs)
  )
}

function isCurrent({ reading, catalog }: Evidence, { claim, to }: Pair): boolean {
  const { year = 0 } = reading.subject
  return (
    to.year === year ||
    (claim.known?.entries.some((entry) => countedYears(entry, catalog, year).includes(to.year)) ?? false)
  )
}

/** "40 năm Ngày Nhà giáo Việt Nam (1982 - 2026)": years right behind one name, the first of them its own, show its number however far that is off. */
function isOfOrigin({ claim: { known, names, inherited }, range, from, to, count }: Pair): boolean {
  const [name] = names
  if (!name || !known?.exact || inherited || !range.bracketed || range.day || to.year < MODERN) return false
  const beside = name.start - count!.end <= ' ngay '.length && range.start - name.end <= 3
  return beside && known.entries.some((entry) => originsInUse(entry).includes(from.year))
}

/** A pair of years behind a person's day: an anniversary's, or the life itself. */
function isOfPerson({ from, to, count }: Pair, known: Known, { current, close }: Signs): boolean {
  const long = to.year - from.year > LIFE || isDeathYear(known, from.year)
  return current || (close && (count?.firm ?? false) && long)
}

/** Years alone, behind a number that is an anniversary's. */
function isOfYears({ claim, range, to, count }: Pair, { current, close, modern }: Signs): boolean {
  if (to.month !== undefined || claim.known !== undefined || range.day) return current || close
  return close && (current || (range.bracketed && modern && count!.value >= LONG))
}

/** "50 năm Ngày thành lập Trường A (1970 - 2026)": the first year is that of the beginning. */
function isBeginning(behind: string): boolean {
  return beginsWith(behind, BEGINNING)
}
