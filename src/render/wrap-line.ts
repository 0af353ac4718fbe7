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
