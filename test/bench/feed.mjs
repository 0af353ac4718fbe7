// A kept feed beside bare node:http with the same status, headers and bytes, each in a process of its own, in turns: answers a second
// and their ratio. `node test/bench/feed.mjs [seconds a turn]` after a build. Prints a table; asserts nothing but equal bytes.
import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const ROUNDS = 5
const CASES = {
  'a month': '/?month=2026-07',
  'the default window': '/?fbclid=x',
}

if (process.send) await serve(process.argv[2])
else await compare(Number(process.argv[2] ?? 2))

/** In a child: our listener, or a server that knows one answer. */
async function serve(kind) {
  const { vietnam } = await import('../../dist/data.js')
  const { createCatalog, createPlanner } = await import('../../dist/index.js')
  const { toNodeListener } = await import('../../dist/ical.js')
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

async function compare(seconds) {
  const [ours, bare] = await Promise.all(['ours', 'bare'].map(start))
  const rows = {}
  for (const [name, path] of Object.entries(CASES)) {
    for (const { child } of [ours, bare]) {
      child.send(path)
      await once(child, 'message')
    }
    const [one, two] = await Promise.all([ours, bare].map(({ port }) => bytesOf(port, path)))
    assert.deepEqual(one, two)
    const ratios = []
    const rates = { ours: [], bare: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const turn = round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']
      for (const kind of turn)
        rates[kind].push(await rate(kind === 'ours' ? ours.port : bare.port, path, seconds))
      ratios.push(rates.ours.at(-1) / rates.bare.at(-1))
    }
    ratios.sort((a, b) => a - b)
    rows[name] = {
      KB: Number((one.length / 1000).toFixed(0)),
      'answers a second': Math.round(median(rates.ours)),
      'bare node:http': Math.round(median(rates.bare)),
      ratio: Number(median(ratios).toFixed(2)),
      'from - to': `${ratios[0].toFixed(2)} - ${ratios.at(-1).toFixed(2)}`,
    }
  }
  console.log('A kept feed beside bare node:http, 100 connections')
  console.table(rows)
  for (const { child } of [ours, bare]) child.kill()
}

async function start(kind) {
  const child = fork(fileURLToPath(import.meta.url), [kind])
  const [port] = await once(child, 'message')
  return { child, port }
}

async function bytesOf(port, path) {
  return Buffer.from(await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer())
}

async function rate(port, path, duration) {
  const url = `http://127.0.0.1:${port}${path}`
  const { requests, errors, non2xx } = await autocannon({ url, connections: 100, duration })
  assert.equal(errors + non2xx, 0)
  return requests.average
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
