import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, it } from 'vitest'

const url = (file: string) => pathToFileURL(join(inject('dist'), file)).href

/** Writes a feed line by line; tells what is still held, after garbage collection, when so many events are written. */
const CODE = `import { createCatalog, createPlanner } from '${url('index.js')}'
import { icalendarLines } from '${url('ical.js')}'
import { vietnam } from '${url('data.js')}'
const planner = createPlanner({ catalog: createCatalog(vietnam) })
function* days() {
  for (let year = 2001; ; year++) yield* planner.year(year).occurrences
}
const marks = [3000, 30000]
let events = 0
for (const line of icalendarLines(days(), { domain: 'example.org' })) {
  if (line !== 'END:VEVENT' || ++events !== marks[0]) continue
  gc()
  console.log(process.memoryUsage().heapUsed / 1e6)
  marks.shift()
  if (marks.length === 0) break
}`

it('icalendarLines holds no more after 30,000 events than after 3,000', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', CODE],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  const [few, many] = stdout.trim().split('\n').map(Number) as [number, number]
  // The text of 27,000 events is 23 MB.
  expect(many - few).toBeLessThan(4)
})
