/**
 * Advance widths of Times New Roman Bold in thousandths of the size, by group of letters; a rule under a name is as
 * long as the name or a share of it, and nothing in a .docx file can measure text.
 */
const GROUPS: readonly [number, string][] = [
  [250, ' \u00a0.,'],
  [278, "ilịí/'"],
  [333, 'fjt-:;()'],
  [389, 'Is'],
  [444, 'ceèéẻẽẹêrz'],
  [500, 'agkvxyJ0123456789–“”*o'],
  [556, 'bdhnpquđS'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'wACDNRUVXYĐ'],
  [778, 'GHKOQ&'],
  [796, 'Ư'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W…%'],
]

const WIDTHS = new Map(GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))
const AVERAGE = 600

function widthOf(character: string): number {
  const known = WIDTHS.get(character)
  if (known !== undefined) return known
  // Tone marks add nothing to a letter; only the horn of Ư and ư does.
  const letters = character.normalize('NFD')
  if (/\u031B/.test(letters) && /^[Uu]/.test(letters)) return letters[0] === 'U' ? 796 : 600
  return WIDTHS.get(letters[0]!) ?? AVERAGE
}

/**
 * Width of a line of text in points, set in Times New Roman Bold of a size in points.
 *
 * @example
 * Math.round(boldWidth('Độc lập - Tự do - Hạnh phúc', 13)) // 159
 */
export function boldWidth(text: string, size: number): number {
  let thousandths = 0
  for (const character of text.normalize('NFC')) thousandths += widthOf(character)
  return (thousandths * size) / 1000
}
