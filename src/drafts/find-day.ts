import { nameIndexOf } from '../commemorations/names/index.js'
import { formatDate, isValidDate } from '../dates/plain-date.js'
import type { Occurrence } from '../planner/plan.js'
import type { Planner } from '../planner/planner.js'
import { foldText } from '../text/fold.js'
import { nearest } from '../text/nearest.js'
import type { DraftContext } from './directive.js'
import { type Place, refuseAt } from './place.js'

/** The days, periods and look-ahead of a plan. */
function daysOf({ plan }: DraftContext): readonly Occurrence[] {
  return [...plan.occurrences, ...plan.periods, ...plan.lookAhead]
}

/**
 * The id that a draft means by an id or by a name ("Ngày Thương binh - Liệt sĩ").
 *
 * @throws InputError with line, column and the nearest id for what no record bears, and for a name that several bear.
 */
export function idOf(typed: string, context: DraftContext, place: Place): string {
  const { planner } = context
  const days = daysOf(context)
  if (days.some(({ id }) => id === typed) || planner?.catalog.get(typed)) return typed
  const named = bearersOf(typed, days)
  const ids = named.length > 0 ? named : bearersOf(typed, planner?.catalog.all ?? [])
  if (ids.length === 1) return ids[0]!
  const folded = foldText(typed)
  const hit = planner && nameIndexOf(planner.catalog).findIn(folded, typed)[0]
  const entries =
    hit && hit.start === 0 && hit.end === folded.length ? (hit.own.length > 0 ? hit.own : hit.entries) : []
  if (entries.length === 1) return entries[0]!.id
  const several = ids.length > 1 ? ids : entries.map(({ id }) => id)
  return several.length > 1 ? refuseSeveral(typed, several, place) : refuseUnknown(typed, context, place)
}

/** The ids of the days that bear a name, with or without "Ngày" before it: as their own, or else as one of their others. */
function bearersOf(
  typed: string,
  days: readonly Pick<Occurrence, 'id' | 'name' | 'aliases'>[],
): readonly string[] {
  const wanted = nameKey(typed)
  const bears = (texts: readonly string[]) => texts.some((text) => nameKey(text) === wanted)
  const own = days.filter(({ name }) => bears([name.vi, name.en ?? '']))
  const found = own.length > 0 ? own : days.filter(({ aliases = [] }) => bears(aliases))
  return [...new Set(found.map(({ id }) => id))]
}

const nameKey = (name: string): string =>
  foldText(name)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^ngay (?!\d)/, '')

function refuseSeveral(typed: string, ids: readonly string[], place: Place): never {
  return refuseAt(place, {
    code: 'unknown-commemoration',
    value: typed,
    allowed: ids.join(', '),
    message: {
      vi: `Nhiều ngày mang tên "${typed}"; hãy ghi mã của một ngày: ${ids.join(', ')}.`,
      en: `Several days bear the name "${typed}"; write the id of one: ${ids.join(', ')}.`,
    },
  })
}

function refuseUnknown(typed: string, context: DraftContext, place: Place): never {
  const { planner } = context
  const ids = planner ? planner.catalog.all.map(({ id }) => id) : daysOf(context).map(({ id }) => id)
  const held = ids.filter((id) => id.startsWith(`${typed}-`)).slice(0, SHOWN)
  const found =
    [
      held,
      onDate(typed, context),
      nearest(typed, ids) ?? [],
      planner?.catalog.search(typed).map(({ id }) => id) ?? [],
    ]
      .map((each) => [each].flat().slice(0, SHOWN))
      .find((each) => each.length > 0) ?? []
  const hint =
    found.length === 0
      ? { vi: '; tìm mã bằng lệnh ky-niem search.', en: '; look for the id with ky-niem search.' }
      : {
          vi: `; có phải là ${found.map((id) => `"${id}"`).join(', ')}?`,
          en: `; did you mean ${found.map((id) => `"${id}"`).join(', ')}?`,
        }
  return refuseAt(place, {
    code: 'unknown-commemoration',
    value: typed,
    message: {
      vi: `Không có ngày kỷ niệm nào mang mã hoặc tên "${typed}"${hint.vi}`,
      en: `There is no commemoration with the id or name "${typed}"${hint.en}`,
    },
  })
}

/** How many ids are offered for one that is not known. */
const SHOWN = 3

/** The days of a date, the weightiest first: "27/7" where a name is wanted. */
function onDate(typed: string, { plan, planner }: DraftContext): readonly string[] {
  const [, day, month] = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})$/i.exec(typed.trim()) ?? []
  const year = Number(plan.from.slice(0, 4))
  if (!planner || !isValidDate(year, Number(month), Number(day))) return []
  const date = formatDate(year, Number(month), Number(day))
  return [...planner.between(date, date).occurrences].sort((a, b) => a.rank - b.rank).map(({ id }) => id)
}

/**
 * The day that a draft means: that of the year it names; else that of the plan, of the plan's year, the next one.
 *
 * @throws InputError if there is none, or if it lies outside the plan and there is no planner to ask.
 */
export function dayOf(typed: string, context: DraftContext, place: Place, year?: number): Occurrence {
  const { plan, planner } = context
  const id = idOf(typed, context, place)
  if (year !== undefined && planner) return dayIn(year, { id, typed }, planner, place)
  const planned = daysOf(context).find(
    (day) => day.id === id && (year === undefined || day.date.startsWith(`${year}-`)),
  )
  if (planned) return planned
  const yearOf = plan.from.slice(0, 4)
  const inYear = planner?.next(id, `${yearOf}-01-01`)
  const found = inYear?.date.startsWith(yearOf) ? inYear : planner?.next(id, plan.from)
  if (found) return found
  return refuseAt(place, {
    code: 'unknown-commemoration',
    value: typed,
    message: planner
      ? {
          vi: `Ngày "${typed}" không còn được kỷ niệm từ ${plan.from}.`,
          en: `The day "${typed}" is not kept from ${plan.from} on.`,
        }
      : {
          vi: `Ngày "${typed}" không nằm trong kế hoạch này; đưa thêm "planner" để tìm ngoài kế hoạch.`,
          en: `The day "${typed}" is not in this plan; hand over "planner" to look outside it.`,
        },
  })
}

/** The day of a year that a draft names. */
function dayIn(
  year: number,
  { id, typed }: { id: string; typed: string },
  planner: Planner,
  place: Place,
): Occurrence {
  const found = planner.next(id, formatDate(year, 1, 1))
  if (found?.date.startsWith(`${year}-`)) return found
  return refuseAt(place, {
    code: 'unknown-commemoration',
    field: 'nam',
    value: typed,
    message: {
      vi: `Năm ${year} không có ngày "${typed}".`,
      en: `There is no day "${typed}" in ${year}.`,
    },
  })
}
