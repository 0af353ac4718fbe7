import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { zonesFeed } from './zones-feed.js'

const script = fileURLToPath(new URL('./zones-feed.ts', import.meta.url))
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

it.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
])('gives the same bytes under TZ=%s', (TZ, offset) => {
  const env = { ...process.env, TZ, LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }
  const [seen, printed] = execFileSync(process.execPath, ['--import', 'tsx', script, 'print'], {
    env,
    encoding: 'utf8',
  }).split(' ')
  expect(Number(seen)).toBe(offset)
  expect(printed).toBe(hash(zonesFeed()))
})
