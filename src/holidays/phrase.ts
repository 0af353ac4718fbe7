import { englishDay, englishWeekday } from '../dates/print/english.js'
import { printDay, weekdayInSentence } from '../dates/print/vietnamese.js'
import type { Language } from '../text/language.js'
import type { DayOff, WorkedDay } from './working-days.js'

/**
 * What a day off, or a day of weekly rest that is worked, is called in a calendar.
 *
 * @example
 * dayOffPhrase({ date: '2026-08-31', reason: 'swapped', holiday: 'national-day', name: { vi: 'Quốc khánh' }, status: 'announced', for: '2026-08-22' }, 'vi')
 * // 'Nghỉ hoán đổi dịp Quốc khánh (làm việc bù thứ Bảy 22/8)'
 */
export function dayOffPhrase(day: DayOff | WorkedDay, language: Language): string {
  const text = language === 'vi' ? vietnamese(day) : english(day)
  if (day.status !== 'expected') return text
  return `${text} (${language === 'vi' ? 'dự kiến' : 'expected'})`
}

function vietnamese(day: DayOff | WorkedDay): string {
  const { vi } = day.name
  if (!('reason' in day)) return `Làm việc bù cho ngày nghỉ hoán đổi ${printDay(day.for)} (dịp ${vi})`
  switch (day.reason) {
    case 'holiday':
      return vi.startsWith('Tết') ? `Nghỉ ${vi}` : `Nghỉ lễ ${vi}`
    case 'made-up':
      return `Nghỉ bù ${vi} (${printDay(day.for!)} là ${weekdayInSentence(day.for!)})`
    case 'swapped':
      return `Nghỉ hoán đổi dịp ${vi} (làm việc bù ${weekdayInSentence(day.for!)} ${printDay(day.for!)})`
  }
}

function english(day: DayOff | WorkedDay): string {
  const { en = day.name.vi } = day.name
  if (!('reason' in day)) return `Working day in place of ${englishDay(day.for)} (${en})`
  switch (day.reason) {
    case 'holiday':
      return `Day off: ${en}`
    case 'made-up':
      return `Day off for ${en} (${englishDay(day.for!)} is a ${englishWeekday(day.for!)})`
    case 'swapped':
      return `Day off at ${en} (worked on ${englishWeekday(day.for!)} ${englishDay(day.for!)} instead)`
  }
}
