import { check, needed, oneOf, options as optionsOf, text as textCheck } from '../../arguments.js'
import { type Catalog, catalog as catalogCheck } from '../../commemorations/catalog.js'
import type { Suggestion } from '../../proofread/finding.js'
import { TEXT_FORMATS, type TextFormat, withoutMarkup } from '../../proofread/markup/index.js'
import { proofread } from '../../proofread/proofread.js'
import { numbersOfYears } from '../../proofread/reading/printed-numbers.js'
import { offsetOf, type Reading, read } from '../../proofread/reading/reading.js'
import { RULES } from '../../proofread/rules/index.js'
import { givenEnd } from '../../text/fold.js'
import type { Bilingual } from '../../text/language.js'
import { markBrokenDates } from './broken-dates.js'
import { markCitations } from './citations.js'
import { renewClaims } from './claims.js'
import { renewDates } from './dates.js'
import { renewDaySpans } from './day-spans.js'
import { markThemes } from './doubts.js'
import { type Entry, FATES, type Fate, type Ledger, openLedger, type Step, type Term } from './ledger.js'
import { proposeDays } from './list.js'
import { renewLunarDays } from './lunar-days.js'
import { renewBuddhistYears, renewLunarYears } from './lunar-years.js'
import { markOrdinals } from './ordinals.js'
import { markRoundWords } from './round-words.js'
import { renewSchoolYears } from './school-years.js'
import { markSpans, renewSpans } from './spans.js'
import { monthOf, refuseOtherMonth, termOf } from './term.js'
import { renewWeekdayCells, renewWeekdays } from './weekdays.js'
import { renewWeeks } from './weeks.js'
import { renewYears, settleRest } from './years.js'
import { renewYearsTold } from './years-told.js'

/** Options of {@link renewText}. */
export interface RenewTextOptions {
  /** What is known of the days; make it with `createCatalog`. */
  catalog: Catalog
  /** The month that the document is to be about: `2027-07`. */
  to: string
  /** The month that it is about now, `2026-07`; read from heading and claims if not said. */
  from?: string
  /** What the text is written in, `text` if not said. */
  format?: TextFormat
}

/** One step of a renewal: offsets in the text as given, `end` excluded. */
export interface RenewalChange extends Suggestion {
  /** Why it is changed: "Năm 2027: 2027 - 1947 = 80 năm." */
  reason: Bilingual
}

/** A place that somebody must look at: nothing is written there. */
export interface RenewalMark {
  /** Place of its first character, in UTF-16 units of the text as given. */
  start: number
  /** Place behind its last character. */
  end: number
  /** What stands there. */
  found: string
  /** Why nothing could be written there, and what to look at. */
  reason: Bilingual
}

/** A renewed text: what was changed, and what somebody must look at. */
export interface Renewal {
  /** The renewed text. */
  text: string
  /** In order of place. */
  changes: readonly RenewalChange[]
  /** Places left to a person, in order of place. */
  marks: readonly RenewalMark[]
  /** How many years and numbers of years the text has, and what became of them; `open` are those that nothing could tell of. */
  share: Readonly<Record<Fate, number>>
}

const OPTIONS = optionsOf<RenewTextOptions>({
  catalog: needed(catalogCheck),
  to: needed(textCheck),
  from: textCheck,
  format: oneOf(TEXT_FORMATS),
})

/**
 * Makes last year's text this year's: numbers of years, last years, months and school years of the document, movable days,
 * weekdays. What it cannot know (citations, themes, events of last year, days that this year has more or no longer, names
 * that changed) is marked and never rewritten; origins and history stay. A text that is about `to` already stays as it is.
 *
 * @throws InputError for a month that does not exist, that is not of the same name as the text's, or lies before it; and where
 * the text does not tell its year and `from` is not said.
 * @example
 * renewText('Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)', { catalog, from: '2022-07', to: '2023-07' }).text
 * // 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
 */
export function renewText(text: string, options: RenewTextOptions): Renewal {
  check('renewText', 'text', text, textCheck)
  check('renewText', 'options', options, OPTIONS)
  const { catalog, format = 'text' } = options
  const to = monthOf(options.to)
  const reading = read(withoutMarkup(text, format), catalog)
  const from = termOf(reading, options.from, to)
  refuseOtherMonth(from, to)
  const step: Step = { reading, years: numbersOfYears(reading.page), catalog, from, to }
  const ledger = decide(step)
  if (from.year === to.year || isDone(step, ledger))
    return result(text, reading, openLedger(reading.text), [])
  const proposed = proposeDays(step)
  const renewal = result(text, reading, ledger, proposed ? [proposed] : [], format)
  return { ...renewal, marks: inOrder([...renewal.marks, ...newNames(renewal, step, format)]) }
}

