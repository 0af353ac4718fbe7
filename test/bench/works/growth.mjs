// What an item costs as there are more of them: records of one's own, campaigns, years.

import { vietnam } from '../../../dist/data.js'
import { createCatalog, createPlanner } from '../../../dist/index.js'
import { figure, OWN_DAY, seconds, spread, table } from '../kit.mjs'

const ROUNDS = 5
const WARM_UP = 0.3
const two = (value) => `${value}`.padStart(2, '0')

const records = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `day-${index}`,
    name: { vi: `Ngày thứ ${index}` },
    rule: { kind: 'fixed', month: 1 + (index % 12), day: 1 + (index % 28) },
    origin: `${1900 + (index % 90)}`,
    ...OWN_DAY,
  }))

const campaigns = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `campaign-${index}`,
    title: { vi: `Đợt ${index}` },
    period: {
      kind: 'dates',
      start: `2026-${two(1 + (index % 12))}-01`,
      end: `2026-${two(1 + (index % 12))}-20`,
    },
  }))

/** A relative rule behind another, so many in a row. */
const chain = (count) =>
  records(count).map((record, index) =>
    index === 0
      ? record
      : { ...record, rule: { kind: 'relative', to: `day-${index - 1}`, days: index % 2 ? 1 : -1 } },
  )

/** How long something takes once it is compiled: few items are done long before that, and would seem dear. */
const best = (make) => {
  for (let spent = 0; spent < WARM_UP; ) spent += seconds(make)
  return spread(Array.from({ length: ROUNDS }, () => seconds(make))).median
}

/** Microseconds an item for each number of them. */
const row = (name, counts, work) => [
  name,
  ...counts.map((count) => `${figure((best(work(count)) * 1e6) / count)} (${figure(count)})`),
]

/** Years have more days the later they are (256 a year before 1921, 1,466 after 2080), so that a day is the item. */
const yearsRow = (planner) => [
  '1, 20, 200 years to 2100: planned as one, a day',
  ...[2100, 2081, 1901].map((first) => {
    const work = () => planner.between(`${first}-01-01`, '2100-12-31')
    const { occurrences, periods } = work()
    const count = occurrences.length + periods.length
    return `${figure((best(work) * 1e6) / count)} (${figure(count)})`
  }),
]

export const title = 'Growth'

export function run() {
  const head = (of, count) => [
    of,
    ...Array.from({ length: count }, (_, place) => ['few', 'more', 'most'][place] ?? ''),
  ]
  const planned = (list) => {
    const planner = createPlanner({ catalog: createCatalog(list) })
    return () => planner.year(2026)
  }
  const lines = [
    row('own records: a catalog made, a record', [1000, 10_000, 100_000], (count) => {
      const list = records(count)
      return () => createCatalog(list)
    }),
    row('own records: a year planned, a record', [1000, 10_000, 100_000], (count) => planned(records(count))),
    row('relative rules in a chain: made and planned, a record', [100, 1000, 10_000], (count) => {
      const list = chain(count)
      return () => createPlanner({ catalog: createCatalog(list) }).year(2026)
    }),
    row('campaigns: a year planned, a campaign', [10, 1000, 10_000], (count) => {
      const planner = createPlanner({ catalog: createCatalog([]), campaigns: campaigns(count) })
      return () => planner.year(2026)
    }),
    yearsRow(createPlanner({ catalog: createCatalog(vietnam) })),
  ]
  return table(head('µs an item, and how many items', 3), lines)
}
