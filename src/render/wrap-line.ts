/** Kinds of units and bodies, and of months and weeks in a subject: a line break may precede but not split them. */
const UNITS =
  'tỉnh ủy|thành ủy|đảng ủy|đảng bộ|thành phố|trung ương|thị xã|đặc khu|tỉnh|huyện|quận|phường|xã|tháng|quý|tuần'
const WORDS = new RegExp(`(?:${UNITS})(?!\\S)|\\S+`, 'giu')
const OPENS_UNIT = new RegExp(`^(?:${UNITS})(?!\\S)`, 'iu')

/** A capital opens a name ("Quốc khánh", "Thể thao", "Cộng sản") that goes on behind it, unless a comma or its like ends it. */
function isInName(first: string, second: string): boolean {
  const last = first.slice(first.lastIndexOf(' ') + 1)
  return /^\p{Lu}\p{Ll}*$/u.test(last) && !/^(?:và|của|về|-|–)(?!\S)|^\(/iu.test(second)
}

/** True if one of the breaks between lines is inside a name. */
export function breaksName(lines: readonly string[]): boolean {
  return lines.slice(1).some((line, above) => isInName(lines[above]!, line))
}

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

interface Breaking {
  lines: string[]
  cost: number
}

/** What a break inside a name costs; a line as long as there is room costs 1. */
const IN_NAME = 1

/** As many lines as are needed, as even as they can be, with as few breaks inside names as there can be. */
function evenly(words: readonly string[], measure: Measure, available: number): string[] {
  const count = greedy(words, measure, available).length
  // The best way to break the first words into so many lines, by their number.
  let ways: (Breaking | undefined)[] = words.map((_, index) =>
    lineOf(words.slice(0, index + 1), measure, available),
  )
  for (let line = 1; line < count; line += 1) {
    ways = words.map((_, last) => {
      const all = words.slice(1, last + 1).flatMap((word, before) => {
        const above = ways[before]
        const own = above && lineOf(words.slice(before + 1, last + 1), measure, available)
        if (!own) return []
        const inName = isInName(words[before]!, word) ? IN_NAME : 0
        return [{ lines: [...above.lines, ...own.lines], cost: above.cost + own.cost + inName }]
      })
      return all.reduce<Breaking | undefined>(
        (best, way) => (best && best.cost <= way.cost ? best : way),
        undefined,
      )
    })
  }
  return ways.at(-1)?.lines ?? greedy(words, measure, available)
}

/** Words as one line, if they fit; a word alone is a line whatever its length. */
function lineOf(words: readonly string[], measure: Measure, available: number): Breaking | undefined {
  const line = words.join(' ')
  const share = measure(line) / available
  return share <= 1 || words.length === 1 ? { lines: [line], cost: share ** 2 } : undefined
}

/**
 * Breaks a centred line that is too long for a width: before the name of a unit if there is one and both halves
 * fit, else into two halves as even as they can be without a break inside a name, else into more lines in the same way.
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
  const best =
    fitting.find(({ second }) => OPENS_UNIT.test(second)) ??
    fitting.find(({ first, second }) => !isInName(first, second)) ??
    fitting[0]
  if (best) return [best.first, best.second]
  const unit = halves.findLast(({ first, second }) => OPENS_UNIT.test(second) && measure(first) <= available)
  return unit ? [unit.first, ...wrapLine(unit.second, measure, available)] : evenly(words, measure, available)
}
