import { dateInterval, type Interval } from '../dates/interval.js'
import { fromDayNumber, type PlainDate, toDayNumber } from '../dates/plain-date.js'
import type { LocalText } from '../text/language.js'
import type { Campaign, CampaignPeriod } from './campaign.js'
import type { CampaignRun } from './campaign-run.js'
import { type CampaignContext, type RunSpan, runSpans } from './run-spans.js'

export type { CampaignContext, CampaignRun }

/** What a schedule holds besides the campaigns that run. */
export interface ScheduleOptions {
  /** Keep cancelled campaigns, so that a feed can tell its readers (STATUS:CANCELLED). */
  cancelled?: boolean
}

/**
 * Returns the runs of campaigns that overlap a window of days (both ends included), in the order of the campaigns. A campaign that
 * comes back each year has one run for each year. Cancelled campaigns are left out, ended ones too if no end is stated; so are those of
 * other provinces when the context is for one.
 *
 * @throws InputError for a window that is none, a campaign tied to a commemoration that the context lacks, or a recurrence rule that was
 *   not expanded by parsing.
 */
export function campaignRuns(
  campaigns: readonly Campaign[],
  from: PlainDate,
  to: PlainDate,
  context: CampaignContext,
  options: ScheduleOptions = {},
): CampaignRun[] {
  const interval = dateInterval(from, to)
  return campaigns
    .filter(({ status }) => status !== 'cancelled' || options.cancelled === true)
    .filter(({ status, period }) => status !== 'ended' || hasEnd(period))
    .flatMap((campaign) =>
      runSpans(campaign, interval, context)
        .filter((span) => isOfProvince(campaign, span, interval, context))
        .map((span) => toRun(campaign, span, interval)),
    )
}

/** A campaign that has ended stays in the plans of the days in which it ran, if the file says until when that was. */
function hasEnd(period: CampaignPeriod): boolean {
  if (period.kind === 'dates') return period.end !== undefined
  return period.kind === 'commemoration' && period.year !== undefined
}

function isOfProvince(
  { provinces }: Campaign,
  { start }: RunSpan,
  { from }: Interval,
  context: CampaignContext,
): boolean {
  if (context.province === undefined || provinces === undefined || provinces.length === 0) return true
  return context.isLocal(provinces, fromDayNumber(Math.max(start, from)))
}

function toRun(campaign: Campaign, { start, end, days }: RunSpan, interval: Interval): CampaignRun {
  const theme = themeOf(campaign, fromDayNumber(Math.max(start, interval.from)))
  const countdown = countdownOf(campaign, interval)
  return {
    campaign,
    start: fromDayNumber(start),
    ...(end === undefined ? {} : { end: fromDayNumber(end) }),
    phase: phaseOf({ start, ...(end === undefined ? {} : { end }) }, interval),
    ...(days === undefined ? {} : { dates: days.map(fromDayNumber) }),
    ...(theme === undefined ? {} : { theme }),
    ...(countdown.length === 0 ? {} : { countdown }),
  }
}

function phaseOf({ start, end }: RunSpan, { from, to }: Interval): CampaignRun['phase'] {
  const ends = end !== undefined && end <= to
  if (start >= from) return ends ? 'single' : 'starts'
  return ends ? 'last' : 'continues'
}

/** The slogan of the year in which the window meets the run, else the theme. */
function themeOf({ slogans, theme }: Campaign, date: PlainDate): LocalText | undefined {
  const year = date.slice(0, 4)
  return slogans && Object.hasOwn(slogans, year) ? slogans[year] : theme
}

function countdownOf({ milestones = [] }: Campaign, { from }: Interval) {
  return milestones
    .map(({ name, date }) => ({ name, date, days: toDayNumber(date) - from }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => a.days - b.days)
}
