/**
 * Advance widths of Times New Roman Bold in thousandths of the size, by group of letters; a rule under a name is as
 * long as the name or a share of it, and nothing in a .docx file can measure text.
 */
const GROUPS: readonly [number, string][] = [
  [250, ' .,'],
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

/** Names of kinds of units and bodies, which a line break may precede but not split. */
const UNITS = 'tỉnh ủy|thành ủy|đảng ủy|đảng bộ|thành phố|trung ương|thị xã|đặc khu|tỉnh|huyện|quận|phường|xã'
const WORDS = new RegExp(`(?:${UNITS})(?!\\S)|\\S+`, 'giu')
const OPENS_UNIT = new RegExp(`^(?:${UNITS})(?!\\S)`, 'iu')

type Measure = (text: string) => number

function greedy(words: readonly string[], measure: Measure, available: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const joined = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(joined) <= available) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/**
 * Breaks a centred line that is too long for a width: before the name of a unit if there is one and both halves
 * fit, else into two halves as even as they can be, else as a word processor would.
 *
 * @example
 * wrapLine('Ủy ban nhân dân tỉnh Quảng Ninh', (text) => text.length, 20)
 * // ['Ủy ban nhân dân', 'tỉnh Quảng Ninh']
 */
export function wrapLine(line: string, measure: Measure, available: number): string[] {
  if (measure(line) <= available) return [line]
  const words = line.normalize('NFC').match(WORDS) ?? []
  const halves = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const)
    .map(([first, second]) => ({ first, second, longest: Math.max(measure(first), measure(second)) }))
    .filter(({ longest }) => longest <= available)
    .sort((a, b) => a.longest - b.longest)
  const best = halves.find(({ second }) => OPENS_UNIT.test(second)) ?? halves[0]
  return best ? [best.first, best.second] : greedy(words, measure, available)
}
