import { parseDate } from '../../dates/plain-date.js'
import { englishMonth, englishSpan } from '../../dates/print/english.js'
import { printSpan, printSpanInWords, roman } from '../../dates/print/vietnamese.js'
import type { Plan, PlanSpan } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'

/**
 * The stretch of a plan as it stands in a title.
 *
 * @example
 * spanName(plan, 'vi') // 'tháng 7 năm 2023'
 */
export function spanName(plan: Plan, language: Language): string {
  const { year, month } = parseDate(plan.from)
  if (plan.span === 'interval') {
    return language === 'vi' ? printSpanInWords(plan.from, plan.to) : englishSpan(plan.from, plan.to)
  }
  if (plan.span === 'week') {
    const [weekYear, week] = plan.ref.split('-W')
    return language === 'vi'
      ? `tuần ${Number(week)} năm ${weekYear} (${printSpan(plan.from, plan.to)})`
      : `week ${Number(week)} of ${weekYear} (${englishSpan(plan.from, plan.to)})`
  }
  if (plan.span === 'quarter') {
    const quarter = Math.ceil(month / 3)
    return language === 'vi' ? `quý ${roman(quarter)} năm ${year}` : `quarter ${quarter} of ${year}`
  }
  if (plan.span === 'year') return language === 'vi' ? `năm ${year}` : `${year}`
  return language === 'vi' ? `tháng ${month} năm ${year}` : `${englishMonth(month)} ${year}`
}

const WITHIN: Record<Language, Record<PlanSpan, string>> = {
  vi: {
    month: 'trong tháng',
    week: 'trong tuần',
    quarter: 'trong quý',
    year: 'trong năm',
    interval: 'trong thời gian này',
  },
  en: {
    month: 'of the month',
    week: 'of the week',
    quarter: 'of the quarter',
    year: 'of the year',
    interval: 'of this period',
  },
}

/** "trong tháng", "trong tuần": the stretch of a plan inside a section's title. */
export function within(plan: Plan, language: Language): string {
  return WITHIN[language][plan.span]
}

const LAST: Record<Language, Record<PlanSpan, string>> = {
  vi: { month: 'tháng cuối', week: 'tuần cuối', quarter: 'quý cuối', year: 'năm cuối', interval: 'đợt cuối' },
  en: {
    month: 'last month',
    week: 'last week',
    quarter: 'last quarter',
    year: 'last year',
    interval: 'last stretch',
  },
}

/** What the stretch is to a campaign that ends in it: "tháng cuối". */
export function lastOf(plan: Plan, language: Language): string {
  return LAST[language][plan.span]
}

/** The first letter as a capital. */
export function capital(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1)
}

/** The first letter small, for a text that goes on inside a sentence; abbreviations keep theirs. */
export function small(value: string): string {
  const second = value.charAt(1)
  return second !== second.toLowerCase() ? value : value.charAt(0).toLowerCase() + value.slice(1)
}
