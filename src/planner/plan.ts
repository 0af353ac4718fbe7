import type { CampaignRun } from '../campaigns/campaign-run.js'
import type { Anniversary } from '../commemorations/anniversary.js'
import type { Confidence, Kind, Level, Rank, Topic } from '../commemorations/vocabulary.js'
import type { LunarDate } from '../dates/lunar.js'
import type { PlainDate } from '../dates/plain-date.js'
import type { DayOff, WorkedDay } from '../holidays/working-days.js'
import type { LocalText } from '../text/language.js'

export type { Anniversary, CampaignRun, DayOff, WorkedDay }

/** Why a day counts for more than its rank in this plan. */
export const RAISES = Object.freeze(['round', 'province', 'sector', 'topic', 'profile'] as const)
/** One of {@link RAISES}. */
export type Raise = (typeof RAISES)[number]

/** One commemoration in one year. Plain JSON. */
export interface Occurrence {
  /** Id of the commemoration. */
  id: string
  /** The year that it stands for: the lunar year for a lunar day. `id`, `year` and `part` together are unique. */
  year: number
  /** 2 and up for the further days of a rule that gives several a year; absent for the first. */
  part?: number
  /** The name in force in that year. */
  name: LocalText
  /** Other ways in which people write it. */
  aliases?: readonly string[]
  /** The day, or the first day of a period. */
  date: PlainDate
  /** Last day (included) of a period; absent for a single day. */
  end?: PlainDate
  /** The lunar day, for lunar rules. */
  lunar?: Pick<LunarDate, 'year' | 'month' | 'day'>
  /** Its number in that year; absent for days that count nothing. */
  anniversary?: Anniversary
  /** What sort of day it is, as in the record. */
  kind: Kind
  /** Whose day it is, as in the record. */
  level: Level
  /** Rank of the record. */
  rank: Rank
  /** Rank in this plan, after `raised`; layouts print what is 2 or better. */
  importance: Rank
  /** Why `importance` is better than `rank`; absent where it is not. */
  raised?: readonly Raise[]
  /** What it is about, as in the record; may be empty. */
  topics: readonly Topic[]
  /** Slugs of the units whose day it is; absent for days of the country. */
  provinces?: readonly string[]
  /** True in the years in which it is a paid day off; absent otherwise. */
  publicHoliday?: boolean
  /** True for the eight "ngày lễ lớn"; absent otherwise. */
  greatDay?: boolean
  /**
   * Where the day leads its month: in the plan's province, or after the great days as that of a unit merged into the province, or in
   * the country.
   */
  main?: 'province' | 'merged' | 'country'
  /** The body whose day it is. */
  organisation?: string
  /** What communication centres on, in a few words. */
  focus?: LocalText
  /** The theme of that year, where it is known. */
  theme?: LocalText
  /** Decisions, decrees and resolutions that set the day, cited as printed. */
  legalBasis?: readonly string[]
  /** Addresses or titles of where day and year were confirmed. */
  sources: readonly string[]
  /** How sure day and year are. */
  confidence: Confidence
  /** What a user should know: a disputed date, an event that set the day. */
  note?: string
  /** In a look-ahead: days from the plan's first day to an event that the country works towards. */
  daysUntil?: number
  /** Number of corrections of the record (SEQUENCE in feeds). */
  revision: number
  /** Day of the last correction (LAST-MODIFIED in feeds). */
  updated?: PlainDate
}

/** A day that is set each year, in a year for which nothing was announced yet: when it usually falls, and no date. */
export interface PendingDay extends Omit<Occurrence, 'date' | 'end' | 'part' | 'lunar' | 'daysUntil'> {
  /** The usual season, both ends included. */
  season: {
    /** First day. */
    from: PlainDate
    /** Last day. */
    to: PlainDate
  }
}

/** What kind of stretch a plan is for. */
export type PlanSpan = 'month' | 'week' | 'quarter' | 'year' | 'interval'

/** What falls into an interval of days, both ends included. Plain JSON. */
export interface Plan {
  /** What the plan was asked for. */
  span: PlanSpan
  /** `2023-07`, `2021-W10`, `2023-Q3`, `2027` or `2023-07-01/2023-07-15`. */
  ref: string
  /** First day. */
  from: PlainDate
  /** Last day, included. */
  to: PlainDate
  /** Slug of the province that it was made for. */
  province?: string
  /** Single days, and with their whole extent the events of the year and days known to their month alone; most important first. */
  occurrences: readonly Occurrence[]
  /** Action months, weeks and other spans that overlap the interval, with their whole extent. */
  periods: readonly Occurrence[]
  /** What follows: the first days after the interval, round years further out, the great events of a year. By date. */
  lookAhead: readonly Occurrence[]
  /** Days whose date of this year is not set yet and whose usual season overlaps the interval. Absent from plans of before 0.2. */
  pending?: readonly PendingDay[]
  /** Days off for offices that rest on Saturday and Sunday, by date. Absent from plans of version 0.1. */
  daysOff?: readonly DayOff[]
  /** Saturdays and Sundays that a notice has worked in place of a day off, by date. */
  workedDays?: readonly WorkedDay[]
  /** Those called off too, by their status: a feed has to tell its subscribers. */
  campaigns: readonly CampaignRun[]
}
