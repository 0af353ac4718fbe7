import { inlines, paragraph, text } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline } from '../../document/tree.js'
import type { Occurrence } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'
import { grouped } from '../select.js'
import type { PhraseParts } from '../wording/day-phrase.js'
import { capital } from '../wording/span-words.js'
import { daySentence } from './days.js'
import { periodPhrase } from './periods.js'

const WORDS = {
  vi: { towards: 'hướng tới ', prepare: 'chuẩn bị tuyên truyền ' },
  en: { towards: 'in preparation for ', prepare: 'preparation of ' },
} as const

/**
 * "hướng tới kỷ niệm 93 năm …; 60 năm …": what follows, round years among them strong. Undefined for nothing.
 */
export function lookAheadClause(
  upcoming: readonly Occurrence[],
  language: Language,
  parts: PhraseParts & { verbs?: boolean; inOrder?: boolean } = {},
): OutlineInline[] | undefined {
  const words = WORDS[language]
  const days = grouped(upcoming.filter(({ end }) => end === undefined))
  const periods = upcoming.filter(({ end }) => end !== undefined)
  const nodes: (string | OutlineInline)[] = []
  if (days.length > 0)
    nodes.push(words.towards, ...daySentence(days, language, { ...parts, fullDates: true }))
  periods.forEach((period, index) => {
    if (nodes.length > 0) nodes.push('; ')
    if (index === 0) nodes.push(words.prepare)
    nodes.push(...periodPhrase(period, language))
  })
  return nodes.length > 0 ? inlines(nodes) : undefined
}

/** A clause that begins a sentence. */
export function capitalised([first, ...rest]: readonly OutlineInline[]): OutlineInline[] {
  if (!first) return []
  return first.type === 'text' ? [text(capital(first.value)), ...rest] : [first, ...rest]
}

/** The look-ahead as the body of a section; empty for nothing. */
export function lookAheadBlock(upcoming: readonly Occurrence[], options: LayoutOptions): OutlineBlock[] {
  const clause = lookAheadClause(upcoming, options.language ?? 'vi')
  if (!clause) return []
  return [paragraph([...capitalised(clause), '.'])]
}
