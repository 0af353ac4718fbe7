import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocx } from '../../src/word.js'
import { docx, p, table } from '../word/build.js'
import { BARE, LETTER, PLAN } from '../word/intake.samples.js'
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

  it('writes the review with -o, says what is in it, and prints the findings', async () => {
    const path = file('e.docx', docx(p(WRONG)))
    const output = join(folder, 'e.reviewed.docx')
    const args = ['--year', '2023', '--author', 'Ban A', '--date', '2026-07-01T08:00:00Z', '-o', output]
    const { status, stdout, stderr } = await runHere(['check', path, ...args])
    expect([status, stderr]).toEqual([1, `Đã ghi ${output}: 1 góp ý, 1 chỗ sửa theo dõi thay đổi\n`])
    expect(stdout).toContain('1 lỗi, 0 cảnh báo, 0 lưu ý')
    const written = readFileSync(output)
    expect(readDocx(new Uint8Array(written)).text).toBe(`${WRONG.replace('62', '63')}\n`)
    const again = await runHere(['check', output, '--year', '2023'])
    expect([again.status, again.stdout]).toEqual([0, '0 lỗi, 0 cảnh báo, 0 lưu ý\n'])
  })

  it('reviews one Word file at a time', async () => {
    const paths = ['f.docx', 'f2.docx'].map((name) => file(name, docx(p(WRONG))))
    const { status, stderr } = await runHere(['check', ...paths, '-o', join(folder, 'g.docx')])
    expect([status, stderr]).toEqual([2, '-o: TỆP.docx nhận bản góp ý của đúng một tệp .docx.\n'])
  })
})

describe('renew', () => {
  const BEFORE = '79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)'
  const AFTER = '80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)'

  it('writes a Word file, says each step and the share', async () => {
    const path = file('r.docx', docx(p(BEFORE) + p('Kế hoạch số 19/KH-UBND ngày 02/02/2026')))
    const output = join(folder, 'r.2027.docx')
    const args = ['--from', '7/2026', '--to', '7/2027', '-o', output]
    const { status, stdout, stderr } = await runHere(['renew', path, ...args])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr.split('\n')).toEqual([
      `Đã ghi ${output}: 2 chỗ sửa, 1 chỗ cần xem`,
      expect.stringContaining(`${path}:1:1 (đoạn 1): “79 năm” → “80 năm”: Năm 2027: 2027 - 1947 = 80 năm.`),
      `${path}:1:48 (đoạn 1): “27/7/2026” → “27/7/2027”: Mốc sau là năm 2027.`,
      `${path}:2:1 (đoạn 2): “Kế hoạch số 19/KH-UBND ngày 02/02/2026”: Văn bản của năm trước: thay bằng văn bản của năm nay, nếu có.`,
      'Đã xét 4/4 năm và số năm: 2 đổi, 1 đánh dấu, 1 giữ nguyên.',
      '',
    ])
    expect(readDocx(new Uint8Array(readFileSync(output))).text).toContain(AFTER)
  })

  it('prints a text, in English too', async () => {
    const path = file('r.txt', new TextEncoder().encode(`${BEFORE}\n`))
    const args = ['--from', '2026-07', '--to', '2027-07', '--lang', 'en']
    const { status, stdout, stderr } = await runHere(['renew', path, ...args])
    expect([status, stdout]).toEqual([0, `${AFTER}\n`])
    expect(stderr).toContain(`${path}:1:48: “27/7/2026” → “27/7/2027”: `)
    expect(stderr).toContain('3 of 3 years and numbers dealt with: 2 changed, 0 marked, 1 kept.')
  })

  it('needs a place for a Word file', async () => {
    const { status, stderr } = await runHere(['renew', file('s.docx', docx(p(BEFORE))), '--to', '2027-07'])
    expect([status, stderr]).toEqual([2, '-o: Hãy nêu tệp Word để ghi, ví dụ -o thang-7-2027.docx.\n'])
  })
})

