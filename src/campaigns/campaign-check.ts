import {
  byKind,
  type Check,
  flag,
  listOf,
  mapOf,
  needed,
  oneOf,
  shape,
  text,
  that,
  wholeNumber,
  year,
} from '../arguments.js'
import { citation } from '../citations/citation-check.js'
import { id, localText } from '../commemorations/record-check.js'
import { CONFIDENCES, TOPICS } from '../commemorations/vocabulary.js'
import { plainDate } from '../dates/given-date.js'
import type { RecurrenceRule } from '../dates/rule.js'
import { beyondMonth, MONTH_DAY } from '../dates/rule-checks.js'
import { dayRule } from '../dates/rule-kinds.js'
import { timeOfDay } from '../dates/time-of-day.js'
import { endsBefore } from '../faults.js'
import { units } from '../provinces/slugs.js'
import type { Bilingual } from '../text/language.js'
import {
  CAMPAIGN_CHANNELS,
  CAMPAIGN_STATUSES,
  type Campaign,
  type CampaignContent,
  type CampaignMilestone,
  type CampaignPeriod,
  type CampaignSource,
  ISSUER_LEVELS,
  type MonthDay,
} from './campaign.js'

const CAMPAIGN: Bilingual = {
  vi: 'một đợt tuyên truyền (xem parseCampaigns của ky-niem/schema)',
  en: 'a campaign (see parseCampaigns of ky-niem/schema)',
}

type Period<Kind extends CampaignPeriod['kind']> = Extract<CampaignPeriod, { kind: Kind }>

const monthDay = needed(shape<MonthDay>(CAMPAIGN, MONTH_DAY, ({ month, day }) => beyondMonth(month, day)))
const days = needed(wholeNumber(0, 1500))

const period = byKind<CampaignPeriod>(CAMPAIGN, {
  dates: shape<Period<'dates'>>(CAMPAIGN, { start: needed(plainDate), end: plainDate }, ({ start, end }) =>
    endsBefore(start, end, 'end'),
  ),
  yearly: shape<Period<'yearly'>>(
    CAMPAIGN,
    { start: monthDay, end: monthDay, since: year, until: year },
    ({ since, until }) => endsBefore(since, until, 'until'),
  ),
  commemoration: shape<Period<'commemoration'>>(CAMPAIGN, {
    to: needed(text),
    year,
    daysBefore: days,
    daysAfter: days,
  }),
  recurring: shape<Period<'recurring'>>(CAMPAIGN, {
    rule: needed(dayRule as Check<RecurrenceRule>),
    time: shape<{ start: string; minutes: number }>(CAMPAIGN, {
      start: needed(timeOfDay),
      minutes: needed(wholeNumber(1, 1440)),
    }),
  }),
})

const FOUR_DIGITS: Check<string> = that((name) => /^\d{4}$/.test(name as string), {
  vi: 'năm bốn chữ số, ví dụ "2026"',
  en: 'a year in four digits, such as "2026"',
})

/** Points and sources nest; the deepest that is looked into. */
const DEEPEST = 8

function content(depth: number): Check<CampaignContent> {
  return shape<CampaignContent>(CAMPAIGN, {
    text: needed(localText),
    ...(depth < DEEPEST ? { points: listOf(content(depth + 1)) } : {}),
  })
}

function source(depth: number): Check<CampaignSource> {
  return shape<CampaignSource>(CAMPAIGN, {
    citation: needed(citation),
    level: oneOf(ISSUER_LEVELS),
    url: text,
    attachments: listOf(shape<{ title: string; url?: string }>(CAMPAIGN, { title: needed(text), url: text })),
    ...(depth < DEEPEST ? { implementing: listOf(source(depth + 1)) } : {}),
  })
}

/** A campaign, far enough that plans, documents and feeds can be made of it; the schema looks closer. */
export const campaign = shape<Campaign>(CAMPAIGN, {
  id: needed(id),
  title: needed(localText),
  theme: localText,
  slogans: mapOf(localText, FOUR_DIGITS),
  period: needed(period),
  status: oneOf(CAMPAIGN_STATUSES),
  objectives: listOf(localText),
  contents: listOf(content(1)),
  text: content(1),
  prints: shape<NonNullable<Campaign['prints']>>(CAMPAIGN, { period: flag, sources: flag, phase: flag }),
  channels: listOf(oneOf(CAMPAIGN_CHANNELS)),
  otherChannels: listOf(text),
  audiences: listOf(text),
  places: listOf(text),
  units: listOf(
    shape<{ name: string; task?: string; lead?: boolean }>(CAMPAIGN, {
      name: needed(text),
      task: text,
      lead: flag,
    }),
  ),
  tasks: listOf(localText),
  issuerLevel: oneOf(ISSUER_LEVELS),
  sources: listOf(source(1)),
  milestones: listOf(
    shape<CampaignMilestone>(CAMPAIGN, { id, name: needed(localText), date: needed(plainDate) }),
  ),
  provinces: units,
  topics: listOf(oneOf(TOPICS)),
  confidence: oneOf(CONFIDENCES),
  revision: wholeNumber(0, 1e9),
  updated: plainDate,
})
