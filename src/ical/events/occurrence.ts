import type { Occurrence } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import type { FeedOptions } from '../options.js'
import { firstUrl } from '../write/clean-url.js'
import { occurrenceCategories, occurrenceDescription } from './description.js'
import type { FeedEvent, FeedLanguage } from './feed-event.js'
import { occurrenceSummary } from './summary.js'
import { uid } from './uid.js'

/** The event of an occurrence: whole days, a period as one event over all its days. */
export function occurrenceEvent(occurrence: Occurrence, options: FeedOptions): FeedEvent {
  const { id, year, part, date, end = date, revision, updated } = occurrence
  const language = options.language ?? 'vi'
  const url = firstUrl(occurrence.sources)
  return {
    component: 'event',
    uid: uid(options.domain, id, year, ...(part === undefined ? [] : [part])),
    summary: options.summary?.(occurrence) ?? occurrenceSummary(occurrence, language),
    description: occurrenceDescription(occurrence, language),
    ...languageOf(occurrence.name, language),
    start: date,
    end,
    categories: occurrenceCategories(occurrence, language),
    ...(url === undefined ? {} : { url }),
    sequence: revision,
    ...(updated === undefined ? {} : { updated }),
  }
}

/** The language that a text is really in: Vietnamese where there is no English. */
export function languageOf(text: { en?: string }, language: FeedLanguage): { language?: Language } {
  if (text.en === undefined) return { language: 'vi' }
  return language === 'both' ? {} : { language }
}
