import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx, p, table } from '../word/build.js'
import { runHere } from './run.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'

describe('check of Word files', () => {
  it('names line, column, the part of the page and the words of the paragraph', async () => {
    const path = file('a.docx', docx(p('Kính gửi') + table(['a'], ['b', `Kỷ niệm ${WRONG}`])))
    const { status, stdout } = await runHere(['check', path, '--year', '2023'])
    expect(status).toBe(1)
    expect(stdout).toContain(`${path}:4:9: lỗi number-mismatch: `)
    expect(stdout).toContain(
      '[62 năm → 63 năm] (bảng 1, dòng 2: “Kỷ niệm 62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)”)',
    )
  })

  it('gives the place as data too', async () => {
    const path = file('b.docx', docx(p(WRONG)))
    const { stdout } = await runHere(['check', path, '--year', '2023', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject([
      { line: 1, column: 1, place: { vi: 'đoạn 1', en: 'paragraph 1' }, paragraph: WRONG },
    ])
  })

  it('says what it did not read', async () => {
    const path = file('c.docx', docx(p('Kính gửi') + p('<w:r><w:object/></w:r>', '<m:oMath/>')))
    const { status, stderr } = await runHere(['check', path])
    expect(status).toBe(0)
    expect(stderr).toBe(`${path}: chưa đọc được chữ (nếu có) trong 1 đối tượng nhúng, 1 công thức.\n`)
  })

  it('refuses a damaged file in a sentence, exit code 2', async () => {
    const path = file('d.docx', docx(p('x')).subarray(0, 200))
    const { status, stdout, stderr } = await runHere(['check', path])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      `${path}: Tệp Word bị cắt cụt: thiếu phần cuối của gói nén. Hãy tải hoặc sao chép lại tệp.\n`,
    )
  })
})
