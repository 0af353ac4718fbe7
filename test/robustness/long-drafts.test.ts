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
