import type { Commemoration } from '../../commemorations/commemoration.js'
import { type Day, firstDay, isPrintedToo } from '../catalog-facts.js'
import { type EventSentence, eventOfDate } from '../reading/event-sentences.js'
import type { DateMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { printedDay, withDate } from '../repair.js'
import { isLikeYear, isTurned } from './life-event.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** A date of these last years before the document's is that of something held in them. */
const RECENT = 2
/** A text that names no year is not older. */
const MODERN = 2000
/** What is held, written or shown in later years for the event. */
const HELD =
  /(?<![a-z])(?:ky niem|nhan (?!dan|loai|danh|quyen)|dip|chao mung|ngay le|dai le|buoi le|le ky niem|mit tinh|chao don|huong toi|phat bieu|buc thu|bai viet|bai bao|to bao|cuon|tem|phim|hoi thao|hoi nghi|toa dam|trien lam|tong ket|so ket|to chuc)(?![a-z])/
/** What the text itself doubts, or tells from others. */
const DOUBT =
  /(?<![a-z])(?:theo (?:nguon|tai lieu|sach|truyen|mot so|ghi)|nham (?:lan|voi|thanh|la)|(?:la|bi|ghi|noi|dung hay) (?:sai|nham)|sai:|khong phai|co sach|cho rang|cho la|tuong truyen|nguon (?:tin|tai lieu|khac)|truoc do|truoc day|gia su)(?![a-z])/
/** From one full date to another, or one of several. */
const MORE_DAYS = /^ ?(?:-|den|,|va) ?(?:ngay )?\d/

/** "Ngày 05/6/1912, Bác Hồ ra đi tìm đường cứu nước": day and month of the event in another year, or its year with another day. */
export function judgeToldEvent(context: Evidence, date: DateMark): Verdict | undefined {
  const { reading } = context
  const { year } = date
  const { page } = reading
  if (year === undefined || date.month === undefined || date.day === undefined) return undefined
  if (!date.exists || date.fault || date.lunar) return undefined
  if (year > (reading.subject.year ?? MODERN) - RECENT) return undefined
  if (
    MORE_DAYS.test(textAfter(page, date.end, 12)) ||
    /\d ?(?:-|den|,|va) $/.test(textBefore(page, date.start, 7))
  )
    return undefined
  const told = eventOfDate(page, reading.names, date)
  if (!told || DOUBT.test(told.around)) return undefined
  const entries = entriesOf(context, told)
  if (entries.some((entry) => isPrintedToo(entry, date) || slipOf(told, entry, date) === 'none'))
    return undefined
  const entry = entries.find((each) => slipOf(told, each, date) !== undefined)
  return entry && verdictOf(context, told, entry, date)
}

function entriesOf({ catalog }: Evidence, { words, name }: EventSentence): readonly Commemoration[] {
  if (name) return name.entries
  const entry = words && catalog.get(words.id)
  return entry ? [entry] : []
}

/** What is another one than the record's; `none` where the date is its own. */
function slipOf(
  told: EventSentence,
  entry: Commemoration,
  date: DateMark,
): 'year' | 'day' | 'none' | undefined {
  const right = firstDay(entry)
  if (!right) return undefined
  const printed = { day: date.day!, month: date.month! }
  const sameDay = right.day === printed.day && right.month === printed.month
  if (right.year === date.year) return sameDay ? 'none' : isDaySlip(told, right, printed) ? 'day' : undefined
  if (!sameDay || !isLikeYear(date.year!, right.year)) return undefined
  // Before the event nothing could be held for it.
  const later = date.year! - right.year
  const held = later > 0 && (HELD.test(told.around) || (!told.words && later % 5 === 0))
  return held ? undefined : 'year'
}

function isDaySlip({ words, happened }: EventSentence, right: Day, printed: Day): boolean {
  if (!happened) return false
  return (
    isTurned(right, printed) ||
    right.day === printed.day ||
    (words?.day === true && right.month === printed.month)
  )
}

function verdictOf(
  { reading }: Evidence,
  told: EventSentence,
  entry: Commemoration,
  date: DateMark,
): Verdict {
  const right = firstDay(entry)!
  const repair = withDate(reading.text, date, right)
  const name = named(entry)
  const sure = told.happened && entry.confidence === 'high' && right.year !== date.year
  const printed = `${printedDay({ day: date.day!, month: date.month! })}/${date.year}`
  return {
    rule: right.year === date.year ? 'wrong-day' : 'number-vs-catalog',
    ...mendedBy(repair),
    severity: sure ? 'error' : 'warning',
    commemoration: entry.id,
    message: {
      vi: `${name.vi}: ngày ${printedDay(right)}/${right.year}, không phải ${printed}.`,
      en: `${name.en}: ${right.day}/${right.month}/${right.year} (day/month/year), not ${printed}.`,
    },
  }
}
