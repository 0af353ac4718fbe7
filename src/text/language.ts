/** Languages that every fixed word and every message exists in; Vietnamese is what users read first. */
export const LANGUAGES = Object.freeze(['vi', 'en'] as const)
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/** The same sentence in each language. */
export type Bilingual = Record<Language, string>

/** A text in Vietnamese, the language of origin, and in English where there is one. */
export interface LocalText {
  /** In Vietnamese, NFC. */
  vi: string
  /** In English; the Vietnamese text is printed where it is absent. */
  en?: string
}

/** A text in the language asked for, in Vietnamese where there is none. */
export function local(text: LocalText, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.vi
}
