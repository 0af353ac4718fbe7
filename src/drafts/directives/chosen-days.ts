import { KIND_LABELS, LEVEL_LABELS } from '../../commemorations/labels.js'
import { KINDS, LEVELS, type Milestone } from '../../commemorations/vocabulary.js'
import type { PlainDate } from '../../dates/plain-date.js'
import { englishDate } from '../../dates/print/english.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { LISTED } from '../../planner/importance.js'
import type { Occurrence, Plan } from '../../planner/plan.js'
import { compare } from '../../text/compare.js'
import {
  choice,
  choices,
  type DirectiveUse,
  type DraftContext,
  type Month,
  month,
  names,
  type OptionValues,
  ranks,
  wholeNumber,
  yesNo,
} from '../directive.js'
import { idOf } from '../find-day.js'
import { draftName } from '../head.js'
import { type Place, refuseAt } from '../place.js'
import { isMournful, matters } from './slogan-words.js'

/** Names of a vocabulary in drafts: the words that lists print, and the ids. */
function named<T extends string>(ids: readonly T[], labels: Readonly<Record<T, { vi: string }>>) {
  return Object.fromEntries([
    ...ids.map((id): [string, T] => [draftName(labels[id].vi), id]),
    ...ids.map((id): [string, T] => [id, id]),
  ])
}

const MILESTONES: Readonly<Record<string, Milestone | 'none'>> = {
  'nam-tron': 'round',
  'nam-le-5': 'five',
  'nam-khac': 'other',
  // Days that bear no number.
  'khong-tinh': 'none',
}

/** Which days: every directive that lists days has these. */
export const CHOICE = {
  bac: ranks,
  loai: choices(named(KINDS, KIND_LABELS)),
  cap: choices(named(LEVELS, LEVEL_LABELS)),
  moc: choices(MILESTONES),
  chi: names,
  bo: names,
  thang: month,
  'tu-nam': wholeNumber,
  'tuong-niem': yesNo,
  'thu-tu': choice({ ngay: 'date', 'quan-trong': 'importance' } as const),
}

/** Days of a list by the options of a directive: filtered, in the writer's order if he gave one. */
export function chosenDays(
  days: readonly Occurrence[],
  options: OptionValues<typeof CHOICE>,
  context: DraftContext,
  { name, place }: DirectiveUse,
): Occurrence[] {
  const { loai, cap, moc, chi, bo } = options
  const thang = options.thang && monthIn(context.plan, options.thang)
  if (thang && !AROUND.has(name)) needMonth(thang, context.plan, place)
  const only = chi?.map((typed) => idOf(typed, context, place))
  const without = bo?.map((typed) => idOf(typed, context, place)) ?? []
  const [first, last] = options.bac ?? [1, only ? 5 : LISTED]
  const all = days.filter((day) => {
    const { id, date, end, importance, kind, level, anniversary } = day
    return (
      importance >= first &&
      importance <= last &&
      (thang === undefined || inMonth(thang, date, end ?? date)) &&
      (loai?.includes(kind) ?? true) &&
      (cap?.includes(level) ?? true) &&
      (options['tu-nam'] === undefined || (anniversary?.number ?? 0) >= options['tu-nam']) &&
      (options['tuong-niem'] !== false || !isMournful(day)) &&
      (only?.includes(id) ?? true) &&
      !without.includes(id)
    )
  })
  const kept = moc ? ofMilestones(all, moc) : all
  if (options['thu-tu'] === 'date') return kept.sort((a, b) => compare(a.date, b.date))
  return only && options['thu-tu'] === undefined
    ? kept.sort((a, b) => only.indexOf(a.id) - only.indexOf(b.id))
    : kept
}

/** Days of one matter are chosen by the roundest of their counts: the army's 80 years bring the 35 of the defence festival. */
function ofMilestones(days: readonly Occurrence[], wanted: readonly (Milestone | 'none')[]): Occurrence[] {
  const chosen = matters(days).filter((group) => {
    const marks = group.map(({ anniversary }) => anniversary?.milestone ?? 'none')
    return wanted.includes(ROUNDEST.find((each) => marks.includes(each)) ?? 'none')
  })
  const ids = new Set(chosen.flat())
  return days.filter((day) => ids.has(day))
}

const ROUNDEST: readonly Milestone[] = ['round', 'five', 'other']

/** Directives that list days outside the plan. */
const AROUND: ReadonlySet<string> = new Set(['huong-toi', 'nhin-lai'])

/** The month that is meant: the first, second … of the document by its place. */
export function monthIn({ from }: Plan, month: Month): NamedMonth {
  if (!('place' in month)) return month
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 2 + month.place
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

type NamedMonth = Exclude<Month, { place: number }>

function needMonth(month: NamedMonth, { from, to }: Plan, place: Place): void {
  if (inMonth(month, from, to)) return
  refuseAt(place, {
    code: 'out-of-range',
    field: 'thang',
    value: month.year === undefined ? `${month.month}` : `${month.month}/${month.year}`,
    message: {
      vi: `Thời gian của văn bản (${printDate(from)} - ${printDate(to)}) không có tháng này.`,
      en: `The stretch of the document (${englishDate(from)} to ${englishDate(to)}) does not hold this month.`,
    },
  })
}

/** True if a stretch of days touches a month. */
function inMonth({ month, year }: NamedMonth, from: PlainDate, to: PlainDate): boolean {
  const index = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const years = year === undefined ? [Number(from.slice(0, 4)), Number(to.slice(0, 4))] : [year]
  return years.some((each) => {
    const wanted = each * 12 + month - 1
    return index(from) <= wanted && wanted <= index(to)
  })
}
