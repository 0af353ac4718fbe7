/** Vietnamese encodings of before Unicode, which fonts such as .VnTime and VNI-Times showed. */
export type LegacyEncoding = 'tcvn3' | 'vni'

// Letters that Latin-1 has not: a Vietnamese text in Unicode cannot do without them for long.
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[aeouyAEOUY]\p{M}/u

// TCVN3 puts letters where Latin-1 has signs and capitals: "n¨m" is năm, "®ång" đồng, "LiÖt" Liệt, "Th­¬ng" Thương.
const TCVN3 = /\p{Ll}[¨-®µ-¹»-¿Æ-ß]|[¨-®][\p{Ll}µ-¹]|[®§][\p{L}¨-¹]/u

// VNI writes a vowel and then its mark as a letter of its own: "naêm" is năm, "Lieät" Liệt, "Thöông" Thương.
const VNI = /[aeouy][ùøûõï]|a[âêáàãåäéèúüë]|e[âáàãåä]|o[âåä]|[öô][ùøûõï]|öô|ñ[aeiouyöô]/iu

const EACH: readonly [LegacyEncoding, RegExp][] = [
  ['tcvn3', TCVN3],
  ['vni', VNI],
]

/**
 * Tells by its letters a text in an encoding of before Unicode that was read as if it were Latin-1, the form which it takes in
 * files and Word documents alike; undefined if most of its marked words are of today's.
 *
 * @example
 * legacyEncoding('Kû niÖm 76 n¨m Ngµy Th­¬ng binh - LiÖt sÜ') // 'tcvn3'
 */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  // Most texts have nothing of either, and need no looking at their words.
  if (EACH.every(([, pattern]) => !pattern.test(text))) return undefined
  const words = text.match(/[\p{L}\p{M}¨-¿÷×]+/gu) ?? []
  const unicode = words.filter((word) => UNICODE.test(word)).length
  for (const [encoding, pattern] of EACH) {
    const found = words.filter((word) => pattern.test(word)).length
    // One word may be a name of another language; a Vietnamese text has a mark on every second.
    if (found > unicode && found > 1 && found * 6 >= words.length) return encoding
  }
  return undefined
}
