import type { Command } from 'commander'
import { type PlainDate, toDayNumber } from '../../dates/plain-date.js'
import { englishDate, englishDay, englishSpan, englishWeekday } from '../../dates/print/english.js'
import { printDate, printDay, printSpan, weekdayInSentence } from '../../dates/print/vietnamese.js'
import type { Holiday, Notice } from '../../holidays/holiday.js'
import { publicHolidays } from '../../holidays/public-holidays.js'
import type { WorkingWeek } from '../../holidays/week.js'
import { workingDaysBetween } from '../../holidays/working-days.js'
import { type Language, local } from '../../text/language.js'
import type { Say } from '../language.js'
import { type OutputOptions, wholeNumber, withExamples, withLanguage, withOutput } from '../options.js'
import { json, write } from '../output.js'
import { yearOf } from '../typed-time.js'

interface Shown {
  week: WorkingWeek
  lang: Language
}

const WORDS = {
  vi: {
    announced: 'đã thông báo',
    law: 'theo luật',
    expected: 'dự kiến, chưa có thông báo',
    length: (days: number) => (days === 1 ? 'nghỉ 1 ngày' : `nghỉ ${days} ngày liên tục`),
    days: 'ngày nghỉ',
    madeUp: 'nghỉ bù',
    swapped: 'nghỉ hoán đổi',
    worked: 'làm việc bù',
    perhaps: 'cũng có thể',
    notice: 'thông báo',
    basis: 'căn cứ',
    source: 'nguồn',
  },
  en: {
    announced: 'announced',
    law: 'by law',
    expected: 'expected, not announced',
    length: (days: number) => (days === 1 ? '1 day' : `${days} days in a row`),
    days: 'days off',
    madeUp: 'in place of weekly rest',
    swapped: 'off by swap',
    worked: 'worked instead',
    perhaps: 'may be instead',
    notice: 'notice',
    basis: 'legal basis',
    source: 'source',
  },
} as const

/** `ky-niem holidays 2027`: the public holidays of a year, their days off, and what they rest on. */
export function holidaysCommand(program: Command, say: Say): void {
  const command = program
    .command('holidays <year>')
    .description(
      say(
        'ngày nghỉ lễ, tết của một năm: ngày nghỉ, nghỉ bù, hoán đổi, theo thông báo nào',
        'public holidays of a year: days off, days in their place, swapped days, by which notice',
      ),
    )
    .option(
      '--week <days>',
      say('số ngày làm việc mỗi tuần: 5 hoặc 6', 'days worked in a week: 5 or 6'),
      wholeNumber('--week', 5, 6),
      5,
    )
  withLanguage(command, say)
  withExamples(command, say, 'holidays 2027', 'holidays 2026 --week 6 --format json')
  withOutput(command, say, ['text', 'json'], 'text').action(
    async (typed: string, options: OutputOptions & Shown) => {
      const year = yearOf(typed)
      const content =
        options.format === 'json'
          ? json(publicHolidays(year, { week: options.week }))
          : yearLines(year, options)
      await write(content, options)
    },
  )
}

function yearLines(year: number, { week, lang }: Shown): string {
  const holidays = publicHolidays(year, { week })
  const off = holidays.flatMap(({ days }) => days).length
  const worked = workingDaysBetween(`${year}-01-01`, `${year}-12-31`, { week })
  const total =
    lang === 'vi'
      ? `Cả năm ${year}: ${off} ngày nghỉ lễ, tết; ${worked} ngày làm việc.`
      : `${year} as a whole: ${off} public holidays, ${worked} working days.`
  return [...holidays.map((holiday) => holidayLines(holiday, lang)), total, ''].join('\n')
}

/** The break of a holiday, then its days, what was swapped, and what it rests on. */
function holidayLines(holiday: Holiday, lang: Language): string {
  const { name, start, end, status, days, madeUp, swapped, perhaps = [], notice, basis, sources } = holiday
  const words = WORDS[lang]
  const span = lang === 'vi' ? printSpan(start, end) : englishSpan(start, end)
  const length = toDayNumber(end) - toDayNumber(start) + 1
  const lines = [
    `${words.days}: ${days.map((date) => dayText(date, lang)).join(', ')}`,
    ...madeUp.map((day) => `${words.madeUp}: ${dayText(day.on, lang)} (${dayText(day.for, lang)})`),
    ...swapped.map(
      (swap) =>
        `${words.swapped}: ${dayText(swap.off, lang)}; ${words.worked}: ${dayText(swap.worked, lang)}`,
    ),
    ...(perhaps.length > 0
      ? [`${words.perhaps}: ${perhaps.map((date) => dayText(date, lang)).join(', ')}`]
      : []),
    ...(notice ? [`${words.notice}: ${noticeText(notice, lang)}`] : []),
    `${words.basis}: ${basis}`,
    ...sources.map((source) => `${words.source}: ${source}`),
  ]
  const head = `${local(name, lang)}: ${span} (${words.length(length)}; ${words[status]})`
  return [head, ...lines.map((line) => `    ${line}`)].join('\n')
}

function dayText(date: PlainDate, lang: Language): string {
  return lang === 'vi'
    ? `${weekdayInSentence(date)} ${printDay(date)}`
    : `${englishWeekday(date)} ${englishDay(date)}`
}

function noticeText({ number, date, issuer }: Notice, lang: Language): string {
  const day = date === undefined ? '' : lang === 'vi' ? ` ngày ${printDate(date)}` : `, ${englishDate(date)}`
  return `${number === undefined ? '' : lang === 'vi' ? `số ${number}` : number}${day} (${issuer})`.trim()
}
