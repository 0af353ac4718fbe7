// Side by side in one run: a year's plan beside the calendars of @hebcal/core and date-holidays, and cold starts over bare node.
// Prints a table; asserts nothing, because a machine's mood is no defect.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { HebrewCalendar } from '@hebcal/core'
import Holidays from 'date-holidays'
import { vietnam } from '../../dist/data.js'
import { createCatalog, createPlanner } from '../../dist/index.js'

const YEARS = Array.from({ length: 40 }, (_, index) => 2001 + index)

/** Median of µs an occurrence over several rounds of the same years, after one to warm up. */
function microsecondsEach(occurrencesOfYear) {
  const rounds = []
  for (let round = 0; round < 8; round++) {
    let occurrences = 0
    const began = process.hrtime.bigint()
    for (const year of YEARS) occurrences += occurrencesOfYear(year)
    rounds.push({ each: Number(process.hrtime.bigint() - began) / 1000 / occurrences, occurrences })
  }
  rounds.shift()
  rounds.sort((a, b) => a.each - b.each)
  const middle = rounds[Math.floor(rounds.length / 2)]
  return {
    'µs an occurrence': Number(middle.each.toFixed(2)),
    'occurrences a year': Math.round(middle.occurrences / YEARS.length),
  }
}

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const count = (plan) => plan.occurrences.length + plan.periods.length

console.log('A year of days, 2001-2040')
console.table({
  'ky-niem, year plan in order of importance': microsecondsEach((year) => count(planner.year(year))),
  '@hebcal/core, all that calendar() gives': microsecondsEach(
    (year) =>
      HebrewCalendar.calendar({ year, isHebrewYear: false, sedrot: true, candlelighting: false, omer: true })
        .length,
  ),
  'date-holidays VN': microsecondsEach((year) => new Holidays('VN').getHolidays(year).length),
})

const cli = resolve(import.meta.dirname, '../../dist/cli.js')
const here = (file) => resolve(import.meta.dirname, '../../dist', file)
const COLD = {
  'bare node': ['-e', '0'],
  'import ky-niem + data, plan a month': [
    '--input-type=module',
    '-e',
    `import { createCatalog, createPlanner } from '${here('index.js')}'; import { vietnam } from '${here('data.js')}'; createPlanner({ catalog: createCatalog(vietnam) }).month('2023-07')`,
  ],
  'ky-niem month 2023-07': [cli, 'month', '2023-07'],
  'ky-niem month 2023-07 --format markdown': [cli, 'month', '2023-07', '--format', 'markdown'],
  'ky-niem on 2023-07-27': [cli, 'on', '2023-07-27'],
  'import @hebcal/core': ['--input-type=module', '-e', "import '@hebcal/core'"],
  'import date-holidays': ['--input-type=module', '-e', "import 'date-holidays'"],
}

console.log('Cold start, median of 15')
const table = {}
for (const [name, args] of Object.entries(COLD)) {
  const times = Array.from({ length: 15 }, () => {
    const began = process.hrtime.bigint()
    execFileSync(process.execPath, args, { stdio: 'ignore', cwd: resolve(import.meta.dirname, '../..') })
    return Number(process.hrtime.bigint() - began) / 1e6
  }).sort((a, b) => a - b)
  table[name] = { ms: Number(times[7].toFixed(1)) }
}
for (const row of Object.values(table))
  row['over bare node'] = Number((row.ms - table['bare node'].ms).toFixed(1))
console.table(table)
