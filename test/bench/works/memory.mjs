// The most memory that a process holds while it writes a feed of 100,000 events: as one text, and line by line.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { figure, table } from '../kit.mjs'

const dist = resolve(import.meta.dirname, '../../../dist')
const PLANNER = `import { createCatalog, createPlanner } from '${dist}/index.js'
import { icalendarLines, toICalendar } from '${dist}/ical.js'
import { vietnam } from '${dist}/data.js'
const planner = createPlanner({ catalog: createCatalog(vietnam) })
const COUNT = Number(process.env.EVENTS)
function* days() {
  let count = 0
  for (let year = 2001; ; year = year === 2100 ? 2001 : year + 1) {
    for (const day of planner.year(year).occurrences) {
      if (++count > COUNT) return
      yield day
    }
  }
}
const options = { domain: 'example.org' }
let octets = 0
`
const WORKS = {
  'bare node': () => '',
  'a planner and its data': () => `${PLANNER}planner.year(2026)`,
  'occurrences alone': () => `${PLANNER}octets = [...days()].length`,
  '`toICalendar`': () => `${PLANNER}octets = Buffer.byteLength(toICalendar([...days()], options))`,
  '`icalendarLines`': () =>
    `${PLANNER}for (const line of icalendarLines(days(), options)) octets += Buffer.byteLength(line) + 2`,
}

export const title = 'Memory'

/** What is still held when the last event of a feed has been written line by line, after garbage collection. */
const held = (events) => {
  const code = `${PLANNER}let seen = 0
for (const line of icalendarLines(days(), options))
  if (line === 'END:VEVENT' && ++seen === COUNT) {
    gc()
    process.stdout.write(\`\${process.memoryUsage().heapUsed / 2 ** 20}\`)
  }`
  const env = { ...process.env, EVENTS: `${events}` }
  return Number(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {
      env,
      encoding: 'utf8',
    }),
  )
}

export function run() {
  const peak = (code, events) => {
    const end = '\nprocess.stdout.write(`${process.resourceUsage().maxRSS / 1024}`)'
    const env = { ...process.env, EVENTS: `${events}` }
    return Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', code + end], { env, encoding: 'utf8' }),
    )
  }
  const lines = Object.entries(WORKS).map(([name, code]) => [
    name,
    figure(peak(code(), 10_000)),
    figure(peak(code(), 100_000)),
  ])
  lines.push([
    '`icalendarLines`, still held after garbage collection',
    figure(held(10_000)),
    figure(held(100_000)),
  ])
  return table(['most memory of the process, MB', '10,000 events', '100,000 events'], lines)
}
