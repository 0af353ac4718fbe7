import { type PlainDate, toDayNumber } from '../dates/plain-date.js'
import { printedRuns } from '../guidance/blocks/campaigns.js'
import { printedPeriods } from '../guidance/select.js'
import { isOfMonth } from '../guidance/wording/day-phrase.js'
import { LISTED } from '../planner/importance.js'
import type { Plan } from '../planner/plan.js'
import { compare } from '../text/compare.js'
import { type Language, local } from '../text/language.js'
import { titleOf } from './entries.js'

/** A period or campaign with its whole extent. */
export interface Span {
  /** Id of the commemoration or campaign. */
  id: string
  /** What it is, for colours and filters. */
  kind: 'period' | 'campaign'
  /** Its name, behind the number of a counted one. */
  title: string
  /** First day, in or before the month. */
  start: PlainDate
  /** Last day, included; absent for a campaign without an end. */
  end?: PlainDate
}

/** The part of a span that falls in one week. */
export interface Bar extends Span {
  /** First and last day of the part, 0 Monday to 6 Sunday. */
  first: number
  /** Last day of the part, 0 Monday to 6 Sunday. */
  last: number
  /** 0 for the uppermost. Bars of one week that overlap have different lanes. */
  lane: number
  /** True where the span itself starts, or ends, in this part. */
  starts: boolean
  /** True where the span itself ends in this part. */
  ends: boolean
}

/**
 * Periods, days known to their month alone and campaigns of a plan as spans, in the order in which they get the room there is: the action months and weeks that all keep, then
 * the campaigns, of which many run for years; of each those that begin first, then the longer ones.
 */
export function spansOf(plan: Plan, language: Language, all: boolean): Span[] {
  const months = plan.occurrences.filter((day) => isOfMonth(day) && (all || day.importance <= LISTED))
  const periods = [...printedPeriods(plan, { all }), ...months].map(
    (period): Span => ({
      id: period.id,
      kind: 'period',
      title: titleOf(period, language),
      start: period.date,
      end: period.end ?? period.date,
    }),
  )
  const campaigns = printedRuns(plan)
    .filter(({ dates }) => dates === undefined)
    .map(
      ({ campaign, start, end }): Span => ({
        id: campaign.id,
        kind: 'campaign',
        title: local(campaign.title, language),
        start,
        ...(end === undefined ? {} : { end }),
      }),
    )
  const lastOf = ({ end = '9999-12-31' }: Span) => end
  const order = (a: Span, b: Span) =>
    compare(a.start, b.start) || compare(lastOf(b), lastOf(a)) || compare(a.id, b.id)
  return [...periods.sort(order), ...campaigns.sort(order)]
}

/** The parts of spans that fall in a week and in the plan, on the lowest lane that is free. */
export function barsOfWeek(
  spans: readonly Span[],
  [monday, sunday]: readonly [first: PlainDate, last: PlainDate],
  { from, to }: Plan,
): Bar[] {
  const [least, most] = [from > monday ? from : monday, to < sunday ? to : sunday]
  const day = (date: PlainDate) => toDayNumber(date) - toDayNumber(monday)
  const taken: number[] = []
  return spans
    .filter(({ start, end = most }) => start <= most && end >= least)
    .map((span): Bar => {
      const { start, end = '9999-12-31' } = span
      const first = day(start > least ? start : least)
      const last = day(end < most ? end : most)
      const free = taken.findIndex((until) => until < first)
      const lane = free < 0 ? taken.length : free
      taken[lane] = last
      return { ...span, first, last, lane, starts: start >= least, ends: end <= most }
    })
}
