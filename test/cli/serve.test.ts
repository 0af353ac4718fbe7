import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, it, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const campaign = (title: string) =>
  `- { id: x, title: ${title}, period: { kind: dates, start: "2026-12-05", end: "2026-12-20" } }\n`

it('serves a page and a feed, reads its files anew, and keeps the last good state', {
  timeout: 40_000,
}, async () => {
  const file = join(folder, 'campaigns.yaml')
  writeFileSync(file, campaign('Alpha'))
  const args = ['serve', '--port', '0', '--campaigns', file]
  const server = spawn(process.execPath, [join(inject('dist'), 'cli.js'), ...args])
  const said = { out: '', err: '' }
  server.stdout.on('data', (data) => {
    said.out += data
  })
  server.stderr.on('data', (data) => {
    said.err += data
  })
  const until = (test: () => boolean) => vi.waitFor(() => expect(test()).toBe(true), { timeout: 10_000 })
  try {
    await until(() => said.out.includes('.ics'))
    const [root = ''] = /http:\S+\/(?=,)/.exec(said.out) ?? []
    const feed = async () => (await fetch(`${root}ngay-ky-niem.ics?month=2026-12`)).text()
    expect(await (await fetch(root)).text()).toContain('webcal:')
    expect((await fetch(`${root}nothing`)).status).toBe(404)
    expect(await feed()).toContain('Alpha')
    writeFileSync(file, campaign('Beta'))
    await until(() => said.err.includes('Đã đọc lại'))
    expect(await feed()).toContain('Beta')
    writeFileSync(file, '- { id: x }\n')
    await until(() => said.err.includes('Giữ nguyên dữ liệu'))
    expect(said.err).toContain('"title"')
    expect(await feed()).toContain('Beta')
    writeFileSync(file, campaign('Gamma'))
    server.kill('SIGHUP')
    await until(() => said.err.split('Đã đọc lại').length > 2)
    expect(await feed()).toContain('Gamma')
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
})
