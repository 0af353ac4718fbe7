/**
 * Runs the installed package on every runtime that can be had, and compares what they print: Node 20, 22 and 24, headless
 * Chromium (bundled by esbuild), Bun, Deno.
 *
 *   node test/packed/runtimes.mjs            packs the built package and installs it in an empty folder
 *   node test/packed/runtimes.mjs FOLDER     takes a folder in which it is installed
 *
 * A runtime that npm or the system cannot bring is skipped with the reason; `--all` makes that a failure.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const mustHaveAll = process.argv.includes('--all')
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const folder = given === undefined ? installPacked() : resolve(given)

/**
 * The same work everywhere: a month as text, three years as a feed, requests to the handler, a Word file read, reviewed and
 * renewed; and a hash of all of it.
 */
const WORK = `
async function work(main, data, ical, word) {
  const catalog = main.createCatalog(data.vietnam, { province: 'quang-ninh' })
  const planner = main.createPlanner({ catalog })
  const text = main.toText(main.outline(planner.month('2023-07'), { layout: 'guidance' }))
  if (!text.includes('76 năm Ngày Thương binh - Liệt sĩ')) throw new Error(text)
  const feed = ical.toICalendar(planner.between('2026-01-01', '2028-12-31'), { domain: 'example.org', language: 'both' })
  const handler = ical.createFeedHandler(planner, { domain: 'example.org' })
  const ask = (headers) => handler(new Request('https://feed.example/?years=2026', { headers }))
  const first = await ask({})
  const again = await ask({ 'If-None-Match': first.headers.get('ETag') })
  if (first.status !== 200 || again.status !== 304) throw new Error(first.status + ' ' + again.status)
  const page = await handler(new Request('https://feed.example/?month=2023-07&format=html'))
  if (!(await page.text()).startsWith('<!doctype html>')) throw new Error('page ' + page.status)
  const lunar = main.toLunar('2026-02-17')
  const letter = Uint8Array.from(atob('${letter()}'), (letter) => letter.charCodeAt(0))
  const signed = { catalog, author: 'A', date: '2026-07-01T08:00:00Z' }
  const reviewed = word.reviewDocx(letter, { ...signed, year: 2023 })
  const renewed = word.renewDocx(letter, { ...signed, to: '2024-07' })
  if (reviewed.changes !== 1 || renewed.changes.length < 2) throw new Error(reviewed.changes + ' ' + renewed.text)
  const read = [letter, reviewed.bytes, renewed.bytes].map((bytes) => word.readDocx(bytes).text)
  const files = [reviewed.bytes, renewed.bytes].map((bytes) => bytes.join())
  const all = new TextEncoder().encode([text, feed, await first.text(), JSON.stringify(lunar), ...read, ...files].join('\\n'))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  return all.length + ' octets, ' + Array.from(hash.subarray(0, 8), (n) => n.toString(16).padStart(2, '0')).join('')
}`
const ENTRIES = ['ky-niem', 'ky-niem/data', 'ky-niem/ical', 'ky-niem/word']
const esm = `${ENTRIES.map((entry, index) => `import * as m${index} from '${entry}'`).join('\n')}${WORK}\n`
const PROGRAMS = {
  'check.mjs': `${esm}console.log(await work(m0, m1, m2, m3))\n`,
  'check.cjs': `${WORK}\nwork(${ENTRIES.map((entry) => `require('${entry}')`).join(', ')}).then(console.log)\n`,
  'browser.mjs': `${esm}globalThis.result = work(m0, m1, m2, m3)\n`,
}

const node = (major) => ({
  name: `Node ${major}`,
  run: () =>
    both(
      process.version.startsWith(`v${major}.`)
        ? [process.execPath]
        : ['npx', '-y', '-p', `node@${major}`, 'node'],
    ),
})
const RUNTIMES = [
  node(20),
  node(22),
  node(24),
  { name: 'Chromium', run: inChromium },
  { name: 'Bun', run: () => both(['npx', '-y', 'bun']) },
  { name: 'Deno', run: () => both(['npx', '-y', 'deno', 'run', '--allow-read', '--allow-env']) },
]

