import type { PlainDate } from '../dates/plain-date.js'
import type { LocalText } from '../text/language.js'
import type { Campaign } from './campaign.js'

/** A campaign in the window of a plan. */
export interface CampaignRun {
  /** The record that runs, as it was given. */
  campaign: Campaign
  /** Whole extent of the run, not cut at the window. */
  start: PlainDate
  /** Last day (included); absent for an open-ended one. */
  end?: PlainDate
  /** How it stands to the window. `single` starts and ends in it, `last` ends in it. */
  phase: 'starts' | 'continues' | 'last' | 'single'
  /** Days of a recurring campaign that fall in the window. */
  dates?: readonly PlainDate[]
  /** Slogan or theme of the year of the window. */
  theme?: LocalText
  /** Milestones still to come, with the days left counted from the first day of the window. */
  countdown?: readonly {
    /** What happens on the day. */
    name: LocalText
    /** The day of the milestone. */
    date: PlainDate
    /** Days left; 0 if the day is the first of the window. */
    days: number
  }[]
}
