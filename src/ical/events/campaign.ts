import type { CampaignRun, Plan } from '../../planner/plan.js'
import { foldText } from '../../text/fold.js'
import { type LocalText, local } from '../../text/language.js'
import type { FeedOptions } from '../options.js'
import { goodSource } from '../write/clean-url.js'
import { campaignDescription } from './description.js'
import type { FeedEvent } from './feed-event.js'
import { WORDS } from './labels.js'
import { languageOf } from './occurrence.js'
import { inLanguages } from './summary.js'
import { uid } from './uid.js'

/**
 * The events of a plan's campaigns: one over all days of a run, one for each day of a recurring campaign (at its time, if it
 * has one), one for each milestone in the window. A campaign called off stays in the feed as cancelled, so that subscribers
 * see that it is.
 */
export function campaignEvents(plan: Plan, options: FeedOptions): FeedEvent[] {
  return plan.campaigns.flatMap((run) => [
    ...runEvents(run, plan, options),
    ...milestoneEvents(run, plan, options),
  ])
}

function runEvents(run: CampaignRun, plan: Plan, options: FeedOptions): FeedEvent[] {
  const { campaign, start, end, dates } = run
  const { period } = campaign
  if (period.kind === 'recurring') {
    const { time } = period
    return (dates ?? []).map((date) => ({
      ...baseEvent(run, campaign.title, options, [date.replaceAll('-', '')]),
      start: date,
      end: date,
      ...(time === undefined ? {} : { time }),
    }))
  }
  // A dated campaign runs once: without the year in its UID, a start moved over New Year still updates the event.
  const parts = period.kind === 'dates' ? [] : [start.slice(0, 4)]
  const base = baseEvent(run, campaign.title, options, parts)
  if (end !== undefined) return [{ ...base, start, end }]
  // Without an end it is shown over the days of the feed in which it runs, and nowhere else.
  return [{ ...base, start: start > plan.from ? start : plan.from, end: plan.to }]
}

function milestoneEvents(run: CampaignRun, { from, to }: Plan, options: FeedOptions): FeedEvent[] {
  const events: FeedEvent[] = []
  const taken = new Set<string>()
  for (const { id, name, date } of run.campaign.milestones ?? []) {
    const own = id ?? (slug(name.vi) || date.replaceAll('-', ''))
    // Two of one name are told apart by their day; the first keeps the name when its day moves.
    const key = taken.has(own) ? `${own}-${date.replaceAll('-', '')}` : own
    taken.add(own)
    if (date < from || date > to) continue
    const title = titled(run.campaign.title, name)
    events.push({ ...baseEvent(run, title, options, ['milestone', key]), start: date, end: date })
  }
  return events
}

/** A name as part of a UID. */
function slug(name: string): string {
  return (foldText(name).match(/[a-z0-9]+/g) ?? []).join('-')
}

function titled(campaign: LocalText, milestone: LocalText): LocalText {
  const vi = `${milestone.vi} - ${campaign.vi}`
  return campaign.en === undefined || milestone.en === undefined
    ? { vi }
    : { vi, en: `${milestone.en} - ${campaign.en}` }
}

function baseEvent(
  run: CampaignRun,
  title: LocalText,
  options: FeedOptions,
  parts: readonly string[],
): Omit<FeedEvent, 'start' | 'end'> {
  const { campaign } = run
  const language = options.language ?? 'vi'
  const cancelled = campaign.status === 'cancelled'
  const url = goodSource((campaign.sources ?? []).map((source) => source.url ?? ''))
  return {
    component: 'event',
    uid: `campaign-${uid(options.domain, campaign.id, ...parts)}`,
    // Readers that know no STATUS would show a campaign called off as if nothing had happened.
    summary: inLanguages(language, title.en !== undefined, (one) =>
      cancelled ? `${WORDS[one].cancelled}: ${local(title, one)}` : local(title, one),
    ),
    description: campaignDescription(run, language),
    ...languageOf(title, language),
    categories: [WORDS[language === 'en' ? 'en' : 'vi'].campaign],
    ...(url === undefined ? {} : { url }),
    ...(cancelled ? { cancelled } : {}),
    sequence: campaign.revision ?? 0,
    ...(campaign.updated === undefined ? {} : { updated: campaign.updated }),
  }
}
