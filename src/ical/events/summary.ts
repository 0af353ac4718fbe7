import { cutDate } from '../../dates/plain-date.js'
import { englishDate, ordinal } from '../../dates/print/english.js'
import { printAnniversarySpan, printNumber } from '../../dates/print/vietnamese.js'
import { countedYears } from '../../planner/counted-years.js'
import type { Anniversary, Occurrence } from '../../planner/plan.js'
import { type Language, local } from '../../text/language.js'
import type { FeedLanguage } from './feed-event.js'

/**
 * The title of an occurrence: number, name and years of an anniversary, else the name. In two languages the Vietnamese title
 * comes first, because small screens cut the end.
 *
 * @example
 * occurrenceSummary(plan.occurrences[0], 'vi') // 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
 */
export function occurrenceSummary(occurrence: Occurrence, language: FeedLanguage): string {
  return inLanguages(language, occurrence.name.en !== undefined, (one) => oneSummary(occurrence, one))
}

function oneSummary(day: Occurrence, language: Language): string {
  const { name, anniversary } = day
  const title = local(name, language)
  if (!anniversary) return title
  const { number } = anniversary
  const years = spanOf(day, anniversary, language)
  if (language === 'vi') {
    const words = /^Kỷ niệm /u.test(title) ? title.slice('Kỷ niệm '.length) : title
    return `Kỷ niệm ${printNumber(number)} năm ${words} (${years})`
  }
  return `${title} - ${ordinal(number)} anniversary (${years})`
}

/** Both ends of a number: as years alone for a lunar day, whose day and month are those of another calendar than the other end. */
function spanOf(day: Occurrence, anniversary: Anniversary, language: Language): string {
  const { date, lunar } = day
  const { origin } = anniversary
  if (lunar || origin.length === 4) return countedYears({ ...day, anniversary }).join(' - ')
  if (language === 'vi') return printAnniversarySpan(origin, date)
  return `${englishDate(origin)} - ${englishDate(cutDate(date, origin.length))}`
}

/** One title, or two beside each other; one alone if there is no English. */
export function inLanguages(
  language: FeedLanguage,
  hasEnglish: boolean,
  make: (language: Language) => string,
): string {
  if (language !== 'both') return make(language)
  return hasEnglish ? `${make('vi')} / ${make('en')}` : make('vi')
}
