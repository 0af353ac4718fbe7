import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import type { Feed, Seen } from './feeds.js'

/** What a reader makes of a feed. */
export interface Reading {
  events: Seen[]
  warnings: string[]
  /** Fields that the reader keeps; all if not said. */
  keeps?: readonly (keyof Seen)[]
}

/** A program that reads calendars. */
export interface Reader {
  name: string
  /** Debian package, for those that are one. */
  package?: string
  /** True if it lists every day of a recurring event. */
  expands?: true
  /** The version found here; throws if it is not installed. */
  version(): string
  read(feed: Feed): Reading | Promise<Reading>
}

// Debian's own Python: another one first in PATH has none of its packages.
const PYTHON = '/usr/bin/python3'
const script = (name: string) => fileURLToPath(new URL(`./by/${name}`, import.meta.url))
const folder = () => mkdtempSync(join(tmpdir(), 'ky-niem-reader-'))

/** What a program printed. */
interface Printed {
  out: string
  /** Lines of its standard error. */
  complaints: string[]
}

function runAndListen(command: string, args: readonly string[], env: Record<string, string> = {}): Printed {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'Asia/Ho_Chi_Minh', ...env },
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.trim().slice(-400)}`)
  return { out: stdout, complaints: stderr.split('\n').filter((line) => line.trim() !== '') }
}

/** Runs a program and gives what it printed; its own words come with the error if it fails. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  return runAndListen(command, args, env).out
}

function byScript(
  name: string,
  packaged: string,
  command: string,
  file: string,
  version: readonly string[],
  before: readonly string[] = [],
): Reader {
  return {
    name,
    package: packaged,
    version: () => run(command, version).trim(),
    read(feed) {
      const { out, complaints } = runAndListen(command, [script(file), ...before, feed.file])
      const reading = JSON.parse(out) as Reading
      return { ...reading, warnings: [...reading.warnings, ...complaints], ...keepsOf(feed) }
    },
  }
}

/** The days of a series have one UID. */
function keepsOf({ series }: { series?: true | undefined }): Pick<Reading, 'keeps'> {
  return series ? { keeps: ['summary', 'start', 'end'] } : {}
}

const python = (name: string, packaged: string, file: string, version: string) =>
  byScript(name, packaged, PYTHON, file, ['-c', version])

/** A package of npm that nothing else here needs: test/readers/run.sh puts it into a folder of its own. */
const npm = (name: string): Reader =>
  byScript(name, 'npm', process.execPath, 'npm.mjs', [script('npm.mjs'), name], [name])

const icalJs: Reader = {
  name: 'ical.js',
  version: () => installed('ical.js'),
  read({ file }) {
    const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
    return {
      warnings: [],
      events: events.map(({ uid, summary, startDate, endDate }) => ({
        uid,
        summary,
        start: `${startDate}`,
        end: `${endDate}`,
      })),
    }
  },
}

const nodeIcalReader: Reader = {
  name: 'node-ical',
  version: () => installed('node-ical'),
  read({ file }) {
    const events: Seen[] = []
    for (const component of Object.values(nodeIcal.sync.parseFile(file))) {
      if (component?.type !== 'VEVENT') continue
      const { uid, summary, start, end } = component
      const title = typeof summary === 'string' ? summary : summary.val
      events.push({ uid, summary: title, start: dayOrInstant(start), end: dayOrInstant(end ?? start) })
    }
    return { events, warnings: [] }
  },
}

function installed(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** node-ical gives local midnight for a day. */
function dayOrInstant(date: Date & { dateOnly?: true }): string {
  if (!date.dateOnly) return date.toISOString().replace('.000', '')
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => `${n}`.padStart(2, '0'))
    .join('-')
}

const khal: Reader = {
  name: 'khal',
  package: 'khal',
  expands: true,
  version: () => run('khal', ['--version']).trim().split(' ').at(-1)!,
  read({ file, expected, series }) {
    const home = folder()
    const config = khalConfig(home)
    const { complaints } = runAndListen('khal', ['-c', config, 'import', '--batch', '-a', 'feed', file], {
      XDG_DATA_HOME: home,
    })
    const days = expected.flatMap(({ start, end }) => [start.slice(0, 10), end.slice(0, 10)]).sort()
    const events = khalList(config, home, days[0]!, days.at(-1)!, series ? [] : ['--once'])
    return { events, warnings: complaints, ...keepsOf({ series }) }
  },
}

/** A configuration of khal with one empty calendar. */
export function khalConfig(home: string, calendar = join(home, 'calendar')): string {
  mkdirSync(calendar, { recursive: true })
  const config = join(home, 'khal.conf')
  writeFileSync(
    config,
    `[calendars]
