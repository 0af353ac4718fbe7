// A kept feed beside bare node:http with the same status, headers and bytes, each in a process of its own, in turns: answers a second
// and their ratio.
import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { figure, spread, table } from '../kit.mjs'

const ROUNDS = 5
const SECONDS = 2
const CASES = {
  'a month': '/?month=2026-07',
  'the default window': '/?fbclid=x',
}

if (process.send) await serve(process.argv[2])

export const title = 'A kept feed over HTTP'

/** In a child: our listener, or a server that knows one answer. */
async function serve(kind) {
  const { vietnam } = await import('../../../dist/data.js')
  const { createCatalog, createPlanner } = await import('../../../dist/index.js')
  const { toNodeListener } = await import('../../../dist/ical.js')
  const ours = toNodeListener(createPlanner({ catalog: createCatalog(vietnam) }), {
    domain: 'example.org',
    now: () => new Date(),
  })
  let listener = ours
  const server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.on('message', async (path) => {
    listener = ours
    const answer = await fetch(`http://127.0.0.1:${server.address().port}${path}`, {
      headers: { 'Accept-Encoding': 'identity' },
    })
    const body = Buffer.from(await answer.arrayBuffer())
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
    )
    if (kind === 'bare') listener = (_, response) => response.writeHead(200, headers).end(body)
    process.send('ready')
  })
  process.send(server.address().port)
}

export async function run() {
  const [ours, bare] = await Promise.all(['ours', 'bare'].map(start))
  const lines = []
  for (const [name, path] of Object.entries(CASES)) {
    for (const { child } of [ours, bare]) {
      child.send(path)
      await once(child, 'message')
    }
    const [one, two] = await Promise.all([ours, bare].map(({ port }) => bytesOf(port, path)))
    assert.deepEqual(one, two)
    const rates = { ours: [], bare: [] }
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'])
        rates[kind].push(await rate(kind === 'ours' ? ours.port : bare.port, path))
    }
    const { least, median, most } = spread(rates.ours.map((value, round) => value / rates.bare[round]))
    lines.push([
      `${name}, ${figure(one.length / 1000)} KB`,
      figure(spread(rates.ours).median),
      figure(spread(rates.bare).median),
      `${median.toFixed(2)} (${least.toFixed(2)} - ${most.toFixed(2)})`,
    ])
  }
  for (const { child } of [ours, bare]) child.kill()
  return table(['100 connections', 'answers a second', 'bare node:http', 'share of it'], lines)
}

async function start(kind) {
  const child = fork(fileURLToPath(import.meta.url), [kind])
  const [port] = await once(child, 'message')
  return { child, port }
}

async function bytesOf(port, path) {
  return Buffer.from(await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer())
}

async function rate(port, path) {
  const url = `http://127.0.0.1:${port}${path}`
  const { requests, errors, non2xx } = await autocannon({ url, connections: 100, duration: SECONDS })
  assert.equal(errors + non2xx, 0)
  return requests.average
}
