import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runHere } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'feed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const feed = (...args: string[]) => runHere(['feed', '--month', '2027-07', ...args], { cwd: folder })

describe('feed', () => {
  it('reminds by milestone and rank, marks round years, adds lunar days and solar terms', async () => {
    const plain = (await feed()).stdout
    expect(plain).not.toContain('VALARM')
    const { stdout } = await feed('--remind', '3', '--remind', 'round=30', '--round-mark', '★')
    expect(stdout).toContain('TRIGGER')
    expect(stdout).toMatch(/SUMMARY[^:]*:★/)
    const more = (await feed('--lunar-days', '--solar-terms')).stdout
    const events = (text: string) => text.match(/BEGIN:VEVENT/g)?.length ?? 0
    expect(events(more)).toBeGreaterThanOrEqual(events(plain) + 4)
    expect(events((await feed('--periods', 'only')).stdout)).toBeLessThan(events(plain))
  })

  it.each(['0', '367', 'x', 'round', 'round=', 'rank6=3', 'big=3', '-1', '3.5'])(
    'refuses to remind by %j',
    async (typed) => {
      const { status, stdout, stderr } = await feed(`--remind=${typed}`)
      expect(stderr).toContain(`--remind: "${typed}"`)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    },
  )

  it.each(['1', '366', 'round=1', 'five=366', 'rank1=1', 'rank5=366'])('reminds by %j', async (typed) => {
    expect(await feed(`--remind=${typed}`)).toMatchObject({ status: 0, stderr: '' })
  })

  it('tells subscribers what has changed since it was written', async () => {
    const read = () => readFileSync(join(folder, 'x.ics'), 'utf8')
    await feed('-o', 'x.ics', '--quiet')
    const first = read()
    await feed('-o', 'x.ics', '--quiet')
    expect(read()).toBe(first)
    await feed('-o', 'x.ics', '--quiet', '--exclude', 'war-invalids-martyrs-day')
    expect(read()).toMatch(/UID:war-invalids-martyrs-day-2027@[\s\S]*?STATUS:CANCELLED/)
    writeFileSync(join(folder, 'x.ics'), 'no feed')
    await feed('-o', 'x.ics', '--quiet')
    expect(read()).toBe(first)
  })

  it('says that it is empty', async () => {
    const { stdout, stderr, status } = await feed(
      '--kind',
      'diplomatic',
      '--level',
      'party',
      '--days-off',
      'without',
    )
    expect(stdout).not.toContain('VEVENT')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Lịch trống: không có sự kiện nào như yêu cầu.\n',
    })
  })
})
