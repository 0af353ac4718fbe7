import { milestoneAdvice } from '../../commemorations/milestone-advice.js'
import { item } from '../../document/nodes.js'
import type { OutlineListItem } from '../../document/tree.js'
import type { Occurrence } from '../../planner/plan.js'
import { type Language, local } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'
import type { DayGroup } from '../select.js'
import { nameOf } from './day-phrase.js'

const WORDS = {
  vi: { basis: 'Căn cứ: ', sources: 'Nguồn: ' },
  en: { basis: 'Legal basis: ', sources: 'Sources: ' },
} as const

/** Points below a day that the caller asked for: what its number permits, legal basis and sources. */
export function notesBelow(group: DayGroup, options: LayoutOptions): OutlineListItem[] {
  const language = options.language ?? 'vi'
  const notes = group.map((day) => [
    ...(options.advice ? adviceText(day, language) : []),
    ...(options.sources ? sourceTexts(day, language) : []),
  ])
  const [first = []] = notes
  // Days that are printed as one need to say whose note it is, unless it is that of all of them.
  const same = notes.every((texts) => texts.join('\n') === first.join('\n'))
  if (same) return first.map((text) => item(text))
  return notes.flatMap((texts, index) =>
    texts.map((text) => item(`${nameOf(group[index]!, language)} - ${text}`)),
  )
}

function adviceText(day: Occurrence, language: Language): string[] {
  const advice = milestoneAdvice(day)
  return advice ? [`${local(advice.text, language)} ${WORDS[language].basis}${advice.basis}.`] : []
}

function sourceTexts({ legalBasis = [], sources }: Occurrence, language: Language): string[] {
  const words = WORDS[language]
  const parts = [
    legalBasis.length > 0 ? `${words.basis}${legalBasis.join('; ')}.` : '',
    sources.length > 0 ? `${words.sources}${sources.join('; ')}.` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? [parts.join(' ')] : []
}
