// How works are timed: in turns, so that a machine's mood meets all of them alike, each first in every other round.

/** Where the middle of some numbers lies, and their ends. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) }
}

/** Seconds of processor time that a work takes, its garbage collection included: what else runs on the machine does not count. */
export function seconds(work) {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

/**
 * Times functions in turns: each gives how many items it made, and comes back as seconds an item, round by round. Some rounds go
 * before, to warm up: what Node compiles beside the work is processor time too, and would be counted as the work's.
 */
export function inTurns(works, rounds = 15, warmUp = 3) {
  const names = Object.keys(works)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      let items
      const taken = seconds(() => {
        items = works[name]()
      })
      if (round >= 0) times[name].push(taken / items)
    }
  }
  return times
}

/** A number in three figures, as a page prints it. */
export function figure(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return Number(value.toPrecision(value < 1 ? 2 : 3)).toString()
}

/** A ratio with its spread: `2.1 (1.9 - 2.6)`. */
export function ratio(ours, others) {
  const { least, median, most } = spread(ours.map((value, round) => others[round] / value))
  return `${figure(median)} (${figure(least)} - ${figure(most)})`
}

/**
 * Rows of times in turns: the first work is ours; each other one says how many times as long it took.
 *
 * @param unit parts of a second: 1e9 for nanoseconds
 */
export function rows(times, unit) {
  const [[, ours]] = Object.entries(times)
  return Object.entries(times).map(([name, taken]) => [
    name,
    figure(spread(taken).median * unit),
    taken === ours ? '1' : ratio(ours, taken),
  ])
}

/** A table of a page; the first column is text, the others are numbers. */
export function table(head, lines) {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What must be alike before anything is timed. */
export function alike(what, one, other) {
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    throw new Error(
      `${what}: ${JSON.stringify(one)?.slice(0, 300)} is not ${JSON.stringify(other)?.slice(0, 300)}`,
    )
  }
}

/** What records of one's own have in common; each has its id, name and rule. */
export const OWN_DAY = {
  kind: 'founding',
  level: 'organisation',
  rank: 3,
  topics: [],
  sources: ['https://example.org/'],
  confidence: 'high',
}
