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

/** Kinds of units and bodies, and of months and weeks in a subject: a line break may precede but not split them. */
const UNITS =
  'tỉnh ủy|thành ủy|đảng ủy|đảng bộ|thành phố|trung ương|thị xã|đặc khu|tỉnh|huyện|quận|phường|xã|tháng|quý|tuần'
const WORDS = new RegExp(`(?:${UNITS})(?!\\S)|\\S+`, 'giu')
const OPENS_UNIT = new RegExp(`^(?:${UNITS})(?!\\S)`, 'iu')

/** Longer lines are no names; trying every break in them would take time that grows with the square. */
const MOST_WORDS = 60

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
 * fit, else into two halves as even as they can be, else into more lines in the same way.
 *
 * @example
 * wrapLine('Ủy ban nhân dân tỉnh Quảng Ninh', (text) => text.length, 20)
 * // ['Ủy ban nhân dân', 'tỉnh Quảng Ninh']
 */
export function wrapLine(line: string, measure: Measure, available: number): string[] {
  if (measure(line) <= available) return [line]
  const words = line.normalize('NFC').match(WORDS) ?? []
  if (words.length > MOST_WORDS) return greedy(words, measure, available)
  const halves = words.slice(1).map((_, index) => ({
    first: words.slice(0, index + 1).join(' '),
    second: words.slice(index + 1).join(' '),
  }))
  const longer = ({ first, second }: (typeof halves)[number]) => Math.max(measure(first), measure(second))
  const fitting = halves.filter((half) => longer(half) <= available).sort((a, b) => longer(a) - longer(b))
  const best = fitting.find(({ second }) => OPENS_UNIT.test(second)) ?? fitting[0]
  if (best) return [best.first, best.second]
  const unit = halves.findLast(({ first, second }) => OPENS_UNIT.test(second) && measure(first) <= available)
  return unit ? [unit.first, ...wrapLine(unit.second, measure, available)] : greedy(words, measure, available)
}
