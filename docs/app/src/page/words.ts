import { signal } from '@preact/signals'
import type { Bilingual, Language } from 'ky-niem'

/** The language of the page itself; documents have one of their own. */
export const pageLanguage = signal<Language>('vi')

/** A text of the page in its language. */
export function say(vi: string, en: string): string {
  return pageLanguage.value === 'vi' ? vi : en
}

/** What the library said, in the language of the page. */
export function told(text: Bilingual): string {
  return text[pageLanguage.value]
}
