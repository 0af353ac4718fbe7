import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread/proofread.js'

const catalog = createCatalog(vietnam)
const LINE = '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'

/** What a line repeated may make slow: findings, looks at the catalog, comments. */
const LINES = {
  'a wrong number': LINE,
  'a wrong origin': '65 năm Ngày Thương binh - Liệt sĩ (27/7/1958 - 27/7/2023)',
  'a wrong day': 'Ngày Thương binh - Liệt sĩ 28/7',
  'a life': 'Nguyễn Văn A (01/5/1910 - 05/6/1995)',
  'a comment for its line': `${LINE} <!-- ky-niem-disable-line weekday -->`,
  'a comment without an end': `<!-- ky-niem-disable weekday -->\n${LINE}`,
  'comments that cross': `<!-- ky-niem-disable weekday -->\n<!-- ky-niem-enable name -->\n${LINE}`,
}

/** Seconds of this process's own work. */
function seconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1e6
}

test.each(Object.entries(LINES))('a draft of %s takes time in proportion', { timeout: 60_000 }, (_, line) => {
  const check = (lines: number) => () =>
    proofread(`${line}\n\n`.repeat(lines), { catalog, format: 'markdown' })
  check(500)()
  const [short, long] = [seconds(check(1000)), seconds(check(8000))]
  // Eight times the lines in eight times the time; were it their square, sixty-four times.
  expect(long).toBeLessThan(30 * short + 0.3)
})

test.each([
  ['# ky-niem-disable-next-line: name', ['weekday']],
  ['# ky-niem-disable-next-line: weekday', []],
  ['// ky-niem-disable-next-line weekday -- as the letter has it', []],
  ['// ky-niem-disable-next-line weekday vì dẫn nguyên văn', []],
  ['<!-- ky-niem-disable-next-line: weekday -->', []],
  ['<!-- ky-niem-disable-next-line:weekday,name -->', []],
  ['% ky-niem-disable-next-line:', []],
  ['# ky-niem-disable weekdy', ['weekdy > weekday', 'weekday']],
  ['# ky-niem-disable WEEKDAY', ['WEEKDAY > weekday', 'weekday']],
  ['# ky-niem-disable something-else', ['something-else > undefined', 'weekday']],
  ['# ky-niem-disable-next-line weekdy, weekday', ['weekdy > weekday']],
  ['# ky-niem-disable-nextline weekday', ['ky-niem-disable-nextline > ky-niem-disable-next-line', 'weekday']],
  ['# ky-niem-enable weekdy', ['weekdy > weekday', 'weekday']],
])('a comment silences what it names alone, and what it misspells is told: %s', (comment, told) => {
  const day = 'Thứ hai, ngày 06 tháng 7 năm 2023'
  const text = `Kính gửi\r\n${comment}\r\n${day}`
  const findings = proofread(text, { catalog })
  const said = findings.map(({ rule, found, expected }) =>
    rule === 'ignore-comment' ? `${found} > ${expected}` : rule,
  )
  expect(said).toEqual(told)
  for (const { start, end, found, line, column, severity, rule } of findings) {
    expect(text.slice(start, end)).toBe(found)
    if (rule === 'ignore-comment')
      expect([line, column, severity]).toEqual([2, comment.indexOf(found) + 1, 'warning'])
  }
})

test('a comment for its own line stands at its end in plain text too', () => {
  const day = 'Thứ hai, ngày 06 tháng 7 năm 2023'
  const rules = (line: string) => proofread(`${line}\n\n${day}.`, { catalog }).map(({ line: at }) => at)
  expect(rules(day)).toEqual([1, 3])
  expect(rules(`${day} # ky-niem-disable-line weekday`)).toEqual([3])
  expect(rules(`${day} // ky-niem-disable-line: weekday`)).toEqual([3])
  expect(rules(`${day} # ky-niem-disable-line name`)).toEqual([1, 3])
  expect(rules(`${day} # ky-niem-disable`)).toEqual([1, 1, 3])
})

test("a comment names rules of one's own", () => {
  const own = { id: 'own-rule', summary: { vi: '', en: '' }, check: () => undefined }
  const text = '# ky-niem-disable own-rule'
  expect(proofread(text, { catalog, rules: { 'own-rule': own } })).toEqual([])
  expect(proofread(text, { catalog })).toMatchObject([{ rule: 'ignore-comment', found: 'own-rule' }])
})

test('a comment enables one rule out of all, or out of several', () => {
  const day = 'Thứ hai, ngày 06 tháng 7 năm 2023'
  const lines = (...comments: string[]) =>
    proofread([...comments, day].join('\n'), { catalog }).map(({ rule }) => rule)
  expect(lines()).toEqual(['weekday'])
  expect(lines('# ky-niem-disable', '# ky-niem-enable name')).toEqual([])
  expect(lines('# ky-niem-disable', '# ky-niem-enable weekday')).toEqual(['weekday'])
  expect(lines('# ky-niem-disable name, weekday', '# ky-niem-enable name')).toEqual([])
  expect(lines('# ky-niem-disable name, weekday', '# ky-niem-enable weekday')).toEqual(['weekday'])
})
