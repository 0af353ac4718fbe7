import { lunarOn } from '../../dates/lunar.js'
import { fromDayNumber, type PlainDate, toDayNumber } from '../../dates/plain-date.js'
import { englishDay, englishSpan, englishWeekday } from '../../dates/print/english.js'
import { printDate, printDay, printNumber, printSpan, weekdayName } from '../../dates/print/vietnamese.js'
import {
  type Content,
  heading,
  item,
  list,
  paragraph,
  plainText,
  strong,
  table,
} from '../../document/nodes.js'
import type { OutlineBlock } from '../../document/tree.js'
import { dayOffPhrase } from '../../holidays/phrase.js'
import type { Occurrence, Plan } from '../../planner/plan.js'
import { compare } from '../../text/compare.js'
import { type Language, local } from '../../text/language.js'
import { printedRuns } from '../blocks/campaigns.js'
import { frame } from '../frame.js'
import { NOTICE, noticeBody } from '../notice.js'
import type { Layout, LayoutOptions } from '../options.js'
import { isRound, printedPeriods, selected } from '../select.js'
import { periodText } from '../wording/campaign-clause.js'
import { inBrackets, isOfMonth, nameOf, phraseOf } from '../wording/day-phrase.js'
import { capital, spanName } from '../wording/span-words.js'

const WORDS = {
  vi: {
    title: (span: string) => `Lịch các ngày lễ, kỷ niệm ${span}`,
    head: ['Ngày', 'Thứ', 'Âm lịch', 'Ngày lễ, kỷ niệm, sự kiện', 'Số năm'],
    off: 'nghỉ',
    spans: 'Tháng hành động, tuần lễ và các đợt tuyên truyền',
    none: (span: string) => `Không có ngày lễ, kỷ niệm nào trong ${span} theo tiêu chí đã chọn.`,
  },
  en: {
    title: (span: string) => `Calendar of commemorations, ${span}`,
    head: ['Date', 'Weekday', 'Lunar date', 'Commemoration or event', 'Years'],
    off: 'day off',
    spans: 'Action months, weeks and campaigns',
    none: (span: string) => `No commemoration of ${span} meets the chosen criteria.`,
  },
} as const

interface Entry {
  date: PlainDate
  name: Content
  number: Content
}

/**
 * A table by day: date, weekday, lunar date, commemoration, number of years; round numbers strong. Days off, days worked in
 * their place, milestones and days of recurring campaigns stand in it too; periods and campaigns follow below. `everyDay` adds
 * the days without an entry.
 */
export const calendar: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const span = spanName(plan, language)
  const entries = allEntries(plan, options)
  const rows = options.everyDay ? everyDay(plan, entries) : entries
  const body: OutlineBlock[] =
    rows.length > 0 ? [table([words.head, ...rows.map((row) => cells(row, plan, language))])] : []
  const spans = spansOf(plan, options)
  if (spans.length > 0) body.push(heading(2, words.spans), list(spans.map((text) => item(text))))
  const title = words.title(span)
  return frame(plan, options, {
    layout: 'calendar',
    title,
    kind: NOTICE[language],
    body: body.length > 0 ? noticeBody(title, body, options) : [paragraph(words.none(span))],
  })
}

