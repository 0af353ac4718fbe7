import type { Commemoration } from '../../commemorations/commemoration.js'
import { foldText } from '../../text/fold.js'
import { type Day, firstDay, fixedDay, isDay } from '../catalog-facts.js'
import { clauseStart } from '../reading/clause.js'
import type { Claim, DateMark } from '../reading/marks.js'
import { type Repair, withDate, withName } from '../repair.js'
import { isCeremony } from './ceremony.js'
import type { Evidence } from './verdict.js'

/** Days that everybody keeps: another one of them is as likely to be meant as the day named. */
const KEPT = 2
/** A list of names in front of one date, or of one with its like. */
const LISTED = /(?:,|;| va| gan voi) (?:ngay |le |dai le )?$/

/**
 * The day that a date is, where the name beside it is that of another one: "Ngày 27/7 là Ngày Thầy thuốc Việt Nam", "Ngày thành lập Quân
 * đội nhân dân Việt Nam (19/12/1946)".
 */
export function dayOfDate(context: Evidence, claim: Claim, date: DateMark): Commemoration | undefined {
  const { reading, catalog } = context
  const [name] = claim.names
  if (!name) return undefined
  if (!claim.defines && (isCeremony(reading, claim, date) || !isBesideDate(context, claim, date)))
    return undefined
  const day = { day: date.day!, month: date.month! }
  const printed = wordsOf(reading.folded.slice(name.start, name.end))
  const others = catalog.entries.filter(
    (other) =>
      other.rank <= KEPT &&
      other.provinces === undefined &&
      isDay(other) &&
      !name.entries.includes(other) &&
      (date.year === undefined
        ? isOn(fixedDay(other), day)
        : isFirst(other, date) || (isOn(fixedDay(other), day) && isTwin(other, printed))),
  )
  const alike = (other: Commemoration) =>
    wordsOf(foldText(other.name.vi)).filter((word) => printed.includes(word)).length
  return others.sort((one, two) => alike(two) - alike(one) || one.rank - two.rank)[0]
}

/** "Ngày Phụ nữ Việt Nam" and "Ngày Quốc tế Phụ nữ", each of which has the other's words: also where the date has its year. */
function isTwin({ name }: Commemoration, printed: readonly string[]): boolean {
  const own = wordsOf(foldText(name.vi)).filter((word) => word !== '' && !WHERE.has(word))
  return own.length > 1 && own.every((word) => printed.includes(word))
}

const WHERE: ReadonlySet<string> = new Set('ngay viet nam quoc te the gioi'.split(' '))

const wordsOf = (folded: string): string[] => folded.split(/[^a-z0-9]+/)

function isOn(right: Day | undefined, { day, month }: Day): boolean {
  return right?.day === day && right.month === month
}

function isFirst(entry: Commemoration, { day, month, year }: DateMark): boolean {
  const first = firstDay(entry)
  return first?.year === year && isOn(first, { day: day!, month: month! })
}

/** True where a name and a date with nothing between them are meant for each other, in a bracket or not. */
function isBesideDate({ reading }: Evidence, { names: [name] }: Claim, date: DateMark): boolean {
  if (!name || date.start < name.end) return false
  const { page } = reading
  if (!/^ ?\(?(?:ngay )?$/.test(page.text.slice(name.end, date.start))) return false
  // "Ngày X và Ngày Y 30/4": the date may be that of the first one.
  return !LISTED.test(page.text.slice(clauseStart(page, name.start, 0), name.start))
}

/** The day's own date, and the name that the date is of: that one first where the sentence begins with the date or has its year. */
export function swapRepairs(
  { reading }: Evidence,
  { names: [name] }: Claim,
  entry: Commemoration,
  { date, right, other }: { date: DateMark; right: Day; other: Commemoration },
): Repair[] {
  const year = isFirst(other, date) ? firstDay(entry)?.year : undefined
  const byDate = withDate(reading.text, date, { ...right, year })
  if (!name) return [byDate]
  const byName = withName(reading.text, name, other.name.vi)
  // "Ngày Quốc tế Phụ nữ Việt Nam 20/10": a word too much.
  const far = right.day !== date.day && right.month !== date.month
  const within = far && foldText(reading.text.slice(name.start, name.end)).includes(foldText(byName.text))
  const nameFirst = within || date.year !== undefined || date.end <= name.start
  return nameFirst ? [byName, byDate] : [byDate, byName]
}