const results = new Map()
let skipped = 0
let failed = 0
try {
  for (const [name, program] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), program)
  for (const { name, run } of RUNTIMES) {
    const found = await run().catch((error) => ({ version: '', failure: error.message }))
    if (found.missing !== undefined) {
      skipped++
      console.log(`${mustHaveAll ? 'FAIL' : 'skip'}  ${name}: ${found.missing}`)
    } else if (found.failure !== undefined) {
      failed++
      console.log(`FAIL  ${name} ${found.version}: ${found.failure}`)
    } else {
      results.set(name, found.result)
      console.log(`ok    ${name} ${found.version}: ${found.result}`)
    }
  }
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true })
}
if (new Set(results.values()).size > 1) {
  failed++
  console.log('FAIL  the runtimes do not print the same')
}
console.log(`${results.size} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 || (mustHaveAll && skipped > 0) ? 1 : 0

/** A Word file with a wrong number, in base64. */
function letter() {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
  const open = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const lines = [
    'Định hướng tuyên truyền tháng 7/2023',
    'Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)',
  ]
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${open}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${open}/relationships"><Relationship Id="a" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  }
  const bytes = Object.entries(parts).map(([name, content]) => [name, new TextEncoder().encode(content)])
  return Buffer.from(zipSync(Object.fromEntries(bytes), { mtime: '2026-06-01T08:00:00' })).toString('base64')
}

function installPacked() {
  const home = mkdtempSync(join(tmpdir(), 'ky-niem-runtimes-'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', home], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'))
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  const install = ['install', '--silent', '--no-audit', '--no-fund', join(home, tarball)]
  execFileSync('npm', install, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] })
  return home
}

/** Runs the ESM and the CJS program; they must print the same. */
async function both(command) {
  const version = start([...command.filter((word) => !word.startsWith('--') && word !== 'run'), '--version'])
  if (version.status !== 0) return { missing: lastLine(version.stderr) || 'npm cannot bring it here' }
  const printed = ['check.mjs', 'check.cjs'].map((program) => start([...command, program]))
  const broken = printed.find(({ status }) => status !== 0)
  const known = /\d+\.\d+\.\d+/.exec(version.stdout)?.[0] ?? ''
  if (broken) return { version: known, failure: broken.stderr.trim().slice(-600) }
  const [module, common] = printed.map(({ stdout }) => stdout.trim())
  if (module !== common) return { version: known, failure: `ESM ${module}, CJS ${common}` }
  return { version: known, result: module }
}

function start([command, ...args]) {
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 180_000 })
}

function lastLine(text) {
  return text?.trim().split('\n').at(-1)
}

async function inChromium() {
  const executablePath = process.env.CHROMIUM ?? start(['which', 'chromium']).stdout?.trim()
  if (!executablePath) return { missing: 'no chromium in PATH' }
  const outfile = join(folder, 'bundle.js')
  await build({
    entryPoints: [join(folder, 'browser.mjs')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outfile,
    logLevel: 'error',
  })
  // From loopback, not from a file: only there are modules loaded and is the context secure, which crypto asks for.
  const server = createServer((request, response) => {
    const script = request.url === '/bundle.js'
    response.writeHead(200, {
      'Content-Type': script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    })
    response.end(
      script ? readFileSync(outfile) : '<!doctype html><script type="module" src="/bundle.js"></script>',
    )
  }).listen(0, '127.0.0.1')
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  })
  const version = browser.version()
  try {
    const page = await browser.newPage()
    const faults = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page
      .waitForFunction('globalThis.result', undefined, { timeout: 30_000 })
      .catch((error) => faults.push(error.message))
    if (faults.length > 0) return { version, failure: faults.join('; ') }
    return { version, result: await page.evaluate('globalThis.result') }
  } finally {
    await browser.close()
    server.close()
  }
}
