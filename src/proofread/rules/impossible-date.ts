import { isValidDate } from '../../dates/plain-date.js'
import type { Bilingual } from '../../text/language.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import { type DayMark, namesDay } from '../reading/day-mark.js'
import { LUNAR_YEAR } from '../reading/lunar-dates.js'
import type { DateMark } from '../reading/marks.js'
import { isStamp, isWrittenBare, textAfter, textBefore } from '../reading/page.js'
import { isInSymbol, type Reading } from '../reading/reading.js'
import { inStyleOf, type Repair, withDate } from '../repair.js'
import type { ProofreadRule } from '../rule.js'

/** In front of these digits stand a number of a house, a plot, a phone, a document, not a date. */
const NUMBERED =
  /(?:^|[^a-z])(?:so|nha|ngo|ngach|hem|kiet|lo|thua|to|dt|tel|fax|ma|hinh|bang|muc|dieu|tiet|ky|tap|quyen|vong|don|ban|hop|phan|chuong|cau|trang|tai khoan|can|phong|tang|xe|tuyen|tam thuoc|giao xu):? $/

/** "Ngày 30/2", "ngày 31 tháng 2 năm nào" between quotation marks is a title or what is spoken of. */
const QUOTED = /"(?:[a-z]{1,8} ){0,3}ngay $/
const QUOTED_BEHIND = /^(?: [a-z]{1,8}){0,3}"/
const NO_SUCH_DAY = /(?:khong co|khong ton tai|lam gi co|cau|vi du|chang han):? "?(?:ngay )?"?$/
/** The sentence says that there is no such day, or jokes about it. */
const NEVER =
  /(?<![a-z])(?:(?:khong|chang|lam gi) (?:he |bao gio |the )?(?:co|ton tai) (?:cac |nhung |cai )?(?:ngay|trong lich|tren lich|that)|khong (?:he )?ton tai|bao gio (?:cho )?den|noi dua|cau dua|tro dua|noi choi|cau do|thanh ngu|tuc ngu|khong hop le)(?![a-z])/
const NO_SUCH_DAY_BEHIND =
  /^"? ?[,(]? ?(?:la (?:mot )?(?:ngay )?)?(?:khong co|khong ton tai|khong hop le|gi(?![a-z])|khong bao gio|nam nao|sai(?![a-z]))/

/** A date that no calendar has: 31/4, 30/02/2023, 27/13/2023. */
export const impossibleDate: ProofreadRule = {
  id: 'impossible-date',
  summary: { vi: 'Ngày không có trong lịch.', en: 'A date that does not exist.' },
  check({ reading, verdicts, report }) {
    // What is wrong with a day named has its whole repair there.
    const told = new Set((verdicts.get('wrong-day') ?? []).map(({ claim }) => claim?.date))
    for (const date of reading.dates) {
      if (date.exists || date.fault || date.lunar || !namesDay(date)) continue
      if (
        !isMeant(reading, date) ||
        isTold(reading, date) ||
        isInSymbol(reading, date) ||
        isMonthFirst(reading, date) ||
        isOfOtherCalendar(reading, date) ||
        told.has(date)
      )
        continue
      const repairs = repairsOf(reading.text, date)
      const [repair] = repairs
      report({
        start: date.start,
        end: date.end,
        severity: 'error',
        ...(repair ? { expected: repair.text, suggestions: repairs } : {}),
        message: messageOf(reading.text.slice(date.start, date.end), date, repair),
      })
    }
  },
}

/** Day and month exchanged where that makes a date; of a day that the month has not, its last one and the first of the next. */
function repairsOf(text: string, date: DayMark): Repair[] {
  const { day, month, year } = date
  const swapped = exchanged(date)
  if (swapped && date.form === 'numeric')
    return [{ start: date.start, end: date.end, text: inStyleOf(text, date, swapped) }]
  const last = lastDay(date)
  if (last === undefined || day > LONGEST) return []
  const next = month === 12 ? undefined : { day: 1, month: month + 1 }
  return [{ day: last, month }, ...(next ? [next] : [])].map((parts) =>
    withDate(text, date, { ...parts, year }),
  )
}

/** The days of a long month: a number above is no day of any. */
const LONGEST = 31

/** The last day of the month of a date; undefined if there is no such month. */
function lastDay({ month, year }: DayMark): number | undefined {
  return [31, 30, 29, 28].find((day) => isValidDate(year ?? 2000, month, day))
}

function messageOf(printed: string, date: DayMark, repair: Repair | undefined): Bilingual {
  const last = lastDay(date)
  const { month, year } = date
  const of = { vi: year === undefined ? '' : ` năm ${year}`, en: year === undefined ? '' : ` ${year}` }
  const why =
    last !== undefined
      ? {
          vi: `; tháng ${month}${of.vi} có ${last} ngày`,
          en: `; month ${month}${of.en && ` of${of.en}`} has ${last} days`,
        }
      : repair
        ? {
            vi: `; có thể ngày và tháng bị đảo: ${repair.text}`,
            en: `; day and month may be exchanged: ${repair.text}`,
          }
        : { vi: '', en: '' }
  return { vi: `Không có ngày ${printed}${why.vi}.`, en: `There is no such day as ${printed}${why.en}.` }
}

