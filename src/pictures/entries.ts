import type { PlainDate } from '../dates/plain-date.js'
import { ordinal } from '../dates/print/english.js'
import { printNumber } from '../dates/print/vietnamese.js'
import { printedRuns } from '../guidance/blocks/campaigns.js'
import { isOfMonth, nameOf } from '../guidance/wording/day-phrase.js'
import { inSentence } from '../guidance/wording/sentence-case.js'
import { LISTED } from '../planner/importance.js'
import type { Occurrence, Plan } from '../planner/plan.js'
import { type Language, local } from '../text/language.js'

/** What falls on a day, with a title ready to show. */
export interface CalendarEntry {
  /** Id of the commemoration or campaign. */
  id: string
  /** What it is, for colours and filters. */
  kind: 'commemoration' | 'campaign' | 'milestone'
  /** "76 năm Ngày Thương binh - Liệt sĩ"; the number comes first, so that a title cut short keeps it. */
  title: string
  /** The anniversary number, where there is one. */
  years?: number
  /** True in a round year, which ends in 0. */
  round: boolean
  /** 1 to 5, 1 the most important; campaigns and their milestones are 2. */
  importance: number
}

/** The entries of a plan by their day, each day's in the order of the plan, campaigns behind commemorations. */
export function entriesByDate(plan: Plan, language: Language, all: boolean): Map<PlainDate, CalendarEntry[]> {
  const byDate = new Map<PlainDate, CalendarEntry[]>()
  const put = (date: PlainDate, entry: CalendarEntry) => {
    if (date < plan.from || date > plan.to) return
    const entries = byDate.get(date) ?? []
    // A campaign's milestone may be a day of the calendar itself.
    if (!entries.some(({ title }) => title === entry.title)) entries.push(entry)
    byDate.set(date, entries)
  }
  for (const day of plan.occurrences) {
    if ((all || day.importance <= LISTED) && !isOfMonth(day)) put(day.date, entryOf(day, language))
  }
  for (const { campaign, dates = [] } of printedRuns(plan)) {
    const { id, milestones = [] } = campaign
    const title = local(campaign.title, language)
    for (const date of dates) put(date, { id, kind: 'campaign', title, round: false, importance: LISTED })
    for (const { date, name } of milestones) {
      put(date, { id, kind: 'milestone', title: local(name, language), round: false, importance: LISTED })
    }
  }
  return byDate
}

function entryOf(day: Occurrence, language: Language): CalendarEntry {
  const { id, anniversary, importance } = day
  return {
    id,
    kind: 'commemoration',
    title: titleOf(day, language),
    ...(anniversary ? { years: anniversary.number } : {}),
    round: anniversary?.milestone === 'round',
    importance,
  }
}

/** A day's name behind its number: "76 năm Ngày Thương binh - Liệt sĩ", "76th: War Invalids and Martyrs Day". */
export function titleOf(day: Occurrence, language: Language): string {
  const name = nameOf(day, language)
  if (!day.anniversary) return name
  const { number } = day.anniversary
  if (language === 'en') return `${ordinal(number)}: ${name}`
  const counted = name.startsWith('Kỷ niệm ') ? name.slice('Kỷ niệm '.length) : name
  return `${printNumber(number)} năm ${inSentence(counted)}`
}
