import { addDays, formatDate, parseDate, toDayNumber } from '../../dates/plain-date.js'
import { inlines, item, list, paragraph } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline } from '../../document/tree.js'
import { lookAheadClause } from '../../guidance/blocks/look-ahead.js'
import { pendingPoints, periodPhrase, periodPoints } from '../../guidance/blocks/periods.js'
import { type DayGroup, grouped, printedPending, printedPeriods } from '../../guidance/select.js'
import type { Occurrence, Plan } from '../../planner/plan.js'
import {
  choice,
  type DirectiveUse,
  type DraftContext,
  type Month,
  month,
  type OptionValues,
  readOptions,
  refuseLabel,
  wholeNumber,
  words,
  yesNo,
} from '../directive.js'
import { refuseAt } from '../place.js'
import { CHOICE, chosenDays, monthIn } from './chosen-days.js'
import { asSentence, sentenceOf, tiedTo, WORDING } from './days.js'
import { monthIndex, monthsOf } from './spans.js'

/** How much of it: what is nearest, as many matters as are said. */
const LIMIT = { 'toi-da': wholeNumber }

const AHEAD = { ...CHOICE, ...WORDING, ...LIMIT, 'den-thang': month }
const BACK = { ...CHOICE, ...WORDING, ...LIMIT }

const BLOCK = {
  dau: words,
  kieu: choice({ cau: 'sentence', gach: 'bullets', so: 'numbers' } as const),
}

/** `huong-toi`: what follows the plan, its matters apart. */
function ahead(
  options: OptionValues<typeof AHEAD>,
  use: DirectiveUse,
  context: DraftContext,
): readonly DayGroup[] {
  refuseLabel(use, true)
  const { 'den-thang': until, 'toi-da': most } = options
  const last = until === undefined ? Number.POSITIVE_INFINITY : lastMonth(until, context.plan)
  const days = chosenDays(context.plan.lookAhead, options, context, use)
  return grouped(days.filter(({ date }) => monthIndex(date) <= last)).slice(0, most)
}

/** The last month that is looked at; without a year the next one of that name. */
function lastMonth(until: Month, plan: Plan): number {
  const { month, year } = monthIn(plan, until)
  if (year !== undefined) return year * 12 + month - 1
  const [, end] = monthsOf(plan)
  return end + ((month - 1 - (end % 12) + 12) % 12)
}

/** What follows, as it is said. */
function aheadClause(
  groups: readonly DayGroup[],
  options: OptionValues<typeof AHEAD>,
  context: DraftContext,
): OutlineInline[] {
  const clause = lookAheadClause(groups.flat(), context.language, {
    numbers: options.so ?? true,
    dates: options.ngay ?? true,
    verbs: options['dong-tu'] ?? true,
    stress: options.dam ?? false,
    inOrder: options.chi !== undefined || options['thu-tu'] !== undefined,
  })
  return clause ? tiedTo(options['gan-voi'], clause, context) : []
}

/** `:huong-toi{…}` in a sentence. */
export function inlineAhead(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const options = readOptions(use, AHEAD)
  return aheadClause(ahead(options, use, context), options, context)
}

/** `::huong-toi{…}` as a sentence of its own or as points; nothing where nothing follows. */
export function blockAhead(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  const options = readOptions(use, { ...AHEAD, ...BLOCK })
  return inForm(ahead(options, use, context), options, (groups) => aheadClause(groups, options, context))
}

/** Matters in one sentence, or each as a point. */
function inForm(
  groups: readonly DayGroup[],
  { kieu: form = 'sentence', dau: lead }: OptionValues<typeof BLOCK>,
  clauseOf: (groups: readonly DayGroup[]) => OutlineInline[],
): OutlineBlock[] {
  if (groups.length === 0) return []
  if (form === 'sentence') return [paragraph(asSentence(clauseOf(groups), lead))]
  return [
    list(
      groups.map((group) => item(asSentence(clauseOf([group]), lead))),
      form === 'numbers',
    ),
  ]
}

/** `nhin-lai`: the days of the stretch before, with their numbers and without dates, as offices look back. */
function back(
  options: OptionValues<typeof BACK>,
  use: DirectiveUse,
  context: DraftContext,
): readonly DayGroup[] {
  refuseLabel(use, true)
  const days = chosenDays(stretchBefore(use, context), options, context, use)
  return grouped(days).slice(0, options['toi-da'])
}

/** `:nhin-lai{…}` in a sentence. */
export function inlineBack(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const options = readOptions(use, BACK)
  return sentenceOf(back(options, use, context).flat(), { ngay: false, ...options }, context)
}

/** `::nhin-lai{…}` as a sentence of its own or as points. */
export function blockBack(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  const options = readOptions(use, { ...BACK, ...BLOCK })
  return inForm(back(options, use, context), options, (groups) =>
    sentenceOf(groups.flat(), { ngay: false, ...options }, context),
  )
}

function stretchBefore(
  { place, name }: DirectiveUse,
  { plan, planner }: DraftContext,
): readonly Occurrence[] {
  if (!planner) {
    return refuseAt(place, {
      code: 'missing-argument',
      field: name,
      message: {
        vi: `"${name}" cần "planner" để biết các ngày của thời gian trước.`,
        en: `"${name}" needs "planner" to know the days of the time before.`,
      },
    })
  }
  const { from, to } = before(plan)
  return planner.between(from, to).occurrences
}

/** The month before a month, the quarter before a quarter; as many days before any other stretch. */
function before({ span, from, to }: Plan): { from: string; to: string } {
  const end = addDays(from, -1)
  const months = { month: 1, quarter: 3, year: 12, week: 0, interval: 0 }[span]
  if (months === 0) return { from: addDays(from, toDayNumber(from) - toDayNumber(to) - 1), to: end }
  const { year, month } = parseDate(from)
  const index = year * 12 + month - 1 - months
  return { from: formatDate(Math.floor(index / 12), (index % 12) + 1, 1), to: end }
}

/** `:thang-hanh-dong{…}`: action months, weeks and other periods inside a sentence. */
export function inlinePeriods(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  refuseLabel(use, true)
  const options = readOptions(use, CHOICE)
  const nodes = periods(use, options, context).flatMap((period, index) => [
    index === 0 ? '' : '; ',
    ...periodPhrase(period, context.language, false),
  ])
  return inlines(nodes)
}

/** `::thang-hanh-dong{…}` as points. */
export function blockPeriods(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const form = choice({ gach: false, so: true } as const)
  const options = readOptions(use, { ...CHOICE, dau: words, kieu: form, 'trong-tam': yesNo })
  const { language } = context
  const found = periods(use, options, context)
  const { dau: lead, 'trong-tam': focus = false, kieu: _, ...chosen } = options
  const wording = { language, focus, stress: false, ...(lead === undefined ? {} : { lead }) }
  // What has no date yet is of no month and rank that one could choose by.
  const pending = Object.keys(chosen).length === 0 ? printedPending(context.plan, {}) : []
  const items = [...periodPoints(found, wording), ...pendingPoints(pending, wording)]
  if (items.length === 0) return []
  return [list(items, options.kieu ?? false)]
}

function periods(
  use: DirectiveUse,
  options: Parameters<typeof chosenDays>[1],
  context: DraftContext,
): Occurrence[] {
  const all = options.chi ? context.plan.periods : printedPeriods(context.plan, { all: true })
  return chosenDays(all, options, context, use)
}
