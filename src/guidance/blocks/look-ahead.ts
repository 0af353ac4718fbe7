import { addDays } from '../../dates/plain-date.js'
import { englishDate } from '../../dates/print/english.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { inlines, paragraph, text } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline } from '../../document/tree.js'
import type { Occurrence } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'
import { grouped } from '../select.js'
import { type PhraseParts, phraseOf } from '../wording/day-phrase.js'
import { capital } from '../wording/span-words.js'
import { daySentence } from './days.js'
import { periodPhrase } from './periods.js'

const WORDS = {
  vi: { event: 'tiến tới ', towards: 'hướng tới ', prepare: 'chuẩn bị tuyên truyền ' },
  en: { event: 'working towards ', towards: 'in preparation for ', prepare: 'in preparation for ' },
} as const

/** ", còn 49 ngày": how far an event is from the plan's first day, which is named with the first event. */
function daysLeft({ date, daysUntil }: Occurrence, language: Language, isFirst: boolean): string {
  if (daysUntil === undefined) return ''
  const from = addDays(date, -daysUntil)
  if (language === 'vi') {
    return `, còn ${daysUntil} ngày${isFirst ? ` tính từ ngày ${printDate(from)}` : ''}`
  }
  return `, ${daysUntil} ${daysUntil === 1 ? 'day' : 'days'} left${isFirst ? `, counted from ${englishDate(from)}` : ''}`
}

/**
 * "tiến tới Đại hội …", "hướng tới kỷ niệm 93 năm …; 60 năm …": what follows, round years among them strong. Undefined for nothing.
 */
export function lookAheadClause(
  upcoming: readonly Occurrence[],
  language: Language,
  parts: PhraseParts & { verbs?: boolean; inOrder?: boolean } = {},
): OutlineInline[] | undefined {
  const words = WORDS[language]
  const events = upcoming.filter(({ kind }) => kind === 'event')
  const days = grouped(upcoming.filter(({ kind, end }) => kind !== 'event' && end === undefined))
  const periods = upcoming.filter(({ kind, end }) => kind !== 'event' && end !== undefined)
  const nodes: (string | OutlineInline)[] = []
  events.forEach((event, index) => {
    nodes.push(
      index === 0 ? words.event : '; ',
      ...phraseOf([event], language, { ...parts, fullDates: true }),
    )
    nodes.push(daysLeft(event, language, index === 0))
  })
  if (days.length > 0) {
    if (events.length > 0) nodes.push('; ')
    nodes.push(words.towards, ...daySentence(days, language, { ...parts, fullDates: true }))
  }
  periods.forEach((period, index) => {
    if (nodes.length > 0) nodes.push('; ')
    if (index === 0) nodes.push(language === 'en' && days.length > 0 ? '' : words.prepare)
    nodes.push(...periodPhrase(period, language))
  })
  return nodes.length > 0 ? inlines(nodes) : undefined
}

/** A clause that begins a sentence, also where its first words are strong. */
export function capitalised([first, ...rest]: readonly OutlineInline[]): OutlineInline[] {
  if (!first) return []
  if (first.type === 'text') return [text(capital(first.value)), ...rest]
  return ['children' in first ? { ...first, children: capitalised(first.children) } : first, ...rest]
}

/** The look-ahead as the body of a section; empty for nothing. */
export function lookAheadBlock(upcoming: readonly Occurrence[], options: LayoutOptions): OutlineBlock[] {
  const clause = lookAheadClause(upcoming, options.language ?? 'vi')
  if (!clause) return []
  return [paragraph([...capitalised(clause), '.'])]
}
