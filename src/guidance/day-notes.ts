import { item } from './nodes.js'
import type { LayoutOptions } from './options.js'
import type { DayGroup } from './select.js'
import type { ListItem } from './tree.js'

const WORDS = {
  vi: { basis: 'Căn cứ: ', sources: 'Nguồn: ' },
  en: { basis: 'Legal basis: ', sources: 'Sources: ' },
} as const

/** Points below a day that the caller asked for: legal basis and sources. */
export function notesBelow(group: DayGroup, options: LayoutOptions): ListItem[] {
  const words = WORDS[options.language ?? 'vi']
  const notes: ListItem[] = []
  if (options.sources) {
    for (const day of group) {
      const parts = [
        day.legalBasis?.length ? `${words.basis}${day.legalBasis.join('; ')}` : '',
        day.sources.length > 0 ? `${words.sources}${day.sources.join('; ')}` : '',
      ].filter((part) => part !== '')
      if (parts.length > 0) notes.push(item(`${parts.join('. ')}.`))
    }
  }
  return notes
}
