import { partsOfDay } from '../../dates/plain-date.js'
import { firstWhere } from '../../text/first-where.js'
import { REACH } from '../reading/clause.js'
import { datesWithin } from '../reading/dates.js'
import type { DateMark, PeriodMark } from '../reading/marks.js'
import { isWithin } from '../reading/periods.js'
import type { Reading } from '../reading/reading.js'
import { HEAD } from '../reading/subject.js'
import { toldYear } from '../reading/told-year.js'

/** A schedule is no longer; a longer stretch is what a report looks back on. */
const SCHEDULE = 92
/** The line of a title, and the year in it. */
const TITLE =
  /^[#* ]{0,8}(?:ke hoach|huong dan|thong bao|chuong trinh|lich|de cuong|ve viec|v\/v)(?![a-z])[^\n]{0,200}/gm
const YEAR_OF_TITLE = /(?<![a-z])nam (\d{4})(?!\d| ?-)/

/**
 * The years that a date may be in, the likeliest first: its own; that of its clause ("Ngày của Mẹ năm 2024 là Chủ nhật, ngày 12/5"); that of the
 * schedule above it ("từ ngày 23/11/2026 đến ngày 29/11/2026"); or the document's, and others that its row, head or title names.
 */
export function yearsOf(reading: Reading, date: DateMark): readonly number[] {
  const { page, subject } = reading
  if (date.year !== undefined) return [date.year]
  const { year, basis } = subject
  const told = toldYear(page, date)
  if (told) return told.ofWork ? [told.year, ...yearsBeside(told.year, date)] : [told.year]
  const scheduled = yearOfSchedule(reading, date)
  if (scheduled !== undefined) return [scheduled]
  if (year === undefined) return []
  const near = [...yearsOfRow(reading, date), ...yearsOfPeriods(reading, date)]
  const years = basis === 'given' ? [year, ...near] : [...yearsOfHead(reading, date, year), ...near]
  return years.filter((each) => Math.abs(each - year) < 2)
}

/** The year before is looked back on in spring, the year ahead is planned in autumn: "tổng kết năm 2025 vào thứ Năm, ngày 15/01". */
const SPRING = 4
const AUTUMN = 9

function yearsBeside(year: number, { month }: DateMark): number[] {
  if (month === undefined) return []
  return month <= SPRING ? [year + 1] : month >= AUTUMN ? [year - 1] : []
}

function yearOfSchedule({ periods }: Reading, date: DateMark): number | undefined {
  const above = periods[firstWhere(periods, ({ start }) => start >= date.start) - 1]
  return above && above.to - above.from <= SCHEDULE ? yearsIn(above, date)[0] : undefined
}

/** The years in which the day falls into a period. */
function yearsIn(period: PeriodMark, { month, day }: DateMark): number[] {
  const years = new Set([partsOfDay(period.from).year, partsOfDay(period.to).year])
  return [...years].filter((year) => isWithin(period, year, month, day))
}

function yearsOfPeriods({ periods }: Reading, date: DateMark): number[] {
  return periods
    .slice(
      0,
      firstWhere(periods, ({ start }) => start >= HEAD),
    )
    .flatMap((period) => yearsIn(period, date))
}

/** The years of the full dates on its line. */
function yearsOfRow({ page, dates }: Reading, { start, end }: DateMark): number[] {
  const before = page.text.slice(Math.max(0, start - REACH), start)
  const behind = page.text.slice(end, end + REACH)
  const from = start - (before.length - 1 - before.lastIndexOf('\n'))
  const to = end + (behind.includes('\n') ? behind.indexOf('\n') : behind.length)
  return datesWithin(dates, from, to).flatMap(({ day, year }) => (day === undefined ? [] : (year ?? [])))
}

/** The document's year with those of its date line and title: a plan for the next spring is signed in the autumn, and its days come behind that. */
function yearsOfHead(
  { page, subject: { dateLine } }: Reading,
  { day, month }: DateMark,
  year: number,
): number[] {
  const titles = page.text.slice(0, HEAD).matchAll(TITLE)
  const title = [...titles].flatMap(([line]) => Number(YEAR_OF_TITLE.exec(line)?.[1]) || []).slice(0, 1)
  if (!dateLine) return [year, ...title]
  const isOver = month! < dateLine.month! || (month === dateLine.month && day! < dateLine.day!)
  const others = [dateLine.year!, ...title]
  if (title[0] !== dateLine.year! + 1) return [year, ...others]
  return isOver ? [...title, year, ...others] : [...others, year]
}