function allEntries(plan: Plan, options: LayoutOptions): Entry[] {
  const language = options.language ?? 'vi'
  const found = selected(plan.occurrences, options).filter((day) => !isOfMonth(day))
  // A milestone may be a day of the calendar itself.
  const named = new Set(found.map((day) => `${day.date} ${local(day.name, language)}`))
  const isNew = ({ date, name }: { date: PlainDate; name: string }) =>
    date >= plan.from && date <= plan.to && !named.has(`${date} ${name}`)
  const events = printedRuns(plan).flatMap(({ campaign, dates = [] }) => [
    ...dates.map((date) => ({ date, name: local(campaign.title, language), number: '' })),
    ...(campaign.milestones ?? []).map(({ date, name }) => ({
      date,
      name: local(name, language),
      number: '',
    })),
  ])
  // Sorting is stable: days of one date keep the order of the plan, days off and events follow them.
  const { daysOff = [], workedDays = [] } = plan
  const off = new Set(daysOff.map(({ holiday, date }) => `${date} ${holiday}`))
  const kept = new Set(found.map(({ id, date }) => `${date} ${id}`))
  const days = found.map((day) => {
    const entry = dayEntry(day, language, off.has(`${day.date} ${day.id}`))
    // An event that began before the plan stands on its first day.
    return entry.date < plan.from ? { ...entry, date: plan.from } : entry
  })
  const rest = [...daysOff.filter(({ holiday, date }) => !kept.has(`${date} ${holiday}`)), ...workedDays].map(
    (day) => ({ date: day.date, name: dayOffPhrase(day, language), number: '' }),
  )
  return [...days, ...rest, ...events.filter(isNew)].sort((a, b) => compare(a.date, b.date))
}

function dayEntry(day: Occurrence, language: Language, isOff: boolean): Entry {
  const { end } = day
  const extent =
    end === undefined
      ? ''
      : inBrackets(nameOf(day, language), (language === 'vi' ? printSpan : englishSpan)(day.date, end))
  const name = `${nameOf(day, language)}${isOff ? ` (${WORDS[language].off})` : extent}`
  const number = day.anniversary ? printYears(day.anniversary.number, language) : ''
  return isRound(day)
    ? { date: day.date, name: strong(name), number: strong(number) }
    : { date: day.date, name, number }
}

function printYears(number: number, language: Language): string {
  return language === 'vi' ? printNumber(number) : `${number}`
}

function daysOf({ from, to }: Plan): PlainDate[] {
  const first = toDayNumber(from)
  return Array.from({ length: toDayNumber(to) - first + 1 }, (_, index) => fromDayNumber(first + index))
}

/** The entries of every day of a plan in order, an empty one for a day without any. */
function everyDay(plan: Plan, entries: readonly Entry[]): Entry[] {
  const filled = new Set(entries.map(({ date }) => date))
  const empty = daysOf(plan).filter((date) => !filled.has(date))
  return [...entries, ...empty.map((date) => ({ date, name: '', number: '' }))].sort((a, b) =>
    compare(a.date, b.date),
  )
}

function cells({ date, name, number }: Entry, plan: Plan, language: Language): Content[] {
  const oneYear = plan.from.slice(0, 4) === plan.to.slice(0, 4)
  const day = language === 'en' ? englishDay(date) : oneYear ? printDay(date) : printDate(date)
  return [
    day,
    language === 'vi' ? weekdayName(date) : englishWeekday(date),
    lunarCell(date, language),
    name,
    number,
  ]
}

const LEAP = { vi: ' (nhuận)', en: ' (leap)' } as const

/** `10/6`; empty outside the years of the lunar table. */
function lunarCell(date: PlainDate, language: Language): string {
  const lunar = lunarOn(date)
  if (!lunar) return ''
  const { day, month, leap } = lunar
  return `${day}/${month}${leap ? LEAP[language] : ''}`
}

function spansOf(plan: Plan, options: LayoutOptions): string[] {
  const language = options.language ?? 'vi'
  const print = language === 'vi' ? printSpan : englishSpan
  const periods = printedPeriods(plan, options).map(({ name, date, end = date }) => {
    const printed = local(name, language)
    return `${printed}${inBrackets(printed, print(date, end))}.`
  })
  const campaigns = printedRuns(plan)
    .filter(({ dates }) => dates === undefined)
    .map((run) => {
      const when = run.end === undefined ? periodText(run, language) : print(run.start, run.end)
      return `${local(run.campaign.title, language)}${when === '' ? '' : ` (${when})`}.`
    })
  // A day known to its month alone has no row of its own.
  const months = selected(plan.occurrences, options)
    .filter(isOfMonth)
    .map((day) => `${capital(plainText(phraseOf([day], language)))}.`)
  return [...months, ...periods, ...campaigns]
}
