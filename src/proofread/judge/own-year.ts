import { fallsOn, originsInUse } from '../catalog-facts.js'
import { clauseStart } from '../reading/clause.js'
import { datesWithin } from '../reading/dates.js'
import type { Claim, Known } from '../reading/marks.js'
import type { Evidence } from './verdict.js'

/** The year that a number is told of by what stands around it, whatever the document is about. */
export function ownYear(context: Evidence, claim: Claim, known: Known): number | undefined {
  return (
    dateYear(context, claim, known) ??
    yearBehind(context.reading.folded, claim.end) ??
    yearInFront(context, claim, known)
  )
}

/** The year of a date behind the name that is the day itself: "75 năm Ngày X (27/7/2023)". */
function dateYear({ catalog }: Evidence, { date }: Claim, { entries }: Known): number | undefined {
  if (date?.year === undefined || date.day === undefined || date.fault) return undefined
  const { year } = date
  if (entries.some((entry) => originsInUse(entry).includes(year))) return undefined
  return entries.some((entry) => fallsOn(entry, catalog, date, year)) ? year : undefined
}

/** "kỷ niệm 235 năm Chiến thắng X năm 2023": the year right behind is the claim's own. */
function yearBehind(folded: string, end: number): number | undefined {
  const year = /^,? ?\(?(?:vao )?nam (\d{4})(?!\d| ?-)/.exec(folded.slice(end, end + 20))?.[1]
  return year === undefined ? undefined : Number(year)
}

/** "Năm 2026 tròn 79 năm …", "Năm 2026, cả nước kỷ niệm 79 năm …". */
const YEAR_FIRST = /(?:^|[,;:.\n] ?|[-+*•] )(?:trong |vao |buoc sang )?nam (\d{4})(?!\d)([a-z ,]{0,80})$/
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'la nam, ca nuoc, dat nuoc, chung ta, nhan dan ta, toan dang, toan dan, toan quan, va, vua, dung, danh dau, tron, long trong, se, don, ' +
    'la dip, dung dip, dip, ky niem'
  ).split(', '),
)
const LONGEST = [3, 2, 1] as const

/** True for words that only say who keeps the day, and that it is kept. */
function isLead(text: string): boolean {
  const words = text.split(/[ ,]+/).filter((word) => word !== '')
  for (let at = 0; at < words.length; ) {
    const length = LONGEST.find((count) => BETWEEN.has(words.slice(at, at + count).join(' ')))
    if (length === undefined) return false
    at += length
  }
  return true
}

const LOOKS_ON = /(?<![a-z])(?:huong toi|tien toi|hang nam|chuan bi|sap)(?![a-z])/

/** The year at the head of the clause; that of a full date in it which is the day itself: "Hôm nay, ngày 22/12/2026, chúng ta kỷ niệm 82 năm …". */
function yearInFront(
  { reading, catalog }: Evidence,
  { start }: Claim,
  { entries }: Known,
): number | undefined {
  const { page, dates } = reading
  const from = clauseStart(page, start, 0)
  const clause = page.text.slice(from, start)
  if (LOOKS_ON.test(clause)) return undefined
  const named = YEAR_FIRST.exec(clause)
  if (named && isLead(named[2]!)) return Number(named[1])
  const [date, other] = datesWithin(dates, from, start).filter(({ year }) => year !== undefined)
  if (!date || other || date.day === undefined || date.fault || date.lunar) return undefined
  const isDay = entries.some(
    (entry) =>
      fallsOn(entry, catalog, date, date.year!) && originsInUse(entry).every((year) => year < date.year!),
  )
  return isDay ? date.year : undefined
}
