import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/cli/version.js'
import { run, runHere } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'ky-niem-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string) => join(folder, name)

describe('ky-niem', () => {
  it('has the version of the package', async () => {
    const manifest = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')
    expect(JSON.parse(manifest).version).toBe(VERSION)
    expect(run(['--version']).stdout.trim()).toBe(VERSION)
  })

  it.each([
    'month',
    'week',
    'quarter',
    'year',
    'between',
    'on',
    'next',
    'search',
    'lunar',
    'holidays',
    'feed',
    'check',
    'validate',
    'serve',
  ])('shows an example in the help of %s', async (command) => {
    const { stdout, status } = await runHere([command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`Ví dụ:\\n {2}\\$ ky-niem ${command}`))
  })

  it('prints the guidance of a month', async () => {
    const { stdout, status } = await runHere(['month', '2023-07', '--province', 'quang-ninh'])
    expect(status).toBe(0)
    expect(stdout).toContain('76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)')
    expect(stdout).toContain('60 năm Ngày thành lập tỉnh Quảng Ninh (30/10/1963 - 30/10/2023)')
  })

  it('prints the week of a press briefing', async () => {
    expect((await runHere(['week', '2021-W10'])).stdout).toContain('08/3')
  })

  it('prints the round years of a year', async () => {
    const plan = JSON.parse(
      (await runHere(['year', '2027', '--milestone', 'round', '--format', 'json'])).stdout,
    )
    expect(plan.occurrences.length).toBeGreaterThan(20)
    for (const { anniversary } of plan.occurrences) expect(anniversary.number % 10).toBe(0)
  })

  it('tells the days off of a year, what they rest on, and what is open', async () => {
    const { stdout } = await runHere(['holidays', '2026'])
    expect(stdout).toContain('Tết Nguyên đán: 14/02 - 22/02/2026 (nghỉ 9 ngày liên tục; đã thông báo)')
    expect(stdout).toContain('nghỉ hoán đổi: thứ Hai 31/8; làm việc bù: thứ Bảy 22/8')
    expect(stdout).toContain('thông báo: số 9441/TB-BNV ngày 16/10/2025 (Bộ Nội vụ)')
    expect(stdout).toContain('Cả năm 2026: 12 ngày nghỉ lễ, tết; 249 ngày làm việc.')
    const later = (await runHere(['holidays', '2028', '--lang', 'en'])).stdout
    expect(later).toContain('9 days in a row; expected, not announced')
    expect(later).toContain('may be instead: Saturday 29 January')
    const [first] = JSON.parse(
      (await runHere(['holidays', '2026', '--week', '6', '--format', 'json'])).stdout,
    )
    expect(first).toMatchObject({ id: 'new-years-day', end: '2026-01-01', swapped: [] })
  })

  it('says of a day of Tết that it is off, and of a swapped Saturday that it is worked', async () => {
    expect((await runHere(['on', '2026-02-18'])).stdout).toMatch(
      /^18\/02\/2026 \(thứ tư\): Nghỉ Tết Nguyên đán\n/,
    )
    const march = (await runHere(['on', '2026-03-18'])).stdout
    // Of what happened in a month, nobody knows whether it was on this day.
    expect(march.indexOf('Công xã Pari')).toBeLessThan(march.indexOf('(3/1930 - 3/2026)'))
    expect(march.indexOf('(3/1930 - 3/2026)')).toBeLessThan(march.indexOf('Tháng Thanh niên'))
    expect((await runHere(['search', '18/3/2026'])).stdout).not.toContain('3/1930')
    expect((await runHere(['on', '2026-08-22'])).stdout).toMatch(
      /^22\/8\/2026 \(thứ bảy\): Làm việc bù cho ngày nghỉ hoán đổi 31\/8 \(dịp Quốc khánh\)\n/,
    )
  })

  it('writes a feed of days off alone', async () => {
    const { stdout } = await runHere(['feed', '--from', '2026', '--to', '2026', '--days-off', 'only'])
    expect(stdout.match(/BEGIN:VEVENT/g)?.length).toBe(17)
    expect(stdout).toContain('SUMMARY;LANGUAGE=vi:Nghỉ lễ Ngày Văn hóa Việt Nam')
  })

  it('tells everything of a day as JSON', async () => {
    const { date, lunar, occurrences } = JSON.parse(
      (await runHere(['on', '2023-07-27', '--format', 'json'])).stdout,
    )
    expect(date).toBe('2023-07-27')
    expect(lunar).toEqual({ year: 2023, month: 6, day: 10, leap: false })
    expect(occurrences).toContainEqual(
      expect.objectContaining({
        id: 'war-invalids-martyrs-day',
        anniversary: expect.objectContaining({ number: 76 }),
      }),
    )
  })

  it('finds the next occurrence', async () => {
    const args = ['next', 'war-invalids-martyrs-day', '--from', '2026-11-22', '--format', 'json']
    expect(JSON.parse((await runHere(args)).stdout)).toMatchObject({
      date: '2027-07-27',
      anniversary: { number: 80 },
    })
  })

  it('converts lunar dates in both directions', async () => {
    expect((await runHere(['lunar', '2026-02-17'])).stdout).toContain('ngày 1 tháng 1 năm Bính Ngọ')
    expect((await runHere(['lunar', '2026-03-10', '--reverse', '--format', 'json'])).stdout).toContain(
      '"2026-04-26"',
    )
  })

  it('writes the same feed under every time zone', async () => {
    const feeds = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'].map(
      (TZ) =>
        run(['feed', '--from', '2026', '--to', '2028', '--domain', 'example.org'], { env: { TZ } }).stdout,
    )
    expect(feeds[0]).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(new Set(feeds).size).toBe(1)
  })

  it('writes a file whole, and none after an error', async () => {
    mkdirSync(place('out'))
    expect((await runHere(['month', '2023-07', '-o', place('out/month.txt')])).status).toBe(0)
    expect(readFileSync(place('out/month.txt'), 'utf8')).toContain('76 năm')
    expect(
      (await runHere(['month', '2023-07', '--entries', place('missing.json'), '-o', place('out/never.txt')]))
        .status,
    ).toBe(2)
    expect(readdirSync(place('out'))).toEqual(['month.txt'])
  })

  it("plans a user's own commemorations and campaigns, in JSON and YAML", async () => {
    writeFileSync(
      place('own.yaml'),
      `- id: our-office
  name: { vi: Ngày thành lập cơ quan }
  rule: { kind: fixed, month: 7, day: 3 }
  origin: 1993-07-03
  kind: founding
  level: sector
  rank: 2
  topics: [press]
  sources: [Quyết định thành lập]
  confidence: high
`,
    )
    expect((await runHere(['month', '2023-07', '--entries', place('own.yaml')])).stdout).toContain(
      '30 năm Ngày thành lập cơ quan',
    )
  })

  it.each([
    [['month', '2023-13'], /2023-13/],
    [['month', '2023-07', '--format', 'pdf'], /text, markdown, html, json, docx, ics/],
    [['month', '2023-07', '--province', 'atlantis'], /ha-noi/],
    [['year', '2027', '--milestone', 'big'], /round, five, other/],
    [['on', '2023-02-30'], /2023-02-30/],
    [['next', 'nobody'], /nobody/],
    [['lunar', '1500-01-01'], /1890/],
    [['feed', '--from', '2026', '--to', '2020'], /2026-2045|2026/],
    [['nonsense'], /nonsense/],
    [['month', '2023-07', '--nonsense'], /nonsense/],
  ])('refuses %j with exit code 2 and says what is allowed', async (args, expected) => {
    const { status, stdout, stderr } = await runHere(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  it('speaks Vietnamese, or English on request', async () => {
    expect((await runHere(['on', '2023-02-30'])).stderr).toContain('không phải')
    expect((await runHere(['on', '2023-02-30', '--lang', 'en'])).stderr).toContain('is not')
  })
})

describe('the built command', () => {
  const draft = '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\n'

  it.each([
    [['month', '2023-07']],
    [['month', '2023-07', '--format', 'docx']],
    [['feed', '--month', '2023-07']],
    [['check', '-', '--year', '2023']],
    [['holidays', '2026']],
    [['--help']],
  ])('warns of nothing: %j', (args) => {
    const options = { input: draft, env: { NODE_OPTIONS: '--pending-deprecation', NODE_NO_WARNINGS: '' } }
    expect(run(args, options)).toMatchObject({ status: 0, stderr: '' })
  })
})
