import { canChi } from '../../dates/can-chi.js'
import { LUNAR_YEARS, toLunar } from '../../dates/lunar.js'
import { fromDayNumber, type PlainDate, toDayNumber } from '../../dates/plain-date.js'
import { solarTerms } from '../../dates/solar-terms.js'
import { TERM_YEARS } from '../../dates/solar-terms-table.js'
import type { FeedOptions } from '../options.js'
import type { FeedEvent } from './feed-event.js'
import { WORDS } from './labels.js'
import { inLanguages } from './summary.js'
import { uid } from './uid.js'

/** The days that sun and moon give between two days: the first and fifteenth of lunar months, and the solar terms, as far as asked for. */
export function skyEvents(from: PlainDate, to: PlainDate, options: FeedOptions): FeedEvent[] {
  return [
    ...(options.lunarDays ? lunarDays(from, to, options) : []),
    ...(options.solarTerms ? termDays(from, to, options) : []),
  ]
}

function lunarDays(from: PlainDate, to: PlainDate, options: FeedOptions): FeedEvent[] {
  const events: FeedEvent[] = []
  const last = Math.min(toDayNumber(to), toDayNumber(`${LUNAR_YEARS.last}-12-31`))
  for (let number = toDayNumber(from); number <= last; number++) {
    const date = fromDayNumber(number)
    const { year, month, day, leap } = toLunar(date)
    if (day !== 1 && day !== 15) continue
    const summary = inLanguages(options.language ?? 'vi', true, (one) =>
      one === 'vi'
        ? `${day === 1 ? WORDS.vi.newMoon : WORDS.vi.fullMoon} tháng ${month}${leap ? ' nhuận' : ''} năm ${canChi(year)}`
        : `${day === 1 ? WORDS.en.newMoon : WORDS.en.fullMoon} of lunar month ${month}${leap ? ' (leap)' : ''}, ${canChi(year)}`,
    )
    events.push(
      skyEvent(['lunar', year, month, ...(leap ? ['leap'] : []), day], date, summary, 'lunar', options),
    )
  }
  return events
}

function termDays(from: PlainDate, to: PlainDate, options: FeedOptions): FeedEvent[] {
  const years: number[] = []
  const last = Math.min(Number(to.slice(0, 4)), TERM_YEARS.last)
  for (let year = Math.max(Number(from.slice(0, 4)), TERM_YEARS.first); year <= last; year++) years.push(year)
  return years.flatMap((year) =>
    solarTerms(year).flatMap(({ name, date }, index) => {
      if (date < from || date > to) return []
      const summary = inLanguages(
        options.language ?? 'vi',
        true,
        (one) => `${WORDS[one].solarTerm} ${name[one]}`,
      )
      return skyEvent(['term', year, index + 1], date, summary, 'solarTerm', options)
    }),
  )
}

function skyEvent(
  [id, ...parts]: readonly [string, ...(string | number)[]],
  date: PlainDate,
  summary: string,
  category: 'lunar' | 'solarTerm',
  { domain, language = 'vi' }: FeedOptions,
): FeedEvent {
  return {
    component: 'event',
    uid: uid(domain, id, ...parts),
    summary,
    description: '',
    ...(language === 'both' ? {} : { language }),
    start: date,
    end: date,
    categories: [WORDS[language === 'en' ? 'en' : 'vi'][category]],
    sequence: 0,
  }
}