describe('intake', () => {
  const text = (name: string, content: string) => file(name, new TextEncoder().encode(content))

  it('writes campaigns that are valid, every field with its source', async () => {
    const output = join(folder, 'campaigns.yaml')
    const word = file(
      'letter.docx',
      docx(
        LETTER.split('\n')
          .map((line) => p(line))
          .join(''),
      ),
    )
    const { status, stderr } = await runHere(['intake', word, text('plan.txt', PLAN), '-o', output])
    expect([status, stderr]).toEqual([0, `Đã ghi ${output}: 2 đợt tuyên truyền\n`])
    const written = readFileSync(output, 'utf8')
    expect(written).toContain('    start: 2024-07-01  # đoạn 17: “01/7/2024”\n')
    expect(written).toContain('number: "280"  # “Số: 280/KH-UBND”\n')
    const { stdout } = await runHere(['validate', output])
    expect(stdout).toContain('2 ')
  })

  it('leaves empty what was not found, names it, and has validate ask for it', async () => {
    const output = join(folder, 'bare.yaml')
    const { stderr } = await runHere(['intake', text('bare.txt', BARE), '-o', output])
    expect(stderr).toContain(
      'bare.txt: chưa tìm thấy mã (id), trích yếu (title), ngày bắt đầu (period.start), ',
    )
    const written = readFileSync(output, 'utf8')
    expect(written).toContain('    start:  # chưa tìm thấy\n')
    expect((await runHere(['validate', output])).status).toBe(2)
    const values: Record<string, string> = {
      id: 'x',
      title: 'X',
      type: 'Công văn',
      number: '"1"',
      symbol: 'SYT-VP',
    }
    const filled = written.replace(/(\w+): {2}# chưa tìm thấy/g, (_, key: string) => {
      const day = /^(?:start|end|issuedOn)$/.test(key) ? '2026-07-01' : undefined
      return `${key}: ${values[key] ?? day ?? (key === 'system' ? 'state' : 'x')}`
    })
    writeFileSync(output, filled)
    expect((await runHere(['validate', output])).status).toBe(0)
  })

  it('is not led astray by what a document says', async () => {
    const hostile =
      'SỞ Y TẾ\nSố: 1/SYT-VP\nV/v “x”: {y} # z\u2028- id: a\u0007 \'b\' "c" &d *e !f %g @h\n1. # việc: [một]\n2. null'
    const output = join(folder, 'hostile.yaml')
    const path = text('hostile.txt', hostile)
    await runHere(['intake', path, path, '-o', output])
    const { stdout } = await runHere(['intake', path, path, '--format', 'json'])
    const [first] = JSON.parse(stdout) as { campaign: { tasks: unknown } }[]
    const ended = readFileSync(output, 'utf8').replace(/(\w+): {2}# chưa tìm thấy/g, (_, key: string) =>
      key === 'subject' ? 'subject: x' : `${key}: 2026-07-01`,
    )
    const records = parse(ended) as { id: string; tasks: unknown }[]
    expect(records.map(({ id }) => id)).toEqual([records[0]!.id, `${records[0]!.id}-2`])
    expect(records[0]!.tasks).toEqual(['# việc: [một]', 'null'])
    expect(first!.campaign.tasks).toEqual([{ vi: '# việc: [một]' }, { vi: 'null' }])
  })
})

describe('fill', () => {
  it('fills a form for a month, and says how many placeholders', async () => {
    const path = file('form.docx', docx(p('Tuyên truyền {{tháng}}') + p('{{ngày kỷ niệm}}')))
    const output = join(folder, 'filled.docx')
    const { status, stderr } = await runHere(['fill', path, '--month', '2027-07', '-o', output])
    expect([status, stderr]).toEqual([0, `Đã ghi ${output}: 2 chỗ điền\n`])
    expect(readDocx(readFileSync(output)).text).toContain('80 năm Ngày Thương binh - Liệt sĩ')
  })

  it.each([
    [['-o', 'x.docx'], 'Hãy nêu thời gian của văn bản'],
    [['--month', '2027-07'], 'Hãy nêu tệp Word để ghi'],
    [['--month', '2027-07', '-o', 'x.docx'], 'đoạn 1 (“{{xyz}}”): Không có chỗ điền {{xyz}}'],
  ])('refuses %j', async (args, message) => {
    const path = file('unknown.docx', docx(p('{{xyz}}')))
    const { status, stderr } = await runHere(['fill', path, ...args], { cwd: folder })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
