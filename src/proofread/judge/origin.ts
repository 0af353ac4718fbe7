import { originYear } from '../../commemorations/anniversary.js'
import { fallsOn, isCommonOrigin, isSure, neighbourOf, originsInUse } from '../catalog-facts.js'
import type { Claim, DateMark, Known } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { isNamedYear } from '../reading/subject.js'
import { withDate } from '../repair.js'
import { isCeremony, isWriting } from './ceremony.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** A text that names no year is not older. */
const MODERN = 2000
/** Words for what is held on a day of some year. */
const HELD = /(?<![a-z])(?:nhan|dip|mung|le|don|mit tinh|hoi nghi|ky niem|trong|vao)(?![a-z])/
/** A date of these last years before the document's is that of a ceremony, not a first day. */
const RECENT = 2

/** Weighs the year of a date alone that is the day's own day and month: "Ngày Biên phòng toàn dân (03/3/1959)". */
export function judgeOrigin(
  context: Evidence,
  claim: Claim,
  known: Known,
  date: DateMark,
): Verdict | undefined {
  const { reading, catalog } = context
  const { year } = date
  if (year === undefined || date.fault || !known.exact || !isOfThePast(context, claim, year)) return undefined
  const entries = known.entries.filter(({ counted, origin }) => counted !== false && origin !== undefined)
  // Two days of one name are told apart by day and month.
  const entry = entries.find((record) => fallsOn(record, catalog, date, year)) ?? entries[0]
  if (!entry || known.entries.some((record) => originsInUse(record).includes(year))) return undefined
  if (isCeremony(reading, claim, date) || isWriting(reading, claim)) return undefined
  if (year > originYear(entry)! && isOccasion(context, claim)) return undefined
  // Another day and month is another event.
  if (date.month !== undefined && !known.entries.some((record) => fallsOn(record, catalog, date, year)))
    return undefined
  const origin = originYear(entry)!
  // "10 năm Ngày X (19/12/1956)": the day on which so many years were over.
  if (claim.count && origin + claim.count.value === year) return undefined
  // "nhân Ngày Biên phòng toàn dân 03/3/2019": the day as it was kept that year, unless the year looks like the origin or is a neighbour's.
  const kept = year > origin && !isFounding(context, claim)
  if (kept && !isLike(year, origin) && !neighbourOf(catalog, entry, year)) return undefined
  const repair = withDate(reading.text, date, { year: origin })
  const person = known.entries.some(({ kind }) => kind === 'birth' || kind === 'death')
  const certain =
    date.day !== undefined &&
    isNamedYear(reading.subject) &&
    known.entries.every(isSure) &&
    !person &&
    !isCommonOrigin(known, year)
  const name = named(entry)
  return {
    rule: 'number-vs-catalog',
    claim,
    ...mendedBy(repair),
    severity: certain ? 'error' : 'warning',
    commemoration: entry.id,
    message: {
      vi: `${name.vi} tính từ năm ${origin}, không phải ${year}.`,
      en: `${name.en} is counted from ${origin}, not ${year}.`,
    },
  }
}

/**
 * True for a year that is no recent one where the text was written. In one that does not say when that was, a first day stands in a
 * bracket behind its name, or is that of a founding; what was held on the day is told of the years in which it was.
 */
function isOfThePast(context: Evidence, claim: Claim, year: number): boolean {
  const { subject, page } = context.reading
  const latest = subject.year ?? subject.least
  if (subject.year !== undefined) return year <= subject.year - RECENT
  if (year > (latest ?? MODERN) - RECENT) return false
  const [name] = claim.names
  if (!name || !claim.date) return false
  if (isFounding(context, claim)) return true
  const bracketed = /^ ?\( ?(?:ngay )?$/.test(page.text.slice(name.end, claim.date.start))
  return (
    bracketed &&
    /^ ?\)/.test(textAfter(page, claim.date.end, 2)) &&
    !HELD.test(textBefore(page, name.start, 40))
  )
}

/** "Nhân Ngày Quốc khánh (2/9/1955)": the day as it was kept that year. */
function isOccasion({ reading }: Evidence, { names: [name] }: Claim): boolean {
  return (
    name !== undefined &&
    /(?<![a-z])(?:nhan|dip)(?: ky niem)?(?: ngay| le)? $/.test(textBefore(reading.page, name.start, 24))
  )
}

/** "Công đoàn Việt Nam được thành lập ngày 28/7/1930": a beginning and nothing else. */
function isFounding({ reading }: Evidence, { names: [name] }: Claim): boolean {
  return (
    name !== undefined &&
    / (?:thanh lap|ra doi)(?:(?: vao)? ngay)?$/.test(reading.folded.slice(name.start, name.end))
  )
}

/** True if one digit is another one, or two are exchanged. */
function isLike(year: number, origin: number): boolean {
  const [printed, right] = [String(year), String(origin)]
  const others = [...printed].filter((digit, at) => digit !== right[at]).length
  return others === 1 || [...printed].sort().join('') === [...right].sort().join('')
}
