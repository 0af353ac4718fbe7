import { dayOffPhrase } from '../../holidays/phrase.js'
import type { DayOff, Plan, WorkedDay } from '../../planner/plan.js'
import type { FeedOptions } from '../options.js'
import type { FeedEvent } from './feed-event.js'
import { WORDS } from './labels.js'
import { languageOf } from './occurrence.js'
import { inLanguages } from './summary.js'
import { uid } from './uid.js'

/**
 * The days off and the worked days of a plan, one event a day. A holiday that stands in the feed as a commemoration on that
 * day is not said twice.
 */
export function dayOffEvents(
  { daysOff = [], workedDays = [], ...plan }: Plan,
  options: FeedOptions,
): FeedEvent[] {
  const alone = options.daysOff === 'only'
  const isSaid = ({ date, holiday }: DayOff) =>
    !alone && plan.occurrences.some((day) => day.id === holiday && day.date === date)
  return [...daysOff.filter((day) => !isSaid(day)), ...workedDays].map((day) => dayEvent(day, options))
}

function dayEvent(day: DayOff | WorkedDay, options: FeedOptions): FeedEvent {
  const language = options.language ?? 'vi'
  const words = WORDS[language === 'en' ? 'en' : 'vi']
  return {
    component: 'event',
    uid: uid(options.domain, 'reason' in day ? 'day-off' : 'worked-day', day.date),
    summary: inLanguages(language, day.name.en !== undefined, (one) => dayOffPhrase(day, one)),
    description: '',
    ...languageOf(day.name, language),
    start: day.date,
    end: day.date,
    categories: ['reason' in day ? words.dayOff : words.workedDay],
    sequence: 0,
  }
}
