import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../src/cli/serve.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toNodeListener } from '../../src/ical.js'
import { createPlanner } from '../../src/planner/planner.js'

const listener = toNodeListener(createPlanner({ catalog: createCatalog(vietnam) }), {
  domain: 'example.org',
  now: () => '2026-03-05',
})
let server: RunningServer

beforeAll(async () => {
  server = await startServer({ listener, port: 0 })
})
afterAll(() => server.close(0))

/** Sends bytes as they are and gives the first line of the answer. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (data) => {
      resolve(data.toString().split('\r\n')[0]!)
      socket.destroy()
    })
    socket.on('error', reject)
  })
}

describe('the server', () => {
  it('answers a feed, and 304 to its tag', async () => {
    const first = await fetch(server.url)
    expect(first.status).toBe(200)
    expect((await first.text()).endsWith('END:VCALENDAR\r\n')).toBe(true)
    const second = await fetch(server.url, { headers: { 'If-None-Match': first.headers.get('ETag')! } })
    expect([second.status, await second.text()]).toEqual([304, ''])
  })

  it('answers HEAD with the length of the body and no body', async () => {
    const headers = { 'Accept-Encoding': 'identity' }
    const head = await fetch(`${server.url}?month=2026-03`, { method: 'HEAD', headers })
    const get = await fetch(`${server.url}?month=2026-03`, { headers })
    expect(head.headers.get('Content-Length')).toBe(`${(await get.arrayBuffer()).byteLength}`)
    expect(await head.text()).toBe('')
  })

  it('refuses what it does not know', async () => {
    expect((await fetch(`${server.url}?format=exe`)).status).toBe(400)
    expect((await fetch(server.url, { method: 'POST', body: 'x'.repeat(100_000) })).status).toBe(405)
  })

  it.each([
    ['GET //evil.example/?month=2026-03 HTTP/1.1', 200],
    ['GET http://evil.example/?month=2026-03 HTTP/1.1', 200],
    ['GET /%00%ff?month=2026-03 HTTP/1.1', 200],
    ['GET /?month=%00 HTTP/1.1', 400],
    ['TRACE / HTTP/1.1', 405],
    ['CONNECT / HTTP/1.1', 0],
    ['nonsense', 400],
  ])('survives %j', async (line, status) => {
    const answered = raw(`${line}\r\nHost: a b\r\nConnection: close\r\n\r\n`).catch(() => 'HTTP/1.1 0')
    const first = await Promise.race([
      answered,
      new Promise<string>((resolve) => setTimeout(resolve, 500, 'HTTP/1.1 0')),
    ])
    expect(Number(first.split(' ')[1])).toBe(status)
    expect((await fetch(`${server.url}?month=2026-03`)).status).toBe(200)
  })

  it('answers many requests at once alike', async () => {
    const texts = await Promise.all(
      Array.from({ length: 60 }, async (_, index) =>
        (await fetch(`${server.url}?years=${2026 + (index % 3)}`)).text(),
      ),
    )
    expect(new Set(texts).size).toBe(3)
  })

  it('lets a running answer end when it closes, and takes no new one', async () => {
    let answer: () => void = () => {}
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    const slow = await startServer({
      port: 0,
      listener: (_, response) => void waiting.then(() => response.end('done')),
    })
    const running = new Promise<string>((resolve, reject) => {
      httpRequest(slow.url, (response) => response.on('data', (data) => resolve(`${data}`)))
        .on('error', reject)
        .end()
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const closed = slow.close()
    await expect(fetch(slow.url)).rejects.toThrow()
    answer()
    expect(await running).toBe('done')
    await closed
  })

  it('says why it cannot listen', async () => {
    await expect(startServer({ listener, port: server.port })).rejects.toThrow(/EADDRINUSE/)
  })
})
