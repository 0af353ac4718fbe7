import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runHere } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'own-data-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const campaign = (id: string, period: object) => ({ id, title: 'Công tác A', period })
const dates = { kind: 'dates', start: '2026-05-15' }
const tied = (to: string) => ({ kind: 'commemoration', to, daysBefore: 5, daysAfter: 0 })
const day = (id: string, rule: object = { kind: 'fixed', month: 7, day: 3 }) => ({
  id,
  name: 'Ngày thành lập cơ quan',
  rule,
  kind: 'founding',
  level: 'sector',
  rank: 2,
  topics: [],
  sources: ['Quyết định thành lập'],
  confidence: 'high',
})

/** One record a line, from the second line on. */
function save(name: string, records: readonly unknown[]): string {
  writeFileSync(join(folder, name), `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`)
  return name
}
const ky = (...args: string[]) => runHere(args, { cwd: folder })

describe("a user's own files", () => {
  it('are refused if one id stands in two of them, both named', async () => {
    const files = [
      save('a.json', [campaign('x', dates), campaign('y', dates)]),
      save('b.json', [campaign('z', dates), campaign('y', dates)]),
    ]
    const { status, stderr } = await ky('month', '2026-06', ...files.flatMap((file) => ['--campaigns', file]))
    expect(status).toBe(2)
    expect(stderr).toBe(
      'b.json:3: bản ghi "y", trường "id": Mã này đã có trong tệp a.json; mỗi mã chỉ dùng một lần.\n',
    )
    const own = [save('c.json', [day('our-day')]), save('d.json', [day('our-day')])]
    expect((await ky('on', '2026-07-03', ...own.flatMap((file) => ['--entries', file]))).stderr).toContain(
      'd.json:2: bản ghi "our-day"',
    )
  })

  it('name the option that lets them replace shipped days', async () => {
    const file = save('e.json', [day('our-day'), day('war-invalids-martyrs-day')])
    const refused = await ky('on', '2026-07-03', '--entries', file, '--lang', 'en')
    expect(refused.stderr).toMatch(
      /^e\.json:3: record "war-invalids-martyrs-day", field "id": This id .* --override \(in JavaScript: \{ override: true \}\)/,
    )
    expect((await ky('on', '2026-07-03', '--entries', file, '--override')).status).toBe(0)
  })

  it('are told apart in one sentence', async () => {
    const { stderr } = await ky('month', '2026-06', '--entries', save('f.json', [campaign('x', dates)]))
    expect(stderr).toBe(
      'f.json: Nội dung này là đợt tuyên truyền (dùng với --campaigns, parseCampaigns), không phải ngày kỷ niệm.\n',
    )
  })

  it.each([
    ['war-invalid-martyr-day', /; có phải là "war-invalids-martyrs-day"\? Nếu là ngày/],
    ['ngay-thuong-binh', /; có phải là "war-invalids-martyrs-day"/],
    ['xyzzy', /; tìm mã bằng ky-niem search\. /],
  ])('are refused for the commemoration %s that is not there, with the nearest', async (to, hint) => {
    const file = save('g.json', [campaign('x', dates), campaign('y', tied(to))])
    for (const args of [
      ['validate', file],
      ['month', '2026-06', '--campaigns', file],
    ]) {
      const { status, stderr } = await ky(...args)
      expect(status).toBe(2)
      expect(stderr).toContain(
        `g.json:3: bản ghi "y", trường "period.to": Không có ngày kỷ niệm nào mang mã "${to}"`,
      )
      expect(stderr).toMatch(hint)
    }
  })

  it('are told all their faults at once', async () => {
    const file = save('k.json', [
      campaign('x', tied('nobody')),
      5,
      null,
      campaign('y', { kind: 'commemoration' }),
    ])
    const { stderr } = await ky('validate', file)
    expect(stderr).toContain('trường "period.to": Không có ngày kỷ niệm nào mang mã "nobody"')
    expect(stderr).toContain('k.json:3: bản ghi "#2"')
  })

  it('may name days of one another', async () => {
    const campaigns = save('h.json', [campaign('x', tied('our-day')), campaign('y', tied('late-day'))])
    const days = save('i.json', [
      day('our-day'),
      day('late-day', { kind: 'relative', to: 'our-day', days: 3 }),
    ])
    expect(await ky('validate', campaigns, days)).toMatchObject({ status: 0, stderr: '' })
    expect((await ky('validate', campaigns)).stderr.split('\n')).toHaveLength(3)
    const lost = save('j.json', [day('late-day', { kind: 'relative', to: 'our-day', days: 3 })])
    expect((await ky('validate', lost)).stderr).toContain('trường "rule.to": Không có ngày kỷ niệm')
  })
})
