import { originYear } from '../../commemorations/anniversary.js'
import {
  daysOf,
  fallsOn,
  isCommonOrigin,
  isOriginInUse,
  isSure,
  type Known,
  knownOf,
} from '../catalog-facts.js'
import type { Claim, CountMark, DateMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { type Repair, withNumber, withYear } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'

const AHEAD = [
  'huong toi',
  'tien toi',
  'chuan bi',
  'nam toi',
  'nam sau',
  'sap toi',
  'chao don',
  'don',
  'dip',
  'den nam',
]
const PAST = ['vua qua', 'thang qua', 'nam qua', 'thang truoc', 'nam truoc', 'da to chuc', 'da ky niem']
/** Look-ahead to a round year reaches some years; a number further off is another mistake. */
const REACH_AHEAD = 5

/** Number or origin is not what the catalog knows of the day named. */
export const numberVsCatalog: ProofreadRule = {
  id: 'number-vs-catalog',
  summary: {
    vi: 'Số năm hoặc mốc khởi đầu không khớp với danh mục ngày kỷ niệm.',
    en: 'Number or origin is not what the catalog knows of the day named.',
  },
  check(context) {
    for (const claim of context.reading.claims) {
      const known = knownOf(claim.names)
      if (!known || known.origins.length === 0) continue
      if (known.entries.every(({ counted }) => counted === false)) continue
      const origin = claim.range ? claim.range.from[claim.range.from.length - 1] : originDate(claim.date)
      if (origin) checkOrigin(context, claim, known, origin)
      else if (claim.count && !claim.range) checkNumber(context, claim, known, claim.count)
    }
  },
}

/** A date alone behind a name is its origin if it tells a year. */
function originDate(date: DateMark | undefined): DateMark | undefined {
  return date?.year === undefined ? undefined : date
}

function checkOrigin(context: ProofreadContext, claim: Claim, known: Known, origin: DateMark): void {
  const { reading, catalog } = context
  const { year } = origin
  const froms = claim.range?.from ?? [origin]
  if (
    year === undefined ||
    origin.fault ||
    froms.some((date) => date.year !== undefined && isOriginInUse(known, date.year))
  ) {
    if (!claim.range && claim.count && year !== undefined) checkNumber(context, claim, known, claim.count)
    return
  }
  // Another day and month is another event, or the business of wrong-day.
  if (origin.month !== undefined && !fallsOn(known, catalog, origin, year)) return
  if (!claim.range && (year > (reading.subject.year ?? 0) - 2 || !known.exact)) return
  const last = claim.range?.to.year
  // A pair that ends long ago, or counts nothing, tells of the event itself.
  if (claim.range && (last === undefined || last <= year)) return
  const number = claim.count?.value
  if (mismatched(claim, last)) return
  const best = nearestOrigin(known, last, number)
  if (best === undefined || best >= (last ?? Number.POSITIVE_INFINITY)) return
  const entry = known.entries.find((record) => originYear(record) === best)!
  const repairs: Repair[] = [withYear(reading.text, origin, best)]
  if (claim.count && last !== undefined && claim.count.form !== 'empty')
    repairs.push(withNumber(reading.text, claim.count, last - best))
  const certain =
    known.exact &&
    origin.day !== undefined &&
    known.entries.every((record) => isSure(record) && record.kind !== 'birth' && record.kind !== 'death') &&
    !isCommonOrigin(known, year)
  const neighbour = neighbourOf(context, entry, year)
  context.report({
    start: origin.start,
    end: origin.end,
    severity: certain ? 'error' : 'warning',
    expected: repairs[0]!.text,
    suggestions: repairs,
    commemoration: entry.id,
    message: {
      vi: `${entry.name.vi} tính từ năm ${best}, không phải ${year}${neighbour ? ` (năm ${year} là mốc của ${neighbour.name.vi})` : ''}${last === undefined ? '' : `; năm ${last} là ${last - best} năm`}.`,
      en: `${entry.name.en ?? entry.name.vi} is counted from ${best}, not ${year}${neighbour ? ` (${year} is the origin of ${neighbour.name.en ?? neighbour.name.vi})` : ''}${last === undefined ? '' : `; ${last} makes ${last - best}`}.`,
    },
  })
}

/** Three values that disagree are told by number-mismatch. */
function mismatched(claim: Claim, last: number | undefined): boolean {
  const { count, range } = claim
  if (!count || !range || last === undefined || claim.inherited || count.value === 0) return false
  return !claim.counts.some(({ value }) =>
    range.from.some(({ year }) => year !== undefined && last - year === value),
  )
}

function nearestOrigin(
  known: Known,
  last: number | undefined,
  number: number | undefined,
): number | undefined {
  const fitting = known.origins.find((year) => last !== undefined && last - year === number)
  return fitting ?? known.origins[0]
}

/** Another day of the same date whose origin was printed. */
function neighbourOf(
  { catalog }: ProofreadContext,
  entry: { id: string; rule: { kind: string } },
  year: number,
) {
  const record = catalog.get(entry.id)
  const [day] = record ? daysOf(record, catalog, undefined) : []
  if (!day) return undefined
  return catalog.entries.find(
    (other) =>
      other.id !== entry.id &&
      originYear(other) === year &&
      other.rule.kind === 'fixed' &&
      other.rule.day === day.day &&
      other.rule.month === day.month,
  )
}

/** A number with no dates: judged by the year that the text is about. */
function checkNumber(context: ProofreadContext, claim: Claim, known: Known, count: CountMark): void {
  const { reading, catalog } = context
  const { month, basis } = reading.subject
  const own = yearBehind(reading.folded, claim.end)
  const year = own ?? reading.subject.year
  if (year === undefined || !count.firm || count.form === 'empty') return
  if (known.origins.some((origin) => origin + count.value === year)) return
  const clause = textBefore(reading.page, claim.start, 160)
  const around = reading.folded.slice(Math.max(0, claim.start - 160), claim.end + 160)
  const years = [...around.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].map(([text]) => Number(text))
  if (
    own === undefined &&
    years.some((other) => known.origins.some((origin) => origin + count.value === other))
  )
    return
  const entry = known.entries.find((record) => originYear(record) !== undefined && record.counted !== false)
  if (!entry) return
  if (known.entries.some((record) => isOriginInUse({ ...known, entries: [record] }, year - count.value)))
    return
  const origin = originYear(entry)!
  const expected = year - origin
  const [day] = daysOf(entry, catalog, year)
  const ahead = count.value - expected
  if (own === undefined) {
    // A year that nobody named is not sure enough for more than last year's number left behind.
    if (basis === 'inferred' && Math.abs(ahead) > 1) return
    if (isNeighbouringYear(ahead, day, month, basis === 'given' && !isPast(clause))) return
    if (isLookAhead(ahead, count.value, basis, clause + reading.folded.slice(claim.end, claim.end + 40)))
      return
  }
  if (expected < 1 || (entry.firstObserved ?? 0) > year) return
  const repair = withNumber(reading.text, count, expected)
  const certain =
    known.exact &&
    known.entries.every(isSure) &&
    (basis === 'given' || own !== undefined) &&
    Math.abs(ahead) <= 3 &&
    !(ahead === -1 && month === undefined && day !== undefined && day.month >= 10) &&
    known.origins.length === 1
  context.report({
    start: repair.start,
    end: repair.end,
    severity: certain ? 'error' : 'warning',
    expected: repair.text,
    suggestions: [repair],
    commemoration: entry.id,
    message: {
      vi: `Năm ${year}, ${entry.name.vi} (${origin}) là ${expected} năm, không phải ${count.value}.`,
      en: `In ${year}, ${entry.name.en ?? entry.name.vi} (${origin}) makes ${expected} years, not ${count.value}.`,
    },
  })
}

/** "kỷ niệm 235 năm Chiến thắng X năm 2023": the year right behind is the claim's own. */
function yearBehind(folded: string, end: number): number | undefined {
  const year = /^,? ?\(?(?:vao )?nam (\d{4})(?!\d|\s?-)/.exec(folded.slice(end, end + 20))?.[1]
  return year === undefined ? undefined : Number(year)
}

function isPast(clause: string): boolean {
  return PAST.some((words) => clause.includes(words))
}

/** Around New Year the days of the year before and after are told of too. */
function isNeighbouringYear(
  ahead: number,
  day: { month: number } | undefined,
  month: number | undefined,
  given: boolean,
): boolean {
  if (ahead === 1) return day === undefined || (month === undefined ? day.month <= 3 : month - day.month >= 6)
  if (ahead !== -1) return false
  if (day === undefined) return true
  // Last year's number is the slip most often made: where the caller names the year it is told.
  return month === undefined ? day.month >= 10 && !given : day.month - month >= 6
}

/** A number of the years to come: the words say so, or it is a round one some years off. */
function isLookAhead(ahead: number, value: number, basis: string | undefined, around: string): boolean {
  if (ahead <= 0 || ahead > REACH_AHEAD) return false
  if (AHEAD.some((words) => around.includes(words))) return true
  return value % 5 === 0 && (ahead > 1 || basis === 'inferred')
}
