import type { CampaignRun, Plan } from '../../planner/plan.js'
import { type LocalText, local } from '../../text/language.js'
import type { FeedOptions } from '../options.js'
import { firstUrl } from '../write/clean-url.js'
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
  return plan.campaigns.flatMap((run) => [...runEvents(run, options), ...milestoneEvents(run, plan, options)])
}

function runEvents(run: CampaignRun, options: FeedOptions): FeedEvent[] {
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
  return [{ ...baseEvent(run, campaign.title, options, parts), start, end: end ?? start }]
}

function milestoneEvents(run: CampaignRun, { from, to }: Plan, options: FeedOptions): FeedEvent[] {
  const events: FeedEvent[] = []
  run.campaign.milestones?.forEach(({ name, date }, index) => {
    if (date < from || date > to) return
    const title = titled(run.campaign.title, name)
    events.push({ ...baseEvent(run, title, options, ['milestone', `${index + 1}`]), start: date, end: date })
  })
  return events
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
  const url = firstUrl((campaign.sources ?? []).map((source) => source.url ?? ''))
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
