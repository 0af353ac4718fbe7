import type { PartialDate, PlainDate } from '../dates/plain-date.js'
import type { DayRule } from '../dates/rule.js'
import type { LocalText } from '../text/language.js'
import type { Confidence, Kind, Level, Rank, Topic } from './vocabulary.js'

/** A name that a commemoration bore in other years: `until` is the last year of it, `from` the first. */
export interface DatedName extends LocalText {
  /** First year of the name; from the beginning if not said. */
  from?: number
  /** Last year of the name; until now if not said. */
  until?: number
}

/** What was set for one year of a day or period, and where it was seen. */
export interface YearRow {
  /** The year of the row. */
  year: number
  /** The theme of that year, as printed. */
  theme?: LocalText
  /** Addresses or titles of where it was confirmed. */
  sources: readonly string[]
}

/** A paid day off under the Labour Code: from which year, how many days, by which article. */
export interface PublicHoliday {
  /** First year in which the day is off; every year if not said. */
  since?: number
  /** Days off in a year, the weekly rest and substitute days aside. */
  days: number
  /** The article, cited as printed: `Bộ luật Lao động 2019, Điều 112`. */
  basis: string
}

/**
 * A day or period that comes back: what it is called, when it falls, what its years are counted from,
 * and how we know. Plain JSON; `parseCommemorations` of `ky-niem/schema` checks data of your own against it.
 */
export interface Commemoration {
  /** Lower-case ASCII words joined by hyphens; never changes once published, because feed UIDs are made from it. */
  id: string
  /** The name in force today. */
  name: LocalText
  /** Names of other years. */
  formerNames?: readonly DatedName[]
  /** Other ways in which people write it: abbreviations, older spellings, joined forms. For search and proofreading. */
  aliases?: readonly string[]
  /** When it falls. */
  rule: DayRule
  /**
   * What the years are counted from: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (`0040` for the year 40).
   * Absent when nothing is counted.
   */
  origin?: PartialDate
  /**
   * The same as a date of the lunar calendar, as families hand down a death day: `YYYY-MM-DD`, or `MM-DD` where nobody knows the year, and
   * no number is printed.
   */
  lunarOrigin?: string
  /** False when the origin is known but offices print no number from it (it was inferred, or they count editions). */
  counted?: boolean
  /** First year in which the day was kept, if later than the year after the origin. */
  firstObserved?: number
  /** Last year in which the day was kept. */
  endedAfter?: number
  /** What sort of day it is, such as `founding` or `tradition`. */
  kind: Kind
  /** Whose day it is: of the world, the nation, the Party, a sector, a province. */
  level: Level
  /** Importance as offices print it; see {@link Rank}. */
  rank: Rank
  /** `never`: no number, province or profile makes more of the day than its rank, as with wars and losses. */
  raise?: 'never'
  /** Slugs of the units (former ones of before 1 July 2025, or current ones) whose day it is. */
  provinces?: readonly string[]
  /** True for the day that leads its month: in its provinces if it names any, else in the country after the great days. */
  mainDay?: boolean
  /** What it is about, for filters and for offices that follow a topic; may be empty. */
  topics: readonly Topic[]
  /** Absent for days that are worked. */
  publicHoliday?: PublicHoliday
  /** True for the eight "ngày lễ lớn" of Nghị định 145/2013/NĐ-CP, Điều 4. */
  greatDay?: boolean
  /** The body whose day it is. */
  organisation?: string
  /** What communication centres on, in a few words. */
  focus?: LocalText
  /** What was set for single years, in order: themes, and where the days of a table were seen. */
  years?: readonly YearRow[]
  /** Decisions, decrees and resolutions that set the day, cited as printed. */
  legalBasis?: readonly string[]
  /**
   * In place of `legalBasis`. `none-known`: a text that sets the day was looked for and none was found. `none-needed`: no text has to, as for
   * an event of history or a custom.
   */
  basis?: 'none-known' | 'none-needed'
  /** Addresses or titles of where day and year were confirmed. */
  sources: readonly string[]
  /** How sure day and year are: see `docs/data.md`. */
  confidence: Confidence
  /** What a user should know: a disputed date, an event that set the day. */
  note?: string
  /** Rises by one with each correction of the record (SEQUENCE in feeds); 0 if not said. */
  revision?: number
  /** Day of the last correction (LAST-MODIFIED in feeds). */
  updated?: PlainDate
  /** Day on which someone last looked whether the record still holds. */
  reviewed?: PlainDate
}
