import { canChi } from '../dates/can-chi.js'
import { englishMonth, englishSpan, englishWeekdayName } from '../dates/print/english.js'
import { printDay, printSpan, weekdayNameOf } from '../dates/print/vietnamese.js'
import type { Language } from '../text/language.js'
import type { Bar } from './bars.js'
import type { GridDay, MonthGrid } from './month-grid.js'

/** What stands in a month beside the days themselves, in a picture and in a table. */
export const MONTH_WORDS = {
  vi: {
    month: (month: number, year: string) => `Tháng ${month} năm ${year}`,
    weekday: weekdayNameOf,
    more: (count: number) => `và ${count} mục khác`,
    whole: 'Ghi đầy đủ',
    also: 'Cũng trong thời gian này',
    calendar: 'Lịch',
    lunar: (first: string, last: string, year: string) => `Âm lịch: ${first} - ${last} năm ${year}`,
    day: (day: GridDay) => printDay(day.date),
    span: printSpan,
    from: (day: string) => `từ ${day}`,
    legend: '★ năm tròn. Viền liền: tháng, tuần hành động, lễ hội. Viền đứt: đợt tuyên truyền.',
    nothing: 'Không có ngày kỷ niệm nào.',
  },
  en: {
    month: (month: number, year: string) => `${englishMonth(month)} ${year}`,
    weekday: englishWeekdayName,
    more: (count: number) => `and ${count} more`,
    whole: 'In full',
    also: 'Also in this time',
    calendar: 'Calendar of',
    lunar: (first: string, last: string, year: string) => `Lunar calendar: ${first} - ${last}, ${year}`,
    day: (day: GridDay) => `${day.day} ${englishMonth(Number(day.date.slice(5, 7)))}`,
    span: englishSpan,
    from: (day: string) => `from ${day}`,
    legend: '★ round year. Full line: action month or week, festival. Broken line: campaign.',
    nothing: 'No commemorations.',
  },
} as const

/** "Tháng 7 năm 2027". */
export function monthTitle({ month, language }: MonthGrid): string {
  return MONTH_WORDS[language].month(Number(month.slice(5)), month.slice(0, 4))
}

/** "Âm lịch: 28/5 - 28/6 năm Đinh Mùi"; empty outside the lunar calendar. */
export function lunarLine({ weeks, language }: MonthGrid): string {
  const days = weeks.flatMap((week) => week.days).filter(({ inMonth }) => inMonth)
  const [first, last] = [days[0]?.lunar, days.at(-1)?.lunar]
  if (!first || !last) return ''
  const years = [...new Set([first.year, last.year])].map(canChi).join(' - ')
  return MONTH_WORDS[language].lunar(`${first.day}/${first.month}`, `${last.day}/${last.month}`, years)
}

/** A span with its days, for where no bar shows them. */
export function barInFull({ title, start, end }: Bar, language: Language): string {
  const { span, from } = MONTH_WORDS[language]
  return `${title} (${end === undefined ? from(span(start, start)) : span(start, end)})`
}

/** The month in words, day by day. */
export function described({ weeks, language }: MonthGrid): string {
  const words = MONTH_WORDS[language]
  const days = weeks
    .flatMap((week) => week.days)
    .map((day) => ({ day, texts: [day.off, day.worked, ...day.entries.map(({ title }) => title)] }))
    .map(({ day, texts }) => ({ day, texts: texts.filter((text) => text !== undefined) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ day, texts }) => `${words.day(day)}: ${texts.join('; ')}.`)
  const spans = new Map(weeks.flatMap(({ bars }) => bars.map((bar) => [bar.id, barInFull(bar, language)])))
  const texts = [...days, ...[...spans.values()].map((text) => `${text}.`)]
  return texts.length > 0 ? texts.join(' ') : words.nothing
}
