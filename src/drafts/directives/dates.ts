import { canChi } from '../../dates/can-chi.js'
import { fromLunar, LUNAR_YEARS, lunarMonthLength, lunarOn } from '../../dates/lunar.js'
import { formatDate, isValidDate, type PlainDate, parseDate, toDayNumber } from '../../dates/plain-date.js'
import { englishDate, englishWeekday } from '../../dates/print/english.js'
import { printDate, printLunarDay, printNumber, weekdayInSentence } from '../../dates/print/vietnamese.js'
import { typedDay } from '../../dates/typed-day.js'
import { inlines } from '../../document/nodes.js'
import type { OutlineInline } from '../../document/tree.js'
import type { Language } from '../../text/language.js'
import { choice, type DirectiveUse, type DraftContext, readOptions, words, yesNo } from '../directive.js'
import { dayOf } from '../find-day.js'
import { type Place, refuseAt } from '../place.js'
import { needLabel, refuseBeside } from './words.js'

const DATE_FORM = {
  thu: yesNo,
  'am-lich': yesNo,
  nam: yesNo,
  kieu: choice({ 'day-du': 'full', so: 'figures', thu: 'weekday', 'am-lich': 'lunar' } as const),
}

/** What a form of a date says already, or has no place for. */
const UNREAD = { full: [], figures: [], weekday: ['thu', 'nam'], lunar: ['am-lich'] } as const

/**
 * `:ngay-thang[27/7]{thu am-lich}`: a date, with weekday and lunar day if asked for; in figures (`kieu=so`), or the weekday
 * (`kieu=thu`) or the lunar day (`kieu=am-lich`) in its place.
 */
export function inlineDate(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const { kieu: form = 'full', nam: year = true, ...beside } = readOptions(use, DATE_FORM)
  refuseBeside(use, 'kieu', UNREAD[form])
  const { language } = context
  const date = dateOf(needLabel(use), context, use)
  const weekday = language === 'vi' ? weekdayInSentence(date) : englishWeekday(date)
  const lunar = (named: boolean) => lunarText(date, named, language, use)
  const day = { full: dateText, figures, weekday: () => weekday, lunar: () => lunar(year) }[form]
  const printed = day(year ? printedDate(date, language) : printedDate(date, language).slice(0, -5), language)
  return inlines(
    `${beside.thu ? `${weekday}, ` : ''}${printed}${beside['am-lich'] ? ` (${lunar(true)})` : ''}`,
  )
}

const printedDate = (date: PlainDate, language: Language) =>
  language === 'vi' ? printDate(date) : englishDate(date)

const figures = (printed: string) => printed

const dateText = (printed: string, language: Language) => (language === 'vi' ? `ngày ${printed}` : printed)

/** "ngày 24 tháng 6 năm Đinh Mùi", without its year "ngày 24 tháng 6 âm lịch". */
function lunarText(
  date: PlainDate,
  named: boolean,
  language: Language,
  { place, label }: DirectiveUse,
): string {
  const { year, month, day, leap } = lunarOn(date) ?? refuseFar(place, label)
  if (language === 'en') return `day ${day} of lunar month ${month}${leap ? ' (leap)' : ''}`
  const printed = printLunarDay({ month, day }).replace(' âm lịch', leap ? ' nhuận' : '')
  return named ? `${printed} năm ${canChi(year)}` : `${printed} âm lịch`
}

function refuseFar(place: Place, label: string | undefined): never {
  return refuseAt(place, {
    code: 'out-of-range',
    value: label,
    allowed: `${LUNAR_YEARS.first} - ${LUNAR_YEARS.last}`,
    message: {
      vi: `Chỉ biết ngày âm lịch của các năm ${LUNAR_YEARS.first} - ${LUNAR_YEARS.last}.`,
      en: `Lunar days are known for the years ${LUNAR_YEARS.first} - ${LUNAR_YEARS.last} alone.`,
    },
  })
}

/** `:con-lai[…]`: how many days are left to a date or a day, counted from the first day of the plan or from `tu`; `neu-khong` for one that has passed. */
export function inlineLeft(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const options = readOptions(use, { tu: words, 'neu-khong': words })
  const date = dateOf(needLabel(use), context, use)
  const from = options.tu === undefined ? context.plan.from : dateOf(options.tu, context, use)
  const days = toDayNumber(date) - toDayNumber(from)
  if (days >= 0) return inlines(printNumber(days))
  if (options['neu-khong'] !== undefined) return []
  return refuseAt(use.place, {
    code: 'out-of-range',
    value: use.label,
    message: {
      vi: `Ngày ${printDate(date)} đã qua, không còn ngày nào để đếm từ ngày ${printDate(from)}; thêm neu-khong="…" để ghi chữ thay thế.`,
      en: `${englishDate(date)} lies before ${englishDate(from)}, so no days are left to it; say neu-khong="…" for what stands in its place.`,
    },
  })
}

const TYPED_LUNAR = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?( nhuận)? (?:âm lịch|[âa]l)$/iu

/** A date as typed (`27/7`, `27/7/2027`, `2027-07-27`, `15/7 âm lịch`), or the day of a commemoration. */
function dateOf(typed: string, context: DraftContext, { place }: DirectiveUse): PlainDate {
  const lunar = TYPED_LUNAR.exec(typed.normalize('NFC'))
  if (lunar) return solarOf(lunar, context) ?? refuseDate(typed, place)
  const given = typedDay(typed)
  if (!given) return dayOf(typed, context, place).date
  const { day, month, year = parseDate(context.plan.from).year } = given
  return isValidDate(year, month, day) ? formatDate(year, month, day) : refuseDate(typed, place)
}

/** The day of a lunar date: of the lunar year that is named, else in the plan, else in its year, as dates without a year are. */
function solarOf(
  [, day, month, year, leap]: RegExpExecArray,
  { plan: { from, to } }: DraftContext,
): PlainDate | undefined {
  const own = parseDate(from).year
  const years = year === undefined ? [own - 1, own, parseDate(to).year] : [Number(year)]
  const dates = years.flatMap((each) => lunarDay(each, Number(month), Number(day), leap !== undefined))
  return (
    dates.find((date) => from <= date && date <= to) ??
    dates.find((date) => parseDate(date).year === own) ??
    dates.at(-1)
  )
}

/** The day of a lunar date; none in a year whose month is shorter, or has no such leap month. */
function lunarDay(year: number, month: number, day: number, leap: boolean): PlainDate[] {
  if (year < LUNAR_YEARS.first || year > LUNAR_YEARS.last) return []
  const length = lunarMonthLength(year, month, leap) ?? 0
  return day >= 1 && day <= length ? [fromLunar({ year, month, day, leap })] : []
}

function refuseDate(typed: string, place: Place): never {
  return refuseAt(place, {
    code: 'invalid-date',
    value: typed,
    allowed: '27/7, 27/7/2027, 2027-07-27, 15/7 âm lịch',
    message: { vi: `Không có ngày "${typed}".`, en: `There is no day "${typed}".` },
  })
}
