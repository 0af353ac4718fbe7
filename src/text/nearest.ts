/**
 * The word of a list that a misspelt one most likely stands for: at most a third of its letters, and no more than three, are
 * wrong, missing, too many or swapped with their neighbour.
 *
 * @example
 * nearest('chanels', ['channels', 'contents']) // 'channels'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.slice(0, 60).toLowerCase()
  const limit = Math.min(3, Math.max(1, Math.floor(typed.length / 3)))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const steps = distance(typed, candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let steps = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, before[j - 2]! + 1)
      }
      row.push(steps)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
