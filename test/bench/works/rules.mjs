// A fresh process that plans 200 years beside @hebcal/core; a thousand weekly rules of one's own, parsed and planned.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { createCatalog, createPlanner } from '../../../dist/index.js'
import { parseCommemorations } from '../../../dist/schema.js'
import { figure, OWN_DAY, seconds, spread, table } from '../kit.mjs'

const root = resolve(import.meta.dirname, '../../..')
const took = (code) => {
  const end = '\nconst { user, system } = process.cpuUsage(); console.log((user + system) / 1000 - start)'
  const begin = 'const start = (({ user, system }) => (user + system) / 1000)(process.cpuUsage())\n'
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', begin + code + end], {
    cwd: root,
    encoding: 'utf8',
  })
  return Number(out.trim().split('\n').at(-1))
}

const OURS = `const { createCatalog, createPlanner } = await import('${root}/dist/index.js')
const { vietnam } = await import('${root}/dist/data.js')
const planner = createPlanner({ catalog: createCatalog(vietnam) })
for (let year = 1901; year <= 2100; year++) planner.year(year)`
const THEIRS = `const { HebrewCalendar } = await import('@hebcal/core')
for (let year = 1901; year <= 2100; year++)
  HebrewCalendar.calendar({ year, isHebrewYear: false, sedrot: true, candlelighting: false, omer: true })`

const weekly = (index) => ({
  id: `weekly-${index}`,
  name: { vi: `Giao ban ${index}` },
  rule: { kind: 'rrule', rrule: `FREQ=WEEKLY;INTERVAL=${1 + (index % 4)}`, start: '2020-01-06' },
  ...OWN_DAY,
})

export const title = 'Long stretches and rules'

export function run() {
  const rounds = Array.from({ length: 5 }, () => [took(OURS), took(THEIRS)])
  const [ours, theirs] = [0, 1].map((place) => spread(rounds.map((round) => round[place])))
  const raw = Array.from({ length: 1000 }, (_, index) => weekly(index))
  let parsed
  const parse = seconds(() => {
    parsed = parseCommemorations(raw)
  })
  const planner = createPlanner({ catalog: createCatalog(parsed) })
  const first = seconds(() => planner.month('2026-06'))
  const months = Array.from({ length: 9 }, (_, index) => seconds(() => planner.month(`2027-0${index + 1}`)))
  return table(
    ['work', 'ms of processor time', 'from - to'],
    [
      ['200 years, fresh process', figure(ours.median), `${figure(ours.least)} - ${figure(ours.most)}`],
      [
        'the same by @hebcal/core, a fifth of the days',
        figure(theirs.median),
        `${figure(theirs.least)} - ${figure(theirs.most)}`,
      ],
      ['1,000 weekly rules: parsed', figure(parse * 1000), ''],
      ['1,000 weekly rules: first month', figure(first * 1000), ''],
      ['1,000 weekly rules: a month after', figure(spread(months).median * 1000), ''],
    ],
  )
}
