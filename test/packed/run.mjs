// Uses the packed tarball as a stranger does: installs it in an empty folder, imports and requires every entry, compiles a
// consumer, runs the command.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'ky-niem-packed-'))
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  })

const ENTRIES = [
  'ky-niem',
  'ky-niem/data',
  'ky-niem/ical',
  'ky-niem/docx',
  'ky-niem/proofread',
  'ky-niem/schema',
  'ky-niem/word',
  'ky-niem/holidays',
  'ky-niem/svg',
  'ky-niem/draft',
  'ky-niem/citations',
  'ky-niem/data/national',
  'ky-niem/data/provinces/quang-ninh',
  'ky-niem/data/details',
]

const checks = {
  'attw finds the types of every entry': (tarball) =>
    run('npx', ['attw', tarball, '--profile', 'node16'], { cwd: root }),
  'import works in an empty folder': () =>
    run('node', ['--input-type=module', '-e', `${consumer('import')}`]),
  'require works in an empty folder': () => run('node', ['-e', consumer('require')]),
  'a two-line consumer compiles': () => {
    writeFileSync(
      join(folder, 'consumer.ts'),
      `import { createCatalog, createPlanner, type Plan, withDetails } from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import { details } from 'ky-niem/data/details'
import { records } from 'ky-niem/data/provinces/quang-ninh'
import { toICalendar } from 'ky-niem/ical'
import { toDocx } from 'ky-niem/docx'
import { isDayOff } from 'ky-niem/holidays'
import { proofread, type Finding } from 'ky-niem/proofread'
import { parseCampaigns } from 'ky-niem/schema'
import { readDocx, type DocxText } from 'ky-niem/word'
export const small = withDetails(createCatalog(records).all, details)
const catalog = createCatalog(vietnam)
const plan: Plan = createPlanner({ catalog, campaigns: parseCampaigns([]) }).month('2023-07')
const findings: Finding[] = proofread('', { catalog })
export const results: [string, number, unknown, boolean, (bytes: Uint8Array) => DocxText] = [toICalendar(plan, { domain: 'example.org', name: 'x' }), findings.length, toDocx, isDayOff('2026-02-18'), readDocx]
`,
    )
    for (const module of ['nodenext', 'node16']) {
      run('npx', [
        'tsc',
        '--noEmit',
        '--strict',
        '--module',
        module,
        '--moduleResolution',
        module,
        '--target',
        'es2022',
        'consumer.ts',
      ])
    }
  },
  'the command prints a month': () => {
    const text = run('npx', ['ky-niem', 'month', '2023-07'])
    if (!text.includes('76 năm')) throw new Error(`the month of July 2023 lacks "76 năm":\n${text}`)
  },
  'the command refuses a wrong month with exit code 2': () => {
    try {
      run('npx', ['ky-niem', 'month', '2023-13'], { stdio: 'pipe' })
    } catch (error) {
      if (error.status === 2) return
      throw error
    }
    throw new Error('exit code 0 for month 2023-13')
  },
}

function consumer(how) {
  const load = ENTRIES.map((entry, index) =>
    how === 'import' ? `import * as m${index} from '${entry}'` : `const m${index} = require('${entry}')`,
  ).join('\n')
  // By name: an entry that comes in between moves no other.
  const of = (entry) => `m${ENTRIES.indexOf(entry === '' ? 'ky-niem' : `ky-niem/${entry}`)}`
  return `${load}
const { createCatalog, createPlanner, outline, toText, withDetails } = ${of('')}
const catalog = createCatalog(${of('data')}.vietnam)
const plan = createPlanner({ catalog }).month('2023-07')
const text = toText(outline(plan, { layout: 'guidance' }))
if (!text.includes('76 năm')) throw new Error(text)
if (!${of('ical')}.toICalendar(plan, { domain: 'example.org', name: 'x' }).endsWith('END:VCALENDAR\\r\\n')) throw new Error('feed')
if (typeof ${of('docx')}.toDocx !== 'function' || typeof ${of('proofread')}.proofread !== 'function') throw new Error('entry')
if (${of('schema')}.parseCommemorations([]).length !== 0) throw new Error('schema')
if (typeof ${of('word')}.readDocx !== 'function') throw new Error('word')
if (!${of('holidays')}.isDayOff('2026-02-18')) throw new Error('holidays')
if (!${of('svg')}.toSvg(plan).startsWith('<svg')) throw new Error('svg')
if (!${of('draft')}.newDraft('huong-dan').includes('loai: huong-dan')) throw new Error('draft')
if (${of('citations')}.findCitations('Nghị định số 30/2020/NĐ-CP').length !== 1) throw new Error('citations')
const { records } = ${of('data/national')}
if (!withDetails(records, ${of('data/details')}.details)[0].sources.length) throw new Error('parts')
if (${of('data/provinces/quang-ninh')}.records.length === 0) throw new Error('parts')`
}

let failed = 0
try {
  // Built before; packing runs no script.
  run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root })
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  )
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    tarball,
    'docx@9',
    'typescript@5.9.3',
    '@types/node@20',
  ])
  for (const [name, check] of Object.entries(checks)) {
    try {
      check(tarball)
      console.log(`ok: ${name}`)
    } catch (error) {
      failed++
      console.log(`FAIL: ${name}\n${error.stdout ?? ''}${error.message}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
