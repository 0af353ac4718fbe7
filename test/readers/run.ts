import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Feed, type Seen, writeFeeds } from './feeds.js'
import { READERS, type Reader, type Reading } from './readers.js'
import { subscribe, subscribeForYears } from './subscribe.js'

/**
 * Has every reader that is installed read every feed, and compares UIDs, titles, starts and ends. Prints one line a reader;
 * ends with 1 if one differs, warns or fails, or is missing although `--all` is said.
 */
const mustHaveAll = process.argv.includes('--all')
const feeds = writeFeeds(mkdtempSync(join(tmpdir(), 'ky-niem-feeds-')))
let passed = 0
let failed = 0
let missing = 0

for (const reader of READERS) {
  const version = versionOf(reader)
  if (version === undefined) {
    missing++
    console.log(
      `${mustHaveAll ? 'FAIL' : 'skip'}  ${reader.name}: not installed (${reader.package ?? 'npm'})`,
    )
    continue
  }
  const faults: string[] = []
  let events = 0
  const readable = feeds.filter(({ series }) => !series || reader.expands)
  for (const feed of readable) {
    const found = await faultsOf(reader, feed)
    events += feed.expected.length
    faults.push(...found.map((fault) => `${feed.name}: ${fault}`))
  }
  report(`${reader.name} ${version}: ${readable.length} feeds, ${events} events`, faults)
}
report('subscription with vdirsyncer and khal', await subscribe())
report('22 updates and three New Years with vdirsyncer and khal', await subscribeForYears())
console.log(`${passed} passed, ${failed} failed, ${missing} not installed`)
process.exit(failed > 0 || (mustHaveAll && missing > 0) ? 1 : 0)

function report(what: string, faults: readonly string[] | undefined) {
  if (faults === undefined) {
    missing++
    console.log(`${mustHaveAll ? 'FAIL' : 'skip'}  ${what}: not installed`)
  } else if (faults.length === 0) {
    passed++
    console.log(`ok    ${what}`)
  } else {
    failed++
    console.log(`FAIL  ${what}`)
    for (const fault of faults.slice(0, 10)) console.log(`      ${fault}`)
  }
}

function versionOf(reader: Reader): string | undefined {
  try {
    return reader.version()
  } catch {
    return undefined
  }
}

async function faultsOf(reader: Reader, feed: Feed): Promise<string[]> {
  try {
    return compare(await reader.read(feed), feed.expected)
  } catch (error) {
    return [error instanceof Error ? error.message.slice(0, 500) : String(error)]
  }
}

function compare(
  { events, warnings, keeps = ['uid', 'summary', 'start', 'end'] }: Reading,
  expected: readonly Seen[],
) {
  const lines = (seen: readonly Seen[]) =>
    seen.map((event) => keeps.map((field) => event[field]).join(' | ')).sort()
  const [read, wanted] = [lines(events), lines(expected)]
  return [
    ...warnings.map((warning) => `warns: ${warning}`),
    ...wanted.filter((line) => !read.includes(line)).map((line) => `not read: ${line}`),
    ...read.filter((line) => !wanted.includes(line)).map((line) => `read but not there: ${line}`),
    ...(read.length === wanted.length ? [] : [`${read.length} events in place of ${wanted.length}`]),
  ]
}
