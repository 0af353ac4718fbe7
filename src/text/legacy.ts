/** Ways of writing Vietnamese in one byte a letter, from before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/** Letters of Unicode that only Vietnamese has. */
const VIETNAMESE = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/g
/** Signs that stand inside no word of any language, and for letters in TCVN3 (ABC): "Ngµy", "n¨m", "Th­¬ng". */
const TCVN3 =
  /[a-z][\u00a8\u00a9\u00aa\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be]|[\u00a8\u00a9\u00aa\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be][a-z]/gi
/** A vowel with the sign for its mark behind it in VNI: "Ngaøy", "naêm", "Thöông". */
const VNI =
  /[aeouy][\u00f8\u00f9\u00fb\u00f5\u00ef\u00e5\u00e4\u00e3\u00e2\u00ea\u00e9\u00e8\u00fa\u00fc\u00eb\u00e0\u00e1]|[öô][øùûõï]/gi
/** Of a text in such an encoding every fourth word or so shows it; a stray sign shows nothing. */
const LEAST = 3
const WORDS_PER_SIGN = 8

/**
 * Tells the old encoding in which a text was typed, if it was; undefined for Unicode, for other languages and for plain letters.
 *
 * @example
 * legacyEncoding('Kû niÖm 75 n¨m Ngµy Th\u00ad¬ng binh - LiÖt sÜ') // 'TCVN3'
 */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  const most = text.slice(0, 20_000)
  const count = (signs: RegExp) => most.match(signs)?.length ?? 0
  const modern = count(VIETNAMESE)
  const words = most.split(/\s+/).length
  const shows = (signs: number) => signs >= LEAST && signs > modern * 4 && signs * WORDS_PER_SIGN >= words
  if (shows(count(TCVN3))) return 'TCVN3'
  return shows(count(VNI)) ? 'VNI' : undefined
}
