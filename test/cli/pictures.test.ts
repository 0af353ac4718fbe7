import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDocx } from '../../src/word.js'
import { runHere } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const ky = (...args: string[]) => runHere(args, { cwd: folder })

describe('--picture', () => {
  it('stands behind a page: of every month of a quarter, or the timeline once', async () => {
    const pictures = async (...args: string[]) =>
      (await ky(...args, '--format', 'html')).stdout.match(/<svg/g)?.length ?? 0
    expect(await pictures('quarter', '2027-Q3')).toBe(0)
    expect(await pictures('quarter', '2027-Q3', '--picture', 'month')).toBe(3)
    expect(await pictures('quarter', '2027-Q3', '--picture', 'year')).toBe(1)
    expect(await pictures('quarter', '2027-Q3', '--picture', 'campaigns')).toBe(1)
  })

  it('stands behind a Word document as a table of each month', async () => {
    const file = join(folder, 'quy.docx')
    const { status, stderr } = await ky(
      'quarter',
      '2027-Q3',
      '--format',
      'docx',
      '--picture',
      'month',
      '-o',
      file,
    )
    expect(status, stderr).toBe(0)
    const { text } = readDocx(readFileSync(file))
    for (const month of [7, 8, 9]) expect(text).toContain(`LỊCH THÁNG ${month} NĂM 2027`)
  })

  it.each([
    [['month', '2027-07', '--picture', 'month'], /svg, html, docx/],
    [['month', '2027-07', '--picture', 'month', '--format', 'ics'], /ics/],
    [['year', '2027', '--picture', 'year', '--format', 'docx'], /--picture month/],
    [['year', '2027', '--picture', 'month', '--format', 'svg'], /một tháng, ở đây có 12 tháng/],
    [['quarter', '2027-Q3', '--picture', 'month', '--format', 'svg'], /có 3 tháng: dùng --picture year/],
  ])('is refused where nothing is drawn: %j', async (args, told) => {
    const { status, stderr } = await ky(...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(told)
  })
})
