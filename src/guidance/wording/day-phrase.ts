import { check, flag, listOf, oneOf, options as optionsOf } from '../../arguments.js'
import { canChi } from '../../dates/can-chi.js'
import { addDays, cutDate, isPlainDate } from '../../dates/plain-date.js'
import { englishDate, englishDay, englishSpan, ordinal } from '../../dates/print/english.js'
import {
  printAnniversarySpan,
  printDate,
  printDay,
  printLunarDay,
  printNumber,
  printSpan,
} from '../../dates/print/vietnamese.js'
import { inlines, strong } from '../../document/nodes.js'
import type { OutlineInline } from '../../document/tree.js'
import { countedYears } from '../../planner/counted-years.js'
import type { Anniversary, Occurrence } from '../../planner/plan.js'
import { occurrence as occurrenceCheck } from '../../planner/plan-check.js'
import { LANGUAGES, type Language, type LocalText, local } from '../../text/language.js'
import { isRound } from '../select.js'
import { countedName, englishName } from './english-name.js'
import { inSentence } from './sentence-case.js'

/** How days are named in running text. */
export interface DayPhraseOptions {
  /** `vi` if not said. */
  language?: Language
  /** Prints the year of every date. */
  fullDates?: boolean
}

const OPTIONS = optionsOf<DayPhraseOptions>({ language: oneOf(LANGUAGES), fullDates: flag })

/**
 * Days as an office names them in running text: number, name, dates in brackets. Days of a pair with the same
 * number share it; two counts of one date stand side by side; round years are strong.
 *
 * @throws InputError for what is no list of occurrences, or an option that is not known.
 * @example
 * dayPhrase(plan.occurrences.slice(0, 1), { language: 'vi' })
 * // [{ type: 'text', value: '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)' }]
 */
export function dayPhrase(group: readonly Occurrence[], options: DayPhraseOptions = {}): OutlineInline[] {
  check('dayPhrase', 'group', group, listOf(occurrenceCheck))
  check('dayPhrase', 'options', options, OPTIONS)
  return phraseOf(group, options.language ?? 'vi', { fullDates: options.fullDates ?? false })
}

/** What is said of a day in running text. */
export interface PhraseParts {
  /** The year of every date. */
  fullDates?: boolean
  /** The anniversary number; true if not said. */
  numbers?: boolean
  /** The dates in brackets; true if not said. */
  dates?: boolean
  /** Round years strong; true if not said. */
  stress?: boolean
}

/** The same of a plan's own occurrences. */
export function phraseOf(
  group: readonly Occurrence[],
  language: Language,
  { fullDates = false, numbers = true, dates = true, stress = true }: PhraseParts = {},
): OutlineInline[] {
  const nodes: (string | OutlineInline)[] = []
  group.forEach((day, index) => {
    if (index > 0) nodes.push(joint(index, group.length, language))
    const previous = group[index - 1]
    const shared = previous?.anniversary?.number === day.anniversary?.number && language === 'vi'
    const name = nameWithNumber(day, language, !numbers || (index > 0 && shared))
    nodes.push(stress && isRound(day) ? strong(name) : name)
    if (dates) nodes.push(inBrackets(name, datesOf(numbers ? day : uncounted(day), language, fullDates)))
    if (dates && day.theme) nodes.push(themeText(day.theme, language))
  })
  return inlines(nodes)
}

/** Dates behind a name; two pairs of brackets do not stand side by side. */
export function inBrackets(name: string, dates: string): string {
  return name.endsWith(')') ? `, ${dates}` : ` (${dates})`
}

/** Without its number a day has no year to be counted from either. */
export function uncounted({ anniversary: _, ...day }: Occurrence): Occurrence {
  return day
}

function joint(index: number, length: number, language: Language): string {
  if (index < length - 1) return ', '
  return language === 'vi' ? ' và ' : ' and '
}

function nameWithNumber(day: Occurrence, language: Language, withoutNumber: boolean): string {
  const name = nameOf(day, language)
  if (!day.anniversary || withoutNumber || (day.kind === 'event' && language === 'en'))
    return language === 'en' ? englishName(day.name) : name
  const { number } = day.anniversary
  if (language === 'vi') return `${printNumber(number)} năm ${inSentence(name)}`
  return `the ${ordinal(number)} anniversary of ${countedName(day.name, day.anniversary.origin)}`
}

/** The name of a day; Tết with the name of its lunar year, as offices write it. */
export function nameOf(day: Occurrence, language: Language): string {
  const name = local(day.name, language)
  const isNewYear = day.lunar?.month === 1 && day.lunar.day === 1 && day.publicHoliday === true
  return isNewYear && language === 'vi' ? `${name} ${canChi(day.lunar!.year)}` : name
}

/** ", chủ đề “…”" after a day or period that has one this year. */
export function themeText(theme: LocalText, language: Language): string {
  return `, ${language === 'vi' ? 'chủ đề' : 'theme'} “${local(theme, language)}”`
}

/** What stands in brackets after a day: origin and date for a numbered one, the day alone for others. */
export function datesOf(day: Occurrence, language: Language, fullDates = false): string {
  const { anniversary, lunar, date, end } = day
  if (language === 'en') return anniversary ? englishYears(day, anniversary) : englishSpanOf(day, fullDates)
  if (anniversary && isOfMonth(day)) return yearsOf(day, anniversary)
  const solar = end !== undefined ? printSpan(date, end) : fullDates ? printDate(date) : printDay(date)
  if (lunar) {
    const lunarText = `${printLunarDay(lunar)}, nhằm ngày ${printDate(date)}`
    return anniversary ? `${yearsOf(day, anniversary)}; ${lunarText}` : lunarText
  }
  if (!anniversary) return solar
  if (isPlainDate(anniversary.origin)) return printAnniversarySpan(anniversary.origin, date)
  return `${yearsOf(day, anniversary)}; ngày ${solar}`
}

/** True for a day of which the month alone is known: "3/1930 - 3/2027". */
export function isOfMonth({ kind, date, end }: Occurrence): boolean {
  return kind !== 'event' && end !== undefined && addDays(end, 1).endsWith('-01') && date.endsWith('-01')
}

/** "8/1891 - 8/2021", "1604 - 2024"; a lunar day is counted by years, and the year 40 is called one. */
function yearsOf(day: Occurrence, anniversary: Anniversary): string {
  const { origin } = anniversary
  if (!day.lunar && origin.length > 4) return printAnniversarySpan(origin, day.date)
  const [first, last] = countedYears({ ...day, anniversary })
  return first < 1000 ? `năm ${first} - năm ${last}` : `${first} - ${last}`
}

/** "1585 - 5 January 2026 (lunar year 2025)", "27 July 1947 - 27 July 2023" */
function englishYears(day: Occurrence, anniversary: Anniversary): string {
  const { date } = day
  const [first, last] = countedYears({ ...day, anniversary })
  const year = first < 1000 ? `AD ${first}` : `${first}`
  const origin = day.lunar || anniversary.origin.length === 4 ? year : englishDate(anniversary.origin)
  const lunarYear = `${last}` === date.slice(0, 4) ? '' : ` (lunar year ${last})`
  return `${origin} - ${englishDate(isOfMonth(day) ? cutDate(date, 7) : date)}${lunarYear}`
}

function englishSpanOf({ date, end }: Occurrence, fullDates: boolean): string {
  if (end !== undefined) return englishSpan(date, end)
  return fullDates ? englishDate(date) : englishDay(date)
}
