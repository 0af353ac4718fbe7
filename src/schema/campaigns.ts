import * as z from 'zod'
import {
  CAMPAIGN_CHANNELS,
  CAMPAIGN_STATUSES,
  type Campaign,
  type CampaignContent,
  type CampaignPeriod,
  ISSUER_LEVELS,
} from '../campaigns/campaign.js'
import { CONFIDENCES, TOPICS } from '../commemorations/vocabulary.js'
import { TIME_OF_DAY } from '../dates/time-of-day.js'
import { source } from './citations.js'
import { SLOGAN_YEAR } from './consistency.js'
import { fault } from './field-problem.js'
import { between, byKind, date, id, localText, province, record, shaped, text, year } from './fields.js'
import { monthDay, recurrence } from './rules.js'

const fixedDates = record({ kind: z.literal('dates'), start: date, end: date.exactOptional() }).check(
  (ctx) => {
    const { start, end } = ctx.value
    if (end === undefined || end >= start) return
    fault(ctx, end, ['end'], {
      code: 'reversed-period',
      allowed: `>= ${start}`,
      message: {
        vi: `Ngày kết thúc ${end} đứng trước ngày bắt đầu ${start}.`,
        en: `The end ${end} comes before the start ${start}.`,
      },
    })
  },
)

const yearly = record({
  kind: z.literal('yearly'),
  start: monthDay,
  end: monthDay,
  since: year.exactOptional(),
  until: year.exactOptional(),
}).check((ctx) => {
  const { since, until } = ctx.value
  if (since === undefined || until === undefined || until >= since) return
  fault(ctx, until, ['until'], {
    code: 'reversed-period',
    allowed: `>= ${since}`,
    message: {
      vi: `Năm cuối ${until} đứng trước năm đầu ${since}.`,
      en: `The last year ${until} comes before the first ${since}.`,
    },
  })
})

const tied = record({
  kind: z.literal('commemoration'),
  to: id,
  year: year.exactOptional(),
  daysBefore: between(0, 1500),
  daysAfter: between(0, 1500),
})

const recurring = record({
  kind: z.literal('recurring'),
  rule: recurrence,
  time: record({
    start: shaped(TIME_OF_DAY, '08:30', {
      vi: 'Giờ viết theo dạng HH:MM, từ 00:00 đến 23:59, trong dấu ngoặc kép.',
      en: 'A time is written HH:MM, from 00:00 to 23:59, in quotation marks.',
    }),
    minutes: between(1, 1440),
  }).exactOptional(),
})

const period = byKind('{ kind: dates, start: 2026-05-15 }', {
  dates: fixedDates,
  yearly,
  commemoration: tied,
  recurring,
}) satisfies z.ZodType<CampaignPeriod>

/** A point of content; a text alone is a point without further ones. */
const content: z.ZodType<CampaignContent> = z.lazy(() =>
  z.union([
    text.transform((value): CampaignContent => ({ text: { vi: value } })),
    record({ text: localText, points: z.array(content).exactOptional() }),
  ]),
)

const yearKey = shaped(/^\d{4}$/, '2023', SLOGAN_YEAR)

export const campaign = record({
  id,
  title: localText,
  theme: localText.exactOptional(),
  slogans: z.record(yearKey, localText).exactOptional(),
  period,
  status: z.enum(CAMPAIGN_STATUSES).exactOptional(),
  objectives: z.array(localText).exactOptional(),
  contents: z.array(content).exactOptional(),
  text: content.exactOptional(),
  prints: record({
    period: z.boolean().exactOptional(),
    sources: z.boolean().exactOptional(),
    phase: z.boolean().exactOptional(),
  }).exactOptional(),
  channels: z.array(z.enum(CAMPAIGN_CHANNELS)).exactOptional(),
  otherChannels: z.array(text).exactOptional(),
  audiences: z.array(text).exactOptional(),
  places: z.array(text).exactOptional(),
  units: z
    .array(record({ name: text, task: text.exactOptional(), lead: z.boolean().exactOptional() }))
    .exactOptional(),
  tasks: z.array(localText).exactOptional(),
  issuerLevel: z.enum(ISSUER_LEVELS).exactOptional(),
  sources: z.array(source).exactOptional(),
  milestones: z.array(record({ id: id.exactOptional(), name: localText, date })).exactOptional(),
  provinces: z.array(province).exactOptional(),
  topics: z.array(z.enum(TOPICS)).exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  revision: z.int().min(0).exactOptional(),
  updated: date.exactOptional(),
}) satisfies z.ZodType<Campaign>
