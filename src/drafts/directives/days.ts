import { englishDay, englishWeekday } from '../../dates/print/english.js'
import { printDay, printNumber, weekdayName } from '../../dates/print/vietnamese.js'
import { inlines, item, list, paragraph, table } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline, OutlineListItem } from '../../document/tree.js'
import { dayClause, daySentence, daysBlock, endless } from '../../guidance/blocks/days.js'
import { capitalised } from '../../guidance/blocks/look-ahead.js'
import { type DayGroup, grouped } from '../../guidance/select.js'
import { nameOf, phraseOf } from '../../guidance/wording/day-phrase.js'
import { capital } from '../../guidance/wording/span-words.js'
import type { Occurrence } from '../../planner/plan.js'
import { compare } from '../../text/compare.js'
import { local } from '../../text/language.js'
import {
  choice,
  type DirectiveUse,
  type DraftContext,
  type OptionValues,
  type OwnPoints,
  readOptions,
  refuseLabel,
  words,
  yesNo,
} from '../directive.js'
import { idOf } from '../find-day.js'
import { joined } from '../joint.js'
import { refuseAt } from '../place.js'
import { CHOICE, chosenDays } from './chosen-days.js'

/** How days are worded. */
export const WORDING = {
  so: yesNo,
  ngay: yesNo,
  'dong-tu': yesNo,
  dam: yesNo,
  'gan-voi': words,
}

const BLOCK = {
  ...CHOICE,
  ...WORDING,
  dau: words,
  kieu: choice({ cau: 'sentence', gach: 'bullets', so: 'numbers', bang: 'table', mau: 'layout' } as const),
  'trong-tam': yesNo,
}

function parts(options: OptionValues<typeof WORDING>) {
  return {
    numbers: options.so ?? true,
    dates: options.ngay ?? true,
    verbs: options['dong-tu'] ?? true,
    stress: options.dam ?? false,
  }
}

/** The days in one sentence, without its full stop; in the writer's order if he gave one. */
export function sentenceOf(
  days: readonly Occurrence[],
  options: OptionValues<typeof CHOICE & typeof WORDING>,
  context: DraftContext,
  fullDates = false,
): OutlineInline[] {
  if (days.length === 0) return []
  const inOrder = options.chi !== undefined || options['thu-tu'] !== undefined
  const sentence = daySentence(grouped(days), context.language, { ...parts(options), inOrder, fullDates })
  return tiedTo(options['gan-voi'], sentence, context)
}

/** A clause with what its days go with, if the writer says so: "… gắn với nhiệm vụ chính trị". */
export function tiedTo(
  what: string | undefined,
  clause: readonly OutlineInline[],
  { language }: DraftContext,
): OutlineInline[] {
  const link = language === 'vi' ? ' gắn với ' : ' together with '
  return inlines([...clause, ...(what === undefined ? [] : [link, what])])
}

/** `:ngay-ky-niem{…}`: the days of the plan inside a sentence. */
export function inlineDays(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  refuseLabel(use, true)
  const options = readOptions(use, { ...CHOICE, ...WORDING })
  const days = chosenDays(context.plan.occurrences, options, context, use)
  return sentenceOf(days, options, context)
}

/** `::ngay-ky-niem{…}`: the days of the plan as points, a sentence or a table. */
export function blockDays(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const options = readOptions(use, BLOCK)
  return dayBlocks(chosenDays(context.plan.occurrences, options, context, use), options, use, context)
}

/** Days as the blocks that the options call for. */
function dayBlocks(
  days: readonly Occurrence[],
  options: OptionValues<typeof BLOCK>,
  use: DirectiveUse,
  context: DraftContext,
): OutlineBlock[] {
  const { kieu: form = 'bullets', dau: lead } = options
  refuseUnread(form, options, use)
  if (days.length === 0) return []
  if (form === 'table') return [dayTable(days, options, context)]
  if (form === 'layout') {
    const own = ownPoints(use, context)
    const below = (id: string) => own.get(id)?.blocks ?? []
    const { 'trong-tam': focus = true, dam: stress = false } = options
    return daysBlock(days, { language: context.language, focus, stress, below })
  }
  if (form === 'sentence') return [paragraph(asSentence(sentenceOf(days, options, context), lead))]
  const points = ownPoints(use, context)
  const items = grouped(days).map((group) => dayPoint(group, options, points, context))
  return [list(items, form === 'numbers')]
}