/** Goes over the text from what is known best to what is known least. */
function decide(step: Step): Ledger {
  const ledger = openLedger(step.reading.text)
  markCitations(step, ledger)
  renewSchoolYears(step, ledger)
  renewSpans(step, ledger)
  markBrokenDates(step, ledger)
  renewWeeks(step, ledger)
  renewClaims(step, ledger)
  renewLunarDays(step, ledger)
  renewLunarYears(step, ledger)
  renewBuddhistYears(step, ledger)
  renewDaySpans(step, ledger)
  renewDates(step, ledger)
  markSpans(step, ledger)
  renewYears(step, ledger)
  renewWeekdays(step, ledger)
  renewWeekdayCells(step, ledger)
  markThemes(step, ledger)
  markRoundWords(step, ledger)
  markOrdinals(step, ledger)
  renewYearsTold(step, ledger)
  settleRest(step, ledger)
  return ledger
}

/** True for a text that does not tell its year, and reads rather as one about `to` than as one about `from`. */
function isDone(step: Step, ledger: Ledger): boolean {
  const { reading, from, to } = step
  if (reading.subject.year !== undefined) return false
  const now = weightOf(reading, ledger, from)
  return (
    now > 0 && now < weightOf(reading, decide({ ...step, from: to, to: { ...to, year: to.year + 1 } }), to)
  )
}

/** How much of what a renewal moves is of that time: the fewer months away, the more. */
function weightOf({ text, dates }: Reading, { entries }: Ledger, { year, month = 6 }: Term): number {
  let weight = 0
  for (const { start, end, text: next } of entries) {
    const printed = /\d{4}(?!.*\d)/s.exec(text.slice(start, end))
    if (next === undefined || !printed) continue
    const years = Number(printed[0]) - year
    // A year alone is as near as its nearest month.
    const nearest = years === 0 ? month : years > 0 ? 1 : 12
    const date = dates.find((each) => each.start === start)
    weight += Math.max(1, 12 - Math.abs(years * 12 + (date?.month ?? nearest) - month))
  }
  return weight
}

const inOrder = <T extends { start: number; end: number }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.start - b.start || a.end - b.end)

function result(
  text: string,
  reading: Reading,
  ledger: Ledger,
  more: readonly Entry[],
  format: TextFormat = 'text',
): Renewal {
  const changes: RenewalChange[] = []
  const marks: RenewalMark[] = []
  for (const given of [...ledger.entries, ...more]) {
    const entry = withoutEntities(given, reading, text)
    const start = offsetOf(reading, entry.start)
    const end = givenEnd(reading.page.folded, text, entry.end)
    const found = text.slice(start, end)
    // A change across a tag or a mark would take it away.
    const writable = format === 'text' || !/[<*`_]/.test(found)
    if (entry.text !== undefined && writable)
      changes.push({ start, end, found, text: entry.text, reason: entry.reason })
    else marks.push({ start, end, found, reason: entry.reason })
  }
  const ordered = inOrder(changes)
  return {
    text: applied(text, ordered),
    changes: ordered,
    marks: inOrder(marks),
    share: shareOf(reading, ledger),
  }
}

/** The change without the end that stays, where that is written with an entity: "51&nbsp;năm". */
function withoutEntities(entry: Entry, reading: Reading, given: string): Entry {
  const { start, end, text: next } = entry
  const source = given.slice(offsetOf(reading, start), givenEnd(reading.page.folded, given, end))
  if (next === undefined || !source.includes('&')) return entry
  const old = reading.text.slice(start, end)
  let same = 0
  while (same < Math.min(old.length, next.length) - 1 && old.at(-1 - same) === next.at(-1 - same)) same++
  return { ...entry, end: end - same, text: next.slice(0, next.length - same) }
}

function applied(text: string, changes: readonly RenewalChange[]): string {
  let result = ''
  let at = 0
  for (const change of changes) {
    result += text.slice(at, change.start) + change.text
    at = change.end
  }
  return result + text.slice(at)
}

function shareOf({ dates, counts }: Reading, ledger: Ledger): Record<Fate, number> {
  const share = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>
  for (const date of dates) if (date.year !== undefined) share[ledger.fateOf(date)]++
  for (const { digits } of counts) share[ledger.fateOf(digits)]++
  return share
}

/** Names that are others by then, in the renewed text, at their places in the old one. */
function newNames({ text: renewed, changes }: Renewal, step: Step, format: TextFormat): RenewalMark[] {
  const { catalog, to } = step
  const rules = Object.fromEntries(RULES.map(({ id }) => [id, NAMING.has(id)]))
  const findings = proofread(renewed, { catalog, format, year: to.year, month: to.month, rules })
  return findings.map(({ start, end, found, message }) => {
    const from = oldOffset(changes, start)
    // Nothing changes within a name: it is what it was, and as long.
    return { start: from, end: from + end - start, found, reason: message }
  })
}

/** Rules of names, units and bodies; dates and numbers have just been renewed. */
const NAMING: ReadonlySet<string> = new Set(['name', 'province'])

/** Where a place of the renewed text was before; none is asked for that lies within a change. */
function oldOffset(changes: readonly RenewalChange[], offset: number): number {
  let shift = 0
  for (const { start, end, text } of changes) {
    if (offset <= start + shift) break
    shift += text.length - (end - start)
  }
  return offset - shift
}
