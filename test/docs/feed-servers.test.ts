import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, inject, it } from 'vitest'

const examples = resolve(import.meta.dirname, '../../docs/feeds/examples')
const dist = inject('dist')
const folder = join(dist, 'feed-servers')
mkdirSync(folder, { recursive: true })

/** An example as its reader saves it, beside the package as built here. */
function saved(name: string): string {
  const code = readFileSync(join(examples, name), 'utf8').replace(
    /'ky-niem(\/\w+)?'/g,
    (_, entry = '/index') => `'${pathToFileURL(join(dist, `${entry.slice(1)}.js`)).href}'`,
  )
  const file = join(folder, name.replace(/js$/, 'mjs'))
  writeFileSync(file, code)
  return file
}

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill()
})

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** Starts an example that listens. */
async function started(name: string): Promise<Ask> {
  const port = await freePort()
  const child = spawn(process.execPath, [saved(name)], {
    env: { ...process.env, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.push(child)
  const ask: Ask = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init)
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await ask('/').then(Boolean, () => false)) return ask
    await new Promise((go) => setTimeout(go, 100))
  }
  throw new Error(`${name} does not listen`)
}

/** Loads an example that exports what answers. */
async function loaded(name: string): Promise<Ask> {
  const { default: app } = (await import(pathToFileURL(saved(name)).href)) as {
    default: { fetch: (request: Request) => Response | Promise<Response> }
  }
  return async (path, init) => app.fetch(new Request(`https://feed.example${path}`, init))
}

function freePort(): Promise<number> {
  return new Promise((go) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => go(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const SERVERS = [
  ['node.js', started, '/ngay-ky-niem.ics'],
  ['express.js', started, '/lich/ngay-ky-niem.ics'],
  ['fastify.js', started, '/ngay-ky-niem.ics'],
  ['hono.js', loaded, '/ngay-ky-niem.ics'],
  ['worker.js', loaded, '/ngay-ky-niem.ics'],
] as const

describe('the examples of servers', () => {
  it('are all run', () => {
    expect(readdirSync(examples).sort()).toEqual(SERVERS.map(([name]) => name).sort())
  })

  const bodies = new Set<string>()

  it.each(SERVERS)(
    '%s gives the feed, its tag, its headers alone, and what is wrong',
    async (name, start, path) => {
      const ask = await start(name)
      const headers = { 'Accept-Encoding': 'identity' }
      const whole = await ask(`${path}?years=2026`, { headers })
      expect([whole.status, whole.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8'])
      const body = await whole.text()
      bodies.add(body)
      const kept = await ask(`${path}?years=2026`, {
        headers: { ...headers, 'If-None-Match': whole.headers.get('ETag')! },
      })
      expect([kept.status, await kept.text()]).toEqual([304, ''])
      const head = await ask(`${path}?years=2026`, { method: 'HEAD', headers })
      expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([
        200,
        `${Buffer.byteLength(body)}`,
        '',
      ])
      const options = await ask(path, { method: 'OPTIONS' })
      expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
      expect((await ask(`${path}?provice=hue`)).status).toBe(400)
      expect((await ask('/nowhere')).status).toBe(404)
      expect((await ask('/')).status).toBe(200)
    },
  )

  it('give the same bytes', () => {
    expect(bodies.size).toBe(1)
  })
})
