import {
  type Check,
  flag,
  listOf,
  needed,
  oneOf,
  shape,
  text,
  that,
  wholeNumber,
  year,
} from '../arguments.js'
import { plainDate } from '../dates/given-date.js'
import { isPartialDate, type PartialDate } from '../dates/plain-date.js'
import { dayRule } from '../dates/rule-kinds.js'
import { endsBefore } from '../faults.js'
import { units } from '../provinces/slugs.js'
import type { LocalText } from '../text/language.js'
import type { Commemoration, YearRow } from './commemoration.js'
import { CONFIDENCES, KINDS, LEVELS, RANKS, TOPICS } from './vocabulary.js'

const NAME = { vi: 'một tên { vi, en }', en: 'a name { vi, en }' }
const RECORD = {
  vi: 'một bản ghi ngày kỷ niệm (xem parseCommemorations của ky-niem/schema)',
  en: 'the record of a commemoration (see parseCommemorations of ky-niem/schema)',
}

/** A text in Vietnamese and perhaps in English. */
export const localText = shape<LocalText>(NAME, { vi: needed(text), en: text })

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const origin: Check<PartialDate> = that(
  (value) => typeof value === 'string' && isPartialDate(value),
  {
    vi: 'ngày, tháng hoặc năm có thật theo dạng YYYY-MM-DD, YYYY-MM hoặc YYYY',
    en: 'an existing day, month or year as YYYY-MM-DD, YYYY-MM or YYYY',
  },
  'invalid-origin',
)

/** Lower-case ASCII words joined by hyphens, at most 80 characters. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function isId(text: string): boolean {
  return text.length <= 80 && ID.test(text)
}

/** An id as records and campaigns bear it: UIDs and addresses are made of it. */
export const id: Check<string> = that(
  (value) => typeof value === 'string' && isId(value),
  {
    vi: 'chữ thường không dấu, chữ số và gạch nối, tối đa 80 ký tự',
    en: 'lower-case ASCII letters and digits joined by hyphens, at most 80 characters',
  },
  'invalid-id',
)

/** A day of the lunar calendar with its year, or without where nobody knows it; no month has a day 31. */
export const LUNAR_DATE = /^(?:(?!0000)\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)$/

/** `YYYY-MM-DD` or `MM-DD` of the lunar calendar. */
const lunarOrigin: Check<string> = that((value) => typeof value === 'string' && LUNAR_DATE.test(value), {
  vi: 'YYYY-MM-DD hoặc MM-DD âm lịch',
  en: 'YYYY-MM-DD or MM-DD of the lunar calendar',
})

/** What names and numbers of a commemoration are worked out from. */
export const counted = shape<Commemoration>(RECORD, {
  rule: needed(dayRule),
  origin,
  lunarOrigin,
  counted: flag,
  firstObserved: year,
  endedAfter: year,
})

/** What was set for one year. */
const yearRow = shape<YearRow>(RECORD, {
  year: needed(year),
  theme: localText,
  sources: needed(listOf(text)),
})

const formerNames = listOf(
  shape<LocalText & { from?: number; until?: number }>(
    NAME,
    { vi: needed(text), en: text, from: year, until: year },
    ({ from, until }) => endsBefore(from, until, 'until', 'reversed-years'),
  ),
)

export const named = shape<Commemoration>(RECORD, { name: needed(localText), formerNames })

/** A record, far enough that a catalog can work with it; the schema looks closer. */
export const commemoration = shape<Commemoration>(
  RECORD,
  {
    id: needed(id),
    name: needed(localText),
    formerNames,
    aliases: listOf(text),
    rule: needed(dayRule),
    origin,
    lunarOrigin,
    firstObserved: year,
    endedAfter: year,
    kind: needed(oneOf(KINDS)),
    level: needed(oneOf(LEVELS)),
    rank: needed(oneOf(RANKS)),
    raise: oneOf(['never']),
    provinces: units,
    mainDay: flag,
    topics: needed(listOf(oneOf(TOPICS))),
    publicHoliday: shape<NonNullable<Commemoration['publicHoliday']>>(RECORD, {
      since: year,
      days: needed(wholeNumber(1, 15)),
      basis: needed(text),
    }),
    greatDay: flag,
    counted: flag,
    organisation: text,
    focus: localText,
    years: listOf(yearRow),
    legalBasis: listOf(text),
    basis: oneOf(['none-known', 'none-needed']),
    note: text,
    revision: wholeNumber(0, 1e9),
    updated: plainDate,
    reviewed: plainDate,
    sources: needed(listOf(text)),
    confidence: needed(oneOf(CONFIDENCES)),
  },
  ({ firstObserved, endedAfter }) => endsBefore(firstObserved, endedAfter, 'endedAfter', 'reversed-years'),
)
