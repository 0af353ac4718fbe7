import type { Kind } from '../../commemorations/vocabulary.js'
import { englishSpan } from '../../dates/print/english.js'
import { printSpan, printSpanInWords } from '../../dates/print/vietnamese.js'
import { inlines, item, list, strong } from '../../document/nodes.js'
import type { OutlineInline, OutlineListItem } from '../../document/tree.js'
import type { Occurrence, PendingDay, Plan } from '../../planner/plan.js'
import type { Language, LocalText } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'
import { isRound, printedPending, printedPeriods } from '../select.js'
import { notesBelow } from '../wording/day-notes.js'
import { themeText } from '../wording/day-phrase.js'
import { englishName } from '../wording/english-name.js'
import { capital } from '../wording/span-words.js'
import { focusText } from './days.js'

const WORDS = {
  vi: {
    respond: 'Tuyên truyền, hưởng ứng ',
    communicate: 'Tuyên truyền ',
    focus: '; nội dung trọng tâm: ',
    pending: 'ngày cụ thể theo thông báo',
  },
  en: {
    respond: 'Communication on ',
    communicate: 'Communication on ',
    focus: '; focus: ',
    pending: 'date to be announced',
  },
} as const

const RESPONDED: readonly Kind[] = ['action-month', 'action-week', 'response', 'international']

/** Name and whole extent of a period: "Tháng hành động phòng, chống ma túy (01/6 - 30/6/2023)". */
export function periodPhrase(period: Occurrence, language: Language, stress = true): OutlineInline[] {
  const { date, end = date } = period
  const name = inRunning(period.name, language)
  const extent = language === 'vi' ? printSpan(date, end) : englishSpan(date, end)
  // Two pairs of brackets do not stand side by side.
  const inWords = language === 'vi' ? printSpanInWords(date, end) : extent
  return inlines([
    stress && isRound(period) ? strong(name) : name,
    name.endsWith(')') ? `, ${inWords}` : ` (${extent})`,
    period.theme ? themeText(period.theme, language) : '',
  ])
}

/** A name inside a sentence. */
function inRunning(name: LocalText, language: Language): string {
  return language === 'en' ? englishName(name) : name.vi
}

/** All periods that a document prints as points, those without a date last. */
export function allPeriodPoints(plan: Plan, options: LayoutOptions): OutlineListItem[] {
  return [
    ...periodPoints(printedPeriods(plan, options), options),
    ...pendingPoints(printedPending(plan, options), options),
  ]
}

/** Days and periods of which the date of this year is not known yet, as points. */
export function pendingPoints(
  pending: readonly PendingDay[],
  options: LayoutOptions & { lead?: string },
): OutlineListItem[] {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  return pending.map((day) => {
    const lead = leadOf(options.lead, RESPONDED.includes(day.kind) ? words.respond : words.communicate)
    const theme = day.theme ? themeText(day.theme, language) : ''
    return item(`${lead}${inRunning(day.name, language)} (${words.pending})${theme}.`)
  })
}

/** The writer's first words in place of those of the layout. */
const leadOf = (own: string | undefined, standard: string): string =>
  own === undefined ? standard : `${capital(own)} `

/** Action months, weeks and other spans as points. */
export function periodPoints(
  periods: readonly Occurrence[],
  options: LayoutOptions & { stress?: boolean; lead?: string },
): OutlineListItem[] {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  return periods.map((period) => {
    const responds = RESPONDED.includes(period.kind) && !period.name.vi.includes('hưởng ứng')
    const lead = leadOf(options.lead, responds ? words.respond : words.communicate)
    const focus =
      options.focus !== false && period.focus ? `${words.focus}${focusText(period.focus, language)}` : ''
    const notes = notesBelow([period], options)
    const content = [lead, ...periodPhrase(period, language, options.stress), `${focus}.`]
    return notes.length > 0 ? item(content, list(notes)) : item(content)
  })
}