[[feed]]
path = ${calendar}
type = calendar
[sqlite]
path = ${join(home, 'khal.db')}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`,
  )
  return config
}

/** What khal lists from one day to another, each event once (also a recurring one) if not said otherwise. */
export function khalList(config: string, home: string, from: string, to: string, flags = ['--once']): Seen[] {
  const format = [
    '{uid}',
    '{title}',
    '{start-date-long}',
    '{start-time}',
    '{end-date-long}',
    '{end-time}',
    '',
  ].join('\t')
  const list = run(
    'khal',
    ['-c', config, 'list', ...flags, '--day-format', '', '--format', format, from, to],
    {
      XDG_DATA_HOME: home,
    },
  )
  return list
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [uid = '', summary = '', startDay = '', startTime = '', endDay = '', endTime = ''] =
        line.split('\t')
      const timed = startTime !== ''
      return {
        uid,
        summary,
        start: timed ? `${startDay}T${startTime}:00Z` : startDay,
        end: timed ? `${endDay}T${endTime}:00Z` : nextDay(endDay),
      }
    })
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

const calcurse: Reader = {
  name: 'calcurse',
  package: 'calcurse',
  version: () => run('calcurse', ['--version']).split('\n')[0]!.split(' ')[1]!,
  read({ file }) {
    const home = folder()
    const report = run('calcurse', ['-q', '-D', home, '-C', home, '-i', file], { TZ: 'UTC' })
    const events = readFileSync(join(home, 'apts'), 'utf8').split('\n').flatMap(calcurseLine)
    const skipped = /(\d+) (?:items? )?skipped/.exec(report)
    const warnings = skipped && skipped[1] !== '0' ? [report.trim()] : []
    return { events, warnings, keeps: ['summary', 'start', 'end'] }
  },
}

/** `07/27/2026 [1] {1D -> 12/15/2026} title` or `07/27/2026 @ 05:30 -> 07/27/2026 @ 05:50|title`. */
function calcurseLine(line: string): Seen[] {
  const day = /^(\d\d)\/(\d\d)\/(\d{4}) \[\d+\] (?:\{1D -> (\d\d)\/(\d\d)\/(\d{4})\} )?(?:>\w+ )?(.*)$/.exec(
    line,
  )
  if (day) {
    const start = `${day[3]}-${day[1]}-${day[2]}`
    const last = day[6] === undefined ? start : `${day[6]}-${day[4]}-${day[5]}`
    return [{ uid: '', summary: day[7]!, start, end: nextDay(last) }]
  }
  const timed =
    /^(\d\d)\/(\d\d)\/(\d{4}) @ (\d\d:\d\d) -> (\d\d)\/(\d\d)\/(\d{4}) @ (\d\d:\d\d)\s?(?:>\w+ )?\|(.*)$/.exec(
      line,
    )
  if (!timed) return []
  return [
    {
      uid: '',
      summary: timed[9]!,
      start: `${timed[3]}-${timed[1]}-${timed[2]}T${timed[4]}:00Z`,
      end: `${timed[7]}-${timed[5]}-${timed[6]}T${timed[8]}:00Z`,
    },
  ]
}

const radicale: Reader = {
  name: 'Radicale',
  package: 'radicale',
  version: () => run(PYTHON, ['-c', 'import radicale; print(radicale.VERSION)']).trim(),
  async read(feed) {
    const home = folder()
    const port = await freePort()
    const server = startRadicale(home, port)
    try {
      const url = `http://127.0.0.1:${port}/office/feed/`
      await untilUp(url)
      await fetch(new URL('..', url), { method: 'MKCOL' })
      const body = readFileSync(feed.file)
      const put = await fetch(url, { method: 'PUT', headers: { 'Content-Type': 'text/calendar' }, body })
      if (put.status !== 201) return { events: [], warnings: [`PUT ${put.status}`] }
      const file = join(home, 'back.ics')
      writeFileSync(file, await (await fetch(url)).text())
      return { ...(await icalJs.read({ ...feed, file })), warnings: [] }
    } finally {
      server.kill()
    }
  },
}

function startRadicale(home: string, port: number): ChildProcess {
  const config = join(home, 'radicale.conf')
  const rights = join(home, 'rights')
  writeFileSync(rights, '[all]\nuser: .*\ncollection: .*\npermissions: RrWw\n')
  writeFileSync(
    config,
    `[server]
hosts = 127.0.0.1:${port}
[auth]
type = none
[rights]
type = from_file
file = ${rights}
[storage]
filesystem_folder = ${join(home, 'collections')}
[logging]
level = error
`,
  )
  return spawn('radicale', ['--config', config], { stdio: 'ignore' })
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until something answers. */
export async function untilUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${url}`)
}

export const READERS: readonly Reader[] = [
  icalJs,
  nodeIcalReader,
  python(
    'Python icalendar',
    'python3-icalendar',
    'python_icalendar.py',
    'import icalendar; print(icalendar.__version__)',
  ),
  python(
    'Python vobject',
    'python3-vobject',
    'python_vobject.py',
    'import importlib.metadata, vobject; print(importlib.metadata.version("vobject"))',
  ),
  python(
    'libical',
    'libical3',
    'libical.py',
    'import glob, os; print(os.path.realpath(sorted(glob.glob("/usr/lib/*/libical.so.3"))[0]).rsplit(".so.")[1])',
  ),
  byScript('sabre/vobject', 'php-sabre-vobject', 'php', 'sabre.php', [
    '-r',
    'require "Sabre/VObject/Version.php"; echo Sabre\\VObject\\Version::VERSION;',
  ]),
  byScript('Ruby icalendar', 'ruby-icalendar', 'ruby', 'icalendar.rb', [
    '-r',
    'icalendar/version',
    '-e',
    'puts Icalendar::VERSION',
  ]),
  byScript('Perl iCal::Parser', 'libical-parser-perl', 'perl', 'parser.pl', [
    '-MiCal::Parser',
    '-e',
    'print $iCal::Parser::VERSION',
  ]),
  npm('ts-ics'),
  npm('ical'),
  { ...npm('ical-expander'), expands: true },
  npm('cal-parser'),
  khal,
  calcurse,
  radicale,
]
