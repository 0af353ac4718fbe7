import type { Occurrence } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import type { FeedOptions } from '../options.js'
import { goodSource } from '../write/clean-url.js'
import { colorOf } from '../write/color.js'
import { occurrenceCategories, occurrenceDescription } from './description.js'
import type { FeedEvent, FeedLanguage } from './feed-event.js'
import { occurrenceSummary } from './summary.js'
import { uid } from './uid.js'

/** The event of an occurrence: whole days, a period as one event over all its days or on its first one. */
export function occurrenceEvent(occurrence: Occurrence, options: FeedOptions): FeedEvent {
  const { id, year, part, date, end = date, revision, updated, anniversary } = occurrence
  const language = options.language ?? 'vi'
  const url = goodSource(occurrence.sources)
  const title = options.summary?.(occurrence) ?? occurrenceSummary(occurrence, language)
  const { prefix, ...marks } = anniversary?.milestone === 'round' ? roundMarks(options) : {}
  return {
    component: 'event',
    uid: uid(options.domain, id, year, ...(part === undefined ? [] : [part])),
    summary: prefix === undefined ? title : `${prefix} ${title}`,
    // The lunar day of a date is another one each year, and years of a series have one text.
    description: occurrenceDescription(occurrence, language, options.series !== true, url),
    ...languageOf(occurrence.name, language),
    start: date,
    end: options.periods === 'first-day' ? date : end,
    categories: occurrenceCategories(occurrence, language),
    ...(url === undefined ? {} : { url }),
    ...marks,
    sequence: revision,
    ...(updated === undefined ? {} : { updated }),
  }
}

/** What sets a round number off. */
function roundMarks({ roundYears = { priority: 1 } }: FeedOptions): {
  prefix?: string
  priority?: number
  color?: string
} {
  const { prefix, priority = 0, color } = roundYears
  return {
    ...(prefix === undefined ? {} : { prefix }),
    ...(priority === 0 ? {} : { priority }),
    ...(color === undefined ? {} : { color: colorOf(color).name }),
  }
}

/** The language that a text is really in: Vietnamese where there is no English. */
export function languageOf(text: { en?: string }, language: FeedLanguage): { language?: Language } {
  if (text.en === undefined) return { language: 'vi' }
  return language === 'both' ? {} : { language }
}
