import { firstYear, originYear } from '../commemorations/anniversary.js'
import type { Catalog } from '../commemorations/catalog.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Kind } from '../commemorations/vocabulary.js'
import { namedDay, type Reach, reachOf } from '../dates/rule-kinds.js'

/** What of a commemoration does not change from plan to plan, worked out once for a planner. */
export interface Scheduled {
  /** The record, in the form that all have here. */
  commemoration: Commemoration
  /** True for a day of the lunar calendar. */
  isLunar: boolean
  /** True for what stands among single days, however long it is: an event of the year, and a day known to its month alone. */
  amongDays: boolean
  /** The year that anniversaries are counted from. */
  origin: number | undefined
  /** First and last year in which the day is kept. */
  first: number
  last: number
  reach: Reach
}

/** A commemoration, ready to be planned. */
export function scheduled(commemoration: Commemoration, catalog: Catalog): Scheduled {
  return {
    commemoration: uniform(commemoration),
    amongDays: commemoration.kind === 'event' || isOfMonth(commemoration),
    isLunar: namedDay(commemoration.rule)?.calendar === 'lunar',
    origin: originYear(commemoration),
    first: Math.max(1, firstYear(commemoration)),
    last: commemoration.endedAfter ?? 9999,
    reach: reachOf(commemoration.rule, catalog.ruleOf),
  }
}

/** True for what offices may prepare for months ahead in a year: events, and days with a round number. */
export function isAwaited(commemoration: Commemoration, year: number): boolean {
  return commemoration.kind === 'event' || isRound(originYear(commemoration), year)
}

/** True if a day of an origin has a round number in a year. */
export function isRound(origin: number | undefined, year: number): boolean {
  return origin !== undefined && (year - origin) % 10 === 0
}

/** Kinds of what happened on a day, even where nobody knows which: "tháng 3/1930". */
const OF_A_DAY: readonly Kind[] = [
  'founding',
  'party-founding',
  'tradition',
  'historic-event',
  'liberation',
  'birth',
  'death',
  'visit',
]

function isOfMonth({ rule, kind }: Commemoration): boolean {
  return rule.kind === 'month' && OF_A_DAY.includes(kind)
}

/**
 * The same record with every field, absent ones undefined. Records of data have a hundred forms, and what reads them all day has to
 * look for each field anew; of one form they are read five times as fast.
 */
function uniform(record: Commemoration): Commemoration {
  const fields: Record<keyof Commemoration, unknown> = {
    id: record.id,
    name: record.name,
    formerNames: record.formerNames,
    aliases: record.aliases,
    rule: record.rule,
    origin: record.origin,
    lunarOrigin: record.lunarOrigin,
    counted: record.counted,
    firstObserved: record.firstObserved,
    endedAfter: record.endedAfter,
    kind: record.kind,
    level: record.level,
    rank: record.rank,
    raise: record.raise,
    provinces: record.provinces,
    mainDay: record.mainDay,
    topics: record.topics,
    publicHoliday: record.publicHoliday,
    greatDay: record.greatDay,
    organisation: record.organisation,
    focus: record.focus,
    years: record.years,
    legalBasis: record.legalBasis,
    basis: record.basis,
    sources: record.sources,
    confidence: record.confidence,
    note: record.note,
    revision: record.revision,
    updated: record.updated,
    reviewed: record.reviewed,
  }
  return fields as unknown as Commemoration
}
