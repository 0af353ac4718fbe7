/**
 * Load on loopback: 100 connections against the built `ky-niem serve` for some seconds, then the memory that it holds.
 *
 *   npm run build && node test/ical/load.mjs [seconds]
 *
 * Ends with 1 if an answer was not 200 or 304, or memory grew with the number of answers.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const seconds = Number(process.argv[2] ?? 10)
const cli = process.env.KY_NIEM_BIN ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const port = await freePort()
const url = `http://127.0.0.1:${port}/ngay-ky-niem.ics`
const server = spawn(process.execPath, [cli, 'serve', '--port', `${port}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
let failed = false

try {
  await untilUp()
  const etag = (await fetch(`${url}?years=2026`)).headers.get('ETag')
  const { provinces } = await import('../../dist/index.js')
  const slugs = provinces.current.map(({ slug }) => slug)
  const kinds = ['founding', 'tradition', 'response', 'birth', 'death', 'liberation', 'festival', 'visit']
  const years = ['2024', '2025', '2026', '2027', '2028']
  kinds.push('international', 'action-month')
  const combinations = slugs.length * kinds.length * years.length
  // In steps that share no divisor with their number, so that neighbours differ in all three.
  const variety = (index) => {
    const place = (index * 977) % combinations
    const [province, rest] = [slugs[place % slugs.length], Math.floor(place / slugs.length)]
    return `/ngay-ky-niem.ics?province=${province}&kind=${kinds[rest % kinds.length]}&years=${years[Math.floor(rest / kinds.length)]}`
  }
  let next = 0
  const cases = [
    ['one feed of a year', { requests: [{ path: '/ngay-ky-niem.ics?years=2026' }] }],
    [
      'the same, not changed (304)',
      { requests: [{ path: '/ngay-ky-niem.ics?years=2026', headers: { 'If-None-Match': etag } }] },
    ],
    [
      `${combinations} feeds: ${slugs.length} provinces, ${kinds.length} kinds, ${years.length} years`,
      { requests: [{ setupRequest: (request) => ({ ...request, path: variety(next++) }) }] },
    ],
    ['requests that are refused', { requests: [{ path: '/ngay-ky-niem.ics?kind=nothing' }], refused: true }],
  ]
  console.log('| case | answers/s | p50 ms | p99 ms | MB/s | not as hoped | MB of memory after |')
  console.log('|---|--:|--:|--:|--:|--:|--:|')
  for (const [name, { refused = false, ...options }] of cases) {
    const result = await autocannon({ url, connections: 100, duration: seconds, ...options })
    const bad =
      result.errors +
      result.timeouts +
      (refused ? result['2xx'] + result['5xx'] : result['4xx'] + result['5xx'])
    failed ||= bad > 0
    const { requests, latency, throughput } = result
    const row = [
      name,
      Math.round(requests.average),
      latency.p50,
      latency.p99,
      (throughput.average / 1e6).toFixed(1),
      bad,
      memory(),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
  const before = memory()
  await autocannon({ url, connections: 100, duration: seconds, requests: cases[0][1].requests })
  const after = memory()
  console.log(`Memory before and after ${seconds} s more of the first case: ${before} MB, ${after} MB`)
  // Some room for the collector's mood; a leak of one feed an answer would be gigabytes.
  failed ||= after > before * 1.3 + 50
} finally {
  server.kill('SIGTERM')
}
process.exitCode = failed ? 1 : 0

/** Resident memory of the server in MB, from the kernel. */
function memory() {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024)
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address()
      probe.close(() => resolve(free))
    })
  })
}

async function untilUp() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(`${url}?month=2026-01`).then(
      () => true,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the server did not start')
}