/** "không có ngày 31/4", "Ngày 31/6 là ngày gì?": the text itself says that there is none. */
function isTold({ page }: Reading, { start, end }: DateMark): boolean {
  const before = textBefore(page, start, 32)
  const behind = textAfter(page, end, 32)
  if (QUOTED.test(before) && QUOTED_BEHIND.test(behind)) return true
  if (NO_SUCH_DAY.test(before) || NO_SUCH_DAY_BEHIND.test(behind)) return true
  return (
    NEVER.test(page.text.slice(clauseStart(page, start, start - CLAUSE), start)) ||
    NEVER.test(page.text.slice(end, Math.min(clauseEnd(page, end), end + CLAUSE)))
  )
}

const CLAUSE = 60

/** True if it is meant for a date: a full one, or a day and a month behind "ngày" with its marks. */
function isMeant(reading: Reading, date: DayMark): boolean {
  const { day, month, year, form } = date
  const before = textBefore(reading.page, date.start, 12)
  const announced =
    /(?:^|[^a-z])ngay $/.test(before) && !isWrittenBare(reading.page, date.start - 5, date.start - 1)
  // A form to be filled in has zeros for the day; "24/60" is a share or a score.
  if (day === 0 || month === 0 || (year === undefined && month > 12)) return false
  if (year === undefined) return announced
  if (announced || form === 'words') return true
  const iso = /^\d{4}/.test(reading.folded.slice(date.start, date.start + 4))
  return !iso && (day <= 31 || month <= 12) && !NUMBERED.test(before)
}

/** The last year with a leap day by the Julian calendar and none by ours. */
const JULIAN_UNTIL = 1900
/** Annals count days by the lunar calendar, months of 30 days among them, and years by their names and those of reigns. */
const ANNALS =
  /(?<![a-z])(?:am lich|nien hieu|toan thu|nam [a-z]{2,9} [a-z]{2,9} thu|nam (?:1[0-8])?\d{2,3}(?!\d))(?![a-z0-9])/
/** Calendars whose months have other days. */
const OTHER_CALENDAR =
  /(?<![a-z])(?:lich (?:ba tu|iran|hoi giao|do thai|an do|ai cap|ethiopia|thuy dien|lien xo|cach mang|cong hoa|julius|la ma|maya|cham)|lien xo (?:tung )?co ngay)(?![a-z])/
const AROUND = 160

/** 29/02/1500 by the Julian calendar, "ngày 30 tháng 2 năm Giáp Tý" by the lunar one. */
function isOfOtherCalendar({ page }: Reading, { start, end, day, month, year, form }: DateMark): boolean {
  if (OTHER_CALENDAR.test(textBefore(page, start, AROUND) + textAfter(page, end, AROUND))) return true
  if (month !== 2) return false
  if (day === 29) return year !== undefined && year <= JULIAN_UNTIL && year % 4 === 0
  if (day !== 30) return false
  if (year !== undefined) return year < JULIAN_UNTIL
  const around = textBefore(page, start, AROUND) + textAfter(page, end, AROUND)
  return form === 'words' && (ANNALS.test(around) || LUNAR_YEAR.test(around))
}

const VIETNAMESE = /[\u00c0-\u024f\u1e00-\u1eff]/
/** Words that Vietnamese without its marks has none like. */
const ENGLISH = /(?<![a-z])(?:of|is|for|with|and|from|was|by)(?![a-z])/i
const NEIGHBOURHOOD = 60

/** "01/17/2022" as programs and English texts have it: between quotation marks, or with no Vietnamese word on its line. */
function isMonthFirst({ page }: Reading, date: DayMark): boolean {
  const { start, end, form } = date
  if (form !== 'numeric' || !exchanged(date) || date.year === undefined) return false
  const { text, source } = page
  if (isStamp(page, date)) return true
  if (/["']/.test(text.charAt(start - 1)) && text.charAt(end) === text.charAt(start - 1)) return true
  const before = source.slice(Math.max(0, start - NEIGHBOURHOOD), start)
  const [behind] = source.slice(end, end + NEIGHBOURHOOD).split('\n', 1)
  const around = before.slice(before.lastIndexOf('\n') + 1) + behind!
  if (VIETNAMESE.test(around)) return false
  return page.folded.marked ? /[a-z]{3}/i.test(around) : ENGLISH.test(around)
}

function exchanged({ day, month, year }: DayMark): { day: number; month: number; year?: number } | undefined {
  if (day > 12 || !isValidDate(year ?? 2000, day, month)) return undefined
  return { day: month, month: day, ...(year === undefined ? {} : { year }) }
}
