import { type PlainDate, parseDate, toDayNumber } from '../../dates/plain-date.js'
import { englishDate, englishWeekday } from '../../dates/print/english.js'
import { printDate, printDay, weekdayInSentence, weekdayName } from '../../dates/print/vietnamese.js'
import { inlines, item, list } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline } from '../../document/tree.js'
import { HOLIDAY_YEARS, type HolidayDays, holidaysOfYear } from '../../holidays/days-of-year.js'
import { dayOffPhrase } from '../../holidays/phrase.js'
import type { Language } from '../../text/language.js'
import { type DirectiveUse, type DraftContext, names, readOptions, refuseLabel, yesNo } from '../directive.js'
import { idOf } from '../find-day.js'
import { refuseAt } from '../place.js'
import { needLabel, yearNumber } from './words.js'

/** Plans count the days off of offices, which work from Monday to Friday. */
const OFFICE_WEEK = 5

/** Ids of the public holidays. */
const holidayIds = () => holidaysOfYear(HOLIDAY_YEARS.last, OFFICE_WEEK).map(({ holiday }) => holiday.id)

/** `::ngay-nghi{…}`: days off, and days of weekly rest that are worked for them; of some holidays alone by `chi`. */
export function blockDaysOff(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const { chi } = readOptions(use, { chi: names })
  const only = chi?.map((typed) => holidayId(typed, context, use))
  const { plan, language } = context
  const days = [...(plan.daysOff ?? []), ...(plan.workedDays ?? [])]
    .filter(({ holiday }) => only?.includes(holiday) ?? true)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const items = days.map((day) => {
    const when =
      language === 'vi'
        ? `${weekdayName(day.date)}, ngày ${printDate(day.date)}`
        : `${englishWeekday(day.date)}, ${englishDate(day.date)}`
    return item(`${when}: ${dayOffPhrase(day, language)}.`)
  })
  return items.length > 0 ? [list(items)] : []
}

/**
 * `:ngay-nghi[id]`: the unbroken break of a holiday with weekly rest, "từ thứ Năm, ngày 04/02 đến hết thứ Tư, ngày
 * 10/02/2027, 7 ngày"; it says so where no notice is out yet. `thu=khong` and `so-ngay=khong` leave out weekdays and length.
 */
export function inlineDaysOff(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const { nam: year, ...parts } = readOptions(use, { nam: yearNumber, thu: yesNo, 'so-ngay': yesNo })
  const id = holidayId(needLabel(use), context, use)
  const { start, end, status } = breakOf(id, year, context) ?? refuseYear(use, use.label)
  const { language } = context
  const { thu: weekdays = true, 'so-ngay': counted = true } = parts
  const count = toDayNumber(end) - toDayNumber(start) + 1
  const length = language === 'vi' ? `${count} ngày` : count === 1 ? '1 day' : `${count} days`
  const expected = language === 'vi' ? ' (dự kiến)' : ' (expected)'
  return inlines(
    `${spanText({ start, end }, weekdays, language)}${counted ? `, ${length}` : ''}${status === 'expected' ? expected : ''}`,
  )
}

type Span = Pick<HolidayDays, 'start' | 'end'>

function spanText({ start, end }: Span, weekdays: boolean, language: Language): string {
  if (language === 'en') {
    const day = (date: PlainDate) => `${weekdays ? `${englishWeekday(date)}, ` : ''}${englishDate(date)}`
    return start === end ? day(start) : `from ${day(start)} to ${day(end)}`
  }
  const day = (date: PlainDate, print: (date: PlainDate) => string) =>
    `${weekdays ? `${weekdayInSentence(date)}, ` : ''}ngày ${print(date)}`
  const first = parseDate(start).year === parseDate(end).year ? printDay : printDate
  return start === end ? day(end, printDate) : `từ ${day(start, first)} đến hết ${day(end, printDate)}`
}

/** The break of the year that is named; else the first that is not over when the plan begins, as days off are told ahead. */
function breakOf(id: string, year: number | undefined, { plan }: DraftContext): HolidayDays | undefined {
  const own = parseDate(plan.from).year
  const breaks = (year === undefined ? [own, own + 1] : [year])
    .filter((each) => each >= HOLIDAY_YEARS.first && each <= HOLIDAY_YEARS.last)
    .flatMap((each) => holidaysOfYear(each, OFFICE_WEEK))
    .map(({ holiday }) => holiday)
    .filter((holiday) => holiday.id === id)
  return breaks.find(({ end }) => year !== undefined || end >= plan.from)
}

/** The id of a public holiday by its id or name. */
function holidayId(typed: string, context: DraftContext, { place }: DirectiveUse): string {
  const id = idOf(typed, context, place)
  const ids = holidayIds()
  if (ids.includes(id)) return id
  return refuseAt(place, {
    code: 'unknown-value',
    value: typed,
    allowed: ids.join(', '),
    message: {
      vi: `"${typed}" không phải là ngày nghỉ lễ; các ngày nghỉ lễ: ${ids.join(', ')}.`,
      en: `"${typed}" is no public holiday; these are: ${ids.join(', ')}.`,
    },
  })
}

function refuseYear({ place }: DirectiveUse, typed: string): never {
  return refuseAt(place, {
    code: 'out-of-range',
    value: typed,
    allowed: `${HOLIDAY_YEARS.first}-${HOLIDAY_YEARS.last}`,
    message: {
      vi: `Năm này không có ngày nghỉ "${typed}", hoặc nằm ngoài các năm ${HOLIDAY_YEARS.first} - ${HOLIDAY_YEARS.last}.`,
      en: `There are no days off of "${typed}" in this year, or it lies outside ${HOLIDAY_YEARS.first} to ${HOLIDAY_YEARS.last}.`,
    },
  })
}
