import { type Check, flag, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import { campaign } from '../campaigns/campaign-check.js'
import type { CampaignRun } from '../campaigns/campaign-run.js'
import type { Anniversary } from '../commemorations/anniversary.js'
import { localText, origin } from '../commemorations/record-check.js'
import { CONFIDENCES, KINDS, LEVELS, MILESTONES, RANKS, TOPICS } from '../commemorations/vocabulary.js'
import { plainDate } from '../dates/given-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { endsBefore } from '../faults.js'
import { type DayOff, type Occurrence, type PendingDay, type Plan, RAISES, type WorkedDay } from './plan.js'

const OCCURRENCE = {
  vi: 'một ngày kỷ niệm của một kế hoạch (occurrences của plan)',
  en: 'an occurrence of a plan',
}
const PENDING = {
  vi: 'một ngày chưa ấn định của một kế hoạch (pending của plan)',
  en: 'a pending day of a plan',
}
const RUN = { vi: 'một đợt tuyên truyền của một kế hoạch (campaigns của plan)', en: 'a campaign of a plan' }
const OFF = { vi: 'một ngày nghỉ hoặc làm bù của một kế hoạch', en: 'a day off or worked of a plan' }
const PLAN = { vi: 'một kế hoạch của createPlanner', en: 'a plan made by a planner' }

const common = {
  id: needed(text),
  year: needed(wholeNumber(0, 9999)),
  name: needed(localText),
  aliases: listOf(text),
  anniversary: shape<Anniversary>(OCCURRENCE, {
    number: needed(wholeNumber(1, 99_999)),
    milestone: needed(oneOf(MILESTONES)),
    origin: needed(origin),
  }),
  kind: needed(oneOf(KINDS)),
  level: needed(oneOf(LEVELS)),
  rank: needed(oneOf(RANKS)),
  importance: needed(oneOf(RANKS)),
  raised: listOf(oneOf(RAISES)),
  main: oneOf(['province', 'merged', 'country']),
  topics: needed(listOf(oneOf(TOPICS))),
  provinces: listOf(text),
  publicHoliday: flag,
  greatDay: flag,
  organisation: text,
  note: text,
  focus: localText,
  theme: localText,
  legalBasis: listOf(text),
  sources: needed(listOf(text)),
  confidence: needed(oneOf(CONFIDENCES)),
  revision: needed(wholeNumber(0, 1e9)),
  updated: plainDate,
} as const

/** An occurrence, as plans hold it. */
export const occurrence = shape<Occurrence>(
  OCCURRENCE,
  {
    ...common,
    part: wholeNumber(2, 10_000),
    date: needed(plainDate),
    end: plainDate,
    lunar: shape<NonNullable<Occurrence['lunar']>>(OCCURRENCE, {
      year: wholeNumber(0, 9999),
      month: needed(wholeNumber(1, 12)),
      day: needed(wholeNumber(1, 30)),
    }),
    daysUntil: wholeNumber(0, 4_000_000),
  },
  ({ date, end }) => endsBefore(date, end, 'end'),
)

const STRETCH = { from: needed(plainDate), to: needed(plainDate) }
const inOrder = ({ from, to }: { from: PlainDate; to: PlainDate }) =>
  endsBefore(from, to, 'to', 'reversed-interval')

const pending = shape<PendingDay>(PENDING, {
  ...common,
  season: needed(shape<PendingDay['season']>(PENDING, STRETCH, inOrder)),
})

const run = shape<CampaignRun>(
  RUN,
  {
    campaign: needed(campaign),
    start: needed(plainDate),
    end: plainDate,
    phase: oneOf(['starts', 'continues', 'last', 'single']),
    dates: listOf(plainDate),
    theme: localText,
    countdown: listOf(
      shape<NonNullable<CampaignRun['countdown']>[number]>(RUN, {
        name: needed(localText),
        date: needed(plainDate),
        days: needed(wholeNumber(0, 4_000_000)),
      }),
    ),
  },
  ({ start, end }) => endsBefore(start, end, 'end'),
)

const off = {
  date: needed(plainDate),
  holiday: needed(text),
  name: needed(localText),
  status: needed(oneOf(['announced', 'law', 'expected'])),
} as const
const dayOff = shape<DayOff>(OFF, {
  ...off,
  reason: needed(oneOf(['holiday', 'made-up', 'swapped'])),
  for: plainDate,
})
const workedDay = shape<WorkedDay>(OFF, { ...off, for: needed(plainDate) })

const whole = shape<Plan>(
  PLAN,
  {
    span: needed(oneOf(['month', 'week', 'quarter', 'year', 'interval'])),
    ref: needed(text),
    ...STRETCH,
    province: text,
    occurrences: needed(listOf(occurrence)),
    periods: needed(listOf(occurrence)),
    lookAhead: needed(listOf(occurrence)),
    pending: listOf(pending),
    daysOff: listOf(dayOff),
    workedDays: listOf(workedDay),
    campaigns: needed(listOf(run)),
  },
  inOrder,
)

/** Plans that planners made; weak, so that it holds nothing alive. */
const made = new WeakSet<object>()

/** The plan, marked as one that need not be looked through: that would take half as long as making it. */
export function vouchFor(one: Plan): Plan {
  made.add(one)
  return one
}

/** A plan, made by a planner or read back from JSON. */
export const plan: Check<Plan> = {
  allowed: PLAN,
  faults: (value) =>
    typeof value === 'object' && value !== null && made.has(value) ? undefined : whole.faults(value),
}
