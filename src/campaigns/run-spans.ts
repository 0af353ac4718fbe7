import { isKeptIn } from '../commemorations/anniversary.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { datesBetween } from '../dates/dated.js'
import { type Interval, inCalendar } from '../dates/interval.js'
import {
  dayNumber,
  daysInMonth,
  fromDayNumber,
  type PlainDate,
  partsOfDay,
  toDayNumber,
} from '../dates/plain-date.js'
import type { RuleLookup } from '../dates/relative.js'
import { unexpanded } from '../dates/rrule-syntax.js'
import { reachOf, spansInYear } from '../dates/rule-kinds.js'
import { refuse } from '../errors.js'
import type { Campaign, CampaignPeriod } from './campaign.js'

/** What a campaign's schedule asks of the commemorations; a catalog has it. */
export interface CampaignContext {
  get(id: string): Commemoration | undefined
  ruleOf: RuleLookup
  /** Slug of the province that is planned for. */
  readonly province?: string
  isLocal(provinces: readonly string[] | undefined, date: PlainDate): boolean
}

/** One run of a campaign, as days since 1970-01-01; without `end` it is open-ended. */
export interface RunSpan {
  start: number
  end?: number
  /** Days of a recurring campaign within the interval asked for. */
  days?: readonly number[]
}

type PeriodOf<Kind extends CampaignPeriod['kind']> = Extract<CampaignPeriod, { kind: Kind }>

/** The runs of a campaign that overlap an interval, in order. */
export function runSpans(campaign: Campaign, interval: Interval, context: CampaignContext): RunSpan[] {
  const { period } = campaign
  return spansOf(campaign, period, interval, context)
    .filter(({ start, end }) => start <= interval.to && (end === undefined || end >= interval.from))
    .map(inCalendar)
}

function spansOf(
  campaign: Campaign,
  period: CampaignPeriod,
  interval: Interval,
  context: CampaignContext,
): RunSpan[] {
  switch (period.kind) {
    case 'dates': {
      const start = toDayNumber(period.start)
      return [period.end === undefined ? { start } : { start, end: toDayNumber(period.end) }]
    }
    case 'yearly':
      return yearly(period, interval)
    case 'commemoration':
      return aroundCommemoration(campaign, period, interval, context)
    case 'recurring':
      return recurring(campaign, period, interval)
  }
}

function yearly({ start, end, since, until }: PeriodOf<'yearly'>, { from, to }: Interval): RunSpan[] {
  const overNewYear = end.month < start.month || (end.month === start.month && end.day < start.day)
  const spans: RunSpan[] = []
  for (let year = partsOfDay(from).year - 1; year <= partsOfDay(to).year; year++) {
    if (year < Math.max(1, since ?? 1) || year > (until ?? year)) continue
    spans.push({
      start: dayInYear(year, start),
      end: dayInYear(overNewYear ? year + 1 : year, end),
    })
  }
  return spans
}

/** 29 February is the 28th in a common year. */
function dayInYear(year: number, { month, day }: { month: number; day: number }): number {
  return dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
}

function aroundCommemoration(
  campaign: Campaign,
  { to, year: only, daysBefore, daysAfter }: PeriodOf<'commemoration'>,
  interval: Interval,
  context: CampaignContext,
): RunSpan[] {
  const commemoration = context.get(to) ?? refuseUnknown(campaign, to)
  const { years, days } = reachOf(commemoration.rule, context.ruleOf)
  const first = only ?? partsOfDay(interval.from - daysAfter - days).year - years
  const last = only ?? partsOfDay(interval.to + daysBefore - days).year
  const spans: RunSpan[] = []
  for (let year = Math.max(1, first); year <= last; year++) {
    if (!isKeptIn(commemoration, year)) continue
    for (const { start, end } of spansInYear(commemoration.rule, year, context.ruleOf)) {
      spans.push({ start: start - daysBefore, end: end + daysAfter })
    }
  }
  return spans
}

function recurring(campaign: Campaign, { rule }: PeriodOf<'recurring'>, { from, to }: Interval): RunSpan[] {
  const dates =
    rule.dates ?? refuse({ ...unexpanded(rule.rrule), record: campaign.id, field: 'period.rule.dates' })
  const [first, last] = [fromDayNumber(from), fromDayNumber(to)]
  const days = datesBetween(dates, first, last).map(toDayNumber)
  if (days.length === 0) return []
  const bounded = /(?:^|;)(?:COUNT|UNTIL)=/i.test(rule.rrule)
  const start = toDayNumber(dates[0]!)
  return [bounded ? { start, end: toDayNumber(dates.at(-1)!), days } : { start, days }]
}

function refuseUnknown({ id }: Campaign, commemoration: string): never {
  return refuse({
    code: 'unknown-commemoration',
    record: id,
    field: 'period.to',
    value: commemoration,
    message: {
      vi: `Không có ngày kỷ niệm nào mang mã "${commemoration}" trong danh mục.`,
      en: `The catalog has no commemoration with the id "${commemoration}".`,
    },
  })
}
