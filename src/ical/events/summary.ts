import { cutDate } from '../../dates/plain-date.js'
import { englishDate, ordinal } from '../../dates/print/english.js'
import { printAnniversarySpan, printNumber } from '../../dates/print/vietnamese.js'
import type { Occurrence } from '../../planner/plan.js'
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

function oneSummary({ name, anniversary, date, lunar }: Occurrence, language: Language): string {
  const title = local(name, language)
  if (!anniversary) return title
  const { number } = anniversary
  // The day and month of a lunar origin are not those of the calendar that the other end is printed in.
  const origin = lunar ? cutDate(anniversary.origin, 4) : anniversary.origin
  if (language === 'vi') {
    const words = /^Kỷ niệm /u.test(title) ? title.slice('Kỷ niệm '.length) : title
    return `Kỷ niệm ${printNumber(number)} năm ${words} (${printAnniversarySpan(origin, date)})`
  }
  const years = `${englishDate(origin)} - ${englishDate(cutDate(date, origin.length))}`
  return `${title} - ${ordinal(number)} anniversary (${years})`
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
