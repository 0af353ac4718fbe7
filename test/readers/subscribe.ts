import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { Campaign } from '../../src/campaigns/campaign.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import { createFeedHandler, toNodeListener } from '../../src/ical.js'
import { UPDATES } from '../ical/feed/updates.js'
import { startCli } from './cli.js'
import type { Seen } from './feeds.js'
import { freePort, khalConfig, khalList, run, untilUp } from './readers.js'

/** Campaigns of an office, as its file has them before and after a week of changes. */
const BEFORE: readonly Campaign[] = [
  campaign('moved', 'Lễ phát động Tháng Thanh niên', '2026-03-01'),
  campaign('kept', 'Tuần lễ Áo dài', '2026-03-02'),
  campaign('called-off', 'Hội chợ xuân', '2026-03-05'),
  campaign('withdrawn', 'Ghi nhầm', '2026-03-06'),
]
const AFTER: readonly Campaign[] = [
  { ...campaign('moved', 'Lễ phát động Tháng Thanh niên', '2026-03-08'), revision: 1, updated: '2026-02-20' },
  campaign('kept', 'Tuần lễ Áo dài', '2026-03-02'),
  {
    ...campaign('called-off', 'Hội chợ xuân', '2026-03-05'),
    status: 'cancelled',
    revision: 1,
    updated: '2026-02-20',
  },
]

function campaign(id: string, title: string, start: PlainDate): Campaign {
  return { id, title: { vi: title }, period: { kind: 'dates', start, end: start }, updated: '2026-02-01' }
}

/**
 * Subscribes to `ky-niem serve` with vdirsyncer, reads with khal, changes the campaigns and syncs again: what moved has moved, nothing
 * is there twice. vdirsyncer makes UIDs of its own for a subscription, so the feed is also imported twice into a second calendar,
 * where only equal UIDs keep the events from doubling. Returns what is wrong; undefined if vdirsyncer or khal is not installed.
 */
export async function subscribe(): Promise<string[] | undefined> {
  if (!isInstalled()) return undefined
  const home = mkdtempSync(join(tmpdir(), 'ky-niem-subscribe-'))
  const calendar = join(home, 'calendar')
  mkdirSync(calendar)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/?month=2026-03`
  const config = vdirsyncerConfig(home, calendar, url)
  const subscribed = { home, config: khalConfig(home, calendar) }
  const importedHome = join(home, 'imported')
  mkdirSync(importedHome)
  const imported = { home: importedHome, config: khalConfig(importedHome) }

  async function sync(campaigns: readonly Campaign[]): Promise<{ synced: string[]; imported: string[] }> {
    const file = join(home, 'campaigns.json')
    const feed = join(home, 'feed.ics')
    writeFileSync(file, JSON.stringify(campaigns))
    const server = startCli(['serve', '--port', `${port}`, '--campaigns', file])
    try {
      await untilUp(url)
      run('vdirsyncer', ['-c', config, 'sync'])
      writeFileSync(feed, await (await fetch(url)).text())
    } finally {
      await server.stop()
    }
    run('khal', ['-c', imported.config, 'import', '--batch', '-a', 'feed', feed], {
      XDG_DATA_HOME: imported.home,
    })
    return { synced: list(subscribed), imported: list(imported) }
  }

  run('vdirsyncer', ['-c', config, 'discover'])
  const before = await sync(BEFORE)
  const files = readdirSync(calendar).length
  const again = await sync(BEFORE)
  const after = await sync(AFTER)
  const days = before.synced.filter((line) => !TITLES.some((title) => line.includes(title)))
  const changed = [
    '2026-03-02 Tuần lễ Áo dài',
    '2026-03-05 Hủy: Hội chợ xuân',
    '2026-03-08 Lễ phát động Tháng Thanh niên',
  ]
  return [
    ...differs('first sync', before.synced, [
      ...days,
      '2026-03-01 Lễ phát động Tháng Thanh niên',
      '2026-03-02 Tuần lễ Áo dài',
      '2026-03-05 Hội chợ xuân',
      '2026-03-06 Ghi nhầm',
    ]),
    ...(days.length > 5 ? [] : ['no commemorations came']),
    ...differs('second sync without a change', again.synced, before.synced),
    ...differs('sync after the changes', after.synced, [...days, ...changed]),
    ...(readdirSync(calendar).length === files - 1 ? [] : ['the event that was withdrawn is still there']),
    ...differs('first import', before.imported, before.synced),
    // An import takes nothing away; what it brings again must replace what is there.
    ...differs('import after the changes', after.imported, [...days, ...changed, '2026-03-06 Ghi nhầm']),
  ]
}

/**
 * The same over the 22 updates and three New Years of `test/ical/feed/updates.ts`, from a server whose clock is theirs: after each
 * sync khal lists what a server started then would give.
 */
export async function subscribeForYears(): Promise<string[] | undefined> {
  if (!isInstalled()) return undefined
  const home = mkdtempSync(join(tmpdir(), 'ky-niem-years-'))
  const calendar = join(home, 'calendar')
  mkdirSync(calendar)
  let [now, planner] = UPDATES[0]!
  const options = { domain: 'example.org', now: () => now }
  const server = createServer(toNodeListener(() => planner, options))
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const config = vdirsyncerConfig(home, calendar, `http://127.0.0.1:${port}/`)
  const khal = khalConfig(home, calendar)
  const faults: string[] = []
  try {
    await runBeside('vdirsyncer', ['-c', config, 'discover'])
    for (const [at, current] of UPDATES) {
      now = at
      planner = current
      await runBeside('vdirsyncer', ['-c', config, 'sync'])
      const fresh = await createFeedHandler(planner, options)(new Request('http://127.0.0.1/'))
      const wanted = new ICAL.Component(ICAL.parse(await fresh.text()))
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component))
        .map(({ startDate, summary }) => `${startDate} ${summary}`)
      const seen = khalList(khal, home, '2025-12-01', '2031-01-31').map(
        ({ start, summary }) => `${start} ${summary}`,
      )
      faults.push(...differs(at, seen, wanted))
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
  return faults
}

/** Runs a program while the server of this process goes on answering. */
async function runBeside(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

function isInstalled(): boolean {
  try {
    run('vdirsyncer', ['--version'])
    run('khal', ['--version'])
    return true
  } catch {
    return false
  }
}

const TITLES = BEFORE.map(({ title }) => title.vi)

function list({ config, home }: { config: string; home: string }): string[] {
  return khalList(config, home, '2026-03-01', '2026-03-31').map(
    ({ start, summary }: Seen) => `${start} ${summary}`,
  )
}

function differs(what: string, read: readonly string[], wanted: readonly string[]): string[] {
  const [seen, hoped] = [[...read].sort(), [...wanted].sort()]
  if (JSON.stringify(seen) === JSON.stringify(hoped)) return []
  const extra = seen.filter((line) => !hoped.includes(line))
  const gone = hoped.filter((line) => !seen.includes(line))
  return [
    `${what}: ${seen.length} in place of ${hoped.length}; not wanted: ${extra.join('; ')}; missing: ${gone.join('; ')}`,
  ]
}

function vdirsyncerConfig(home: string, calendar: string, url: string): string {
  const config = join(home, 'vdirsyncer.conf')
  writeFileSync(
    config,
    `[general]
status_path = "${join(home, 'status')}"
[pair feed]
a = "local"
b = "remote"
collections = null
conflict_resolution = "b wins"
[storage local]
type = "filesystem"
path = "${calendar}"
fileext = ".ics"
[storage remote]
type = "http"
url = "${url}"
`,
  )
  return config
}
