import { formatDate } from '../../dates/plain-date.js'
import { beginsWith, phrases } from '../../text/phrases.js'
import { countedYears, fallsOn, originsInUse } from '../catalog-facts.js'
import type { Known } from '../reading/marks.js'
import type { Pair } from './claim-pair.js'
import type { Evidence } from './verdict.js'

/** What came into being in the first year of a pair that shows its number. */
const BEGINNING = phrases(
  'ngay thanh lap, thanh lap, ngay truyen thong, ngay ra doi, ngay tai lap, tai lap, ngay khai giang, xay dung va phat trien, xay dung va truong thanh',
)
/** A number that far from what the years make is rather about something else. */
export const CLOSE = 2
/** A span that is still told by full numbers of years, both ends included, is shorter: "10 năm (2011 - 2020)". */
const LONG = 30
/** Nobody lives longer. */
const LIFE = 80
/** A life, a war or a term that ended is no pair of an anniversary; a pair that ends in these years is. */
const MODERN = 1990

/** True for a pair that tells how long something took: a life, a campaign, a project; its two days have nothing in common. */
export function isSpan(context: Evidence, pair: Pair): boolean {
  const { claim, from, to, count, counted, numbers, oneDay } = pair
  const { known } = claim
  if (from.year >= to.year) return !known?.exact && !numbers.includes(from.year - to.year)
  if (oneDay) return false
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

/** "54 năm Ngày mất … (1969 - 2022)": a pair that begins with the death is no life. */
function isDeathYear({ entries }: Known, year: number): boolean {
  return entries.some((entry) => entry.kind === 'death' && originsInUse(entry).includes(year))
}

function isDeathOfSomeone({ catalog }: Evidence, { year, month, day }: Pair['to']): boolean {
  if (month === undefined || day === undefined) return false
  const date = formatDate(year, month, day)
  return catalog.entries.some(({ kind, origin }) => kind === 'death' && origin === date)
}

/** True if a pair whose years do not make the number is there to show it: not a life, a campaign of some days or a term. */
export function isAnniversaryPair(
  { reading, catalog }: Evidence,
  { claim, range, from, to, count }: Pair,
): boolean {
  if (!count) return false
  const { known } = claim
  if (from.year >= to.year || (to.day !== undefined && from.day !== undefined)) return true
  const difference = to.year - from.year
  const { year = 0 } = reading.subject
  const current =
    to.year === year ||
    (known?.entries.some((entry) => countedYears(entry, catalog, year).includes(to.year)) ?? false)
  const close = Math.abs(count.value - difference) <= CLOSE
  const modern = to.year >= MODERN
  // The same month at both ends is rarely chance.
  if (to.month !== undefined && modern && count.firm) return true
  if (known?.entries.some(({ kind }) => kind === 'birth' || kind === 'death'))
    return (
      range.bracketed &&
      (current || (close && count.firm && (difference > LIFE || isDeathYear(known, from.year))))
    )
  if (!count.firm) return current && close && range.bracketed && count.value >= 20
  if (range.bracketed && modern && isBeginning(reading.folded.slice(count.end, range.start))) return true
  if (to.month !== undefined || known !== undefined || range.day) return current || close
  return close && (current || (range.bracketed && modern && count.value >= LONG))
}

/** "50 năm Ngày thành lập Trường A (1970 - 2026)": the first year is that of the beginning. */
function isBeginning(behind: string): boolean {
  return beginsWith(behind, BEGINNING)
}
