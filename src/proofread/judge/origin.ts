import { originYear } from '../../commemorations/anniversary.js'
import { fallsOn, isCommonOrigin, isSure, neighbourOf, originsInUse } from '../catalog-facts.js'
import type { Claim, DateMark, Known } from '../reading/marks.js'
import { withDate } from '../repair.js'
import { isCeremony, isWriting } from './ceremony.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

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
  if (year === undefined || date.fault || !known.exact || year > (reading.subject.year ?? 0) - RECENT)
    return undefined
  const entries = known.entries.filter(({ counted, origin }) => counted !== false && origin !== undefined)
  const [entry] = entries
  if (!entry || known.entries.some((record) => originsInUse(record).includes(year))) return undefined
  if (isCeremony(reading, claim, date) || isWriting(reading, claim)) return undefined
  // Another day and month is another event.
  if (date.month !== undefined && !known.entries.some((record) => fallsOn(record, catalog, date, year)))
    return undefined
  const origin = originYear(entry)!
  // "nhân Ngày Biên phòng toàn dân 03/3/2019": the day as it was kept that year, unless the year looks like the origin or is a neighbour's.
  const kept = year > origin && !isFounding(context, claim)
  if (kept && !isLike(year, origin) && !neighbourOf(catalog, entry, year)) return undefined
  const repair = withDate(reading.text, date, { year: origin })
  const person = known.entries.some(({ kind }) => kind === 'birth' || kind === 'death')
  const certain =
    date.day !== undefined && known.entries.every(isSure) && !person && !isCommonOrigin(known, year)
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
