import { staleRecords } from './stale-records.js'

for (const [heading, lines] of Object.entries(staleRecords(new Date().toISOString().slice(0, 10)))) {
  console.log(`${heading}: ${lines.length}`)
  for (const line of lines) console.log(`  ${line}`)
}