/** What a form has no place for: it would be lost without a word. */
const UNREAD: Readonly<Record<string, readonly (keyof typeof BLOCK)[]>> = {
  table: ['ngay', 'dong-tu', 'dam', 'gan-voi', 'trong-tam'],
  sentence: ['trong-tam'],
  // The layout's own words, in its own order.
  layout: ['so', 'ngay', 'dong-tu', 'gan-voi', 'dau', 'thu-tu'],
}

/** Forms without points of their own for the days. */
const POINTLESS = ['table', 'sentence']

function refuseUnread(form: string, options: OptionValues<typeof BLOCK>, use: DirectiveUse): void {
  const lost = UNREAD[form]?.find((name) => options[name] !== undefined)
  const points = POINTLESS.includes(form) && use.points !== undefined && use.points.size > 0
  if (lost === undefined && !points) return
  const typed = use.options.get('kieu')
  refuseAt(use.place, {
    code: 'foreign-option',
    field: lost ?? 'kieu',
    value: typed,
    message:
      lost === undefined
        ? {
            vi: `Ý riêng dưới từng ngày chỉ in với kieu=gach, kieu=so hoặc kieu=mau, không in với kieu=${typed}.`,
            en: `Own points under a day are printed with kieu=gach, kieu=so or kieu=mau, not with kieu=${typed}.`,
          }
        : {
            vi: `Tùy chọn "${lost}" không dùng với kieu=${typed}.`,
            en: `The option "${lost}" is not for kieu=${typed}.`,
          },
  })
}

/** A clause as a sentence of its own: the writer's first words before it, what they say not said again, capital and full stop. */
export function asSentence(clause: readonly OutlineInline[], lead?: string): OutlineInline[] {
  const led = lead === undefined ? clause : [`${capital(lead)} `, ...joined(`${lead} `, clause, false)]
  return [...capitalised(inlines([...led])), { type: 'text', value: '.' }]
}

function dayPoint(
  group: DayGroup,
  options: OptionValues<typeof BLOCK>,
  points: ReadonlyMap<string, OwnPoints>,
  context: DraftContext,
): OutlineListItem {
  const { language } = context
  const { verbs, ...phrase } = parts(options)
  const clause = verbs ? dayClause(group, language, phrase) : phraseOf(group, language, phrase)
  const focus =
    options['trong-tam'] === true
      ? group.flatMap((day) => (day.focus ? [item(`${capital(endless(local(day.focus, language)))}.`)] : []))
      : []
  const own = group.flatMap(({ id }) => points.get(id)?.blocks ?? [])
  const below = [...(focus.length > 0 ? [list(focus)] : []), ...own]
  return item(asSentence(tiedTo(options['gan-voi'], clause, context), options.dau), ...below)
}

/** The writer's points by the id of their day. */
function ownPoints(
  { points = new Map() }: DirectiveUse,
  context: DraftContext,
): ReadonlyMap<string, OwnPoints> {
  return new Map([...points].map(([typed, own]) => [idOf(typed, context, own.place), own]))
}

const HEAD = {
  vi: ['Ngày', 'Thứ', 'Ngày lễ, kỷ niệm', 'Số năm'],
  en: ['Date', 'Weekday', 'Commemoration', 'Number'],
} as const

/** The days in a table; `so=khong` leaves out their numbers, `dau` stands over it. */
function dayTable(
  days: readonly Occurrence[],
  { so: numbers = true, dau: caption }: OptionValues<typeof BLOCK>,
  { language }: DraftContext,
): OutlineBlock {
  const columns = numbers ? 4 : 3
  const rows = [...days]
    .sort((a, b) => compare(a.date, b.date))
    .map((day) => [
      language === 'vi' ? printDay(day.date) : englishDay(day.date),
      language === 'vi' ? weekdayName(day.date) : englishWeekday(day.date),
      nameOf(day, language),
      day.anniversary ? printNumber(day.anniversary.number) : '',
    ])
  return table(
    [HEAD[language], ...rows].map((cells) => cells.slice(0, columns)),
    caption,
  )
}
