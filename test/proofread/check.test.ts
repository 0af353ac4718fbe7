import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { expect, test, vi } from 'vitest'
import { runCheck } from '../../src/cli/check.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'

const catalog = createCatalog(vietnam)
const WRONG = 'Kỷ niệm 62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const RIGHT = WRONG.replace('62', '63')

async function draft(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'ky-niem-')), name)
  await writeFile(file, content)
  return file
}

test('prints like a linter and says 1 if an error is left', async () => {
  const file = await draft('thang-7.txt', `Kính gửi các đơn vị\n${WRONG}\n`)
  const { output, exitCode } = await runCheck([file], { catalog, year: 2023 })
  expect(exitCode).toBe(1)
  expect(output.split('\n')[0]).toContain(`${file}:2:9: lỗi number-mismatch: `)
  expect(output.split('\n')[0]).toContain('[62 năm → 63 năm]')
  expect(output.split('\n')[1]).toBe('1 lỗi, 0 cảnh báo, 0 lưu ý')
})

test('prints a JSON array with the file', async () => {
  const file = await draft('a.md', `# Tháng 7\n\n- **${WRONG}**\n`)
  const { output } = await runCheck([file], { catalog, year: 2023, format: 'json' })
  expect(JSON.parse(output)).toMatchObject([
    { file, rule: 'number-mismatch', line: 3, column: 13, expected: '63 năm' },
  ])
})

test('is content with a right text', async () => {
  const file = await draft('a.html', `<ul><li>${RIGHT}</li><li>Ngày Doanh nhân Việt Nam (13/10)</li></ul>`)
  expect(await runCheck([file], { catalog, year: 2023 })).toMatchObject({ exitCode: 0, findings: [] })
})

test('applies the certain fixes and shows them', async () => {
  const file = await draft('a.txt', `${WRONG}\nThứ hai, ngày 06/7/2023\n`)
  const { output, exitCode } = await runCheck([file], { catalog, year: 2023, fix: true })
  expect(await readFile(file, 'utf8')).toBe(`${RIGHT}\nThứ hai, ngày 06/7/2023\n`)
  expect(output).toContain(`@@ -1,1 +1,1 @@\n-${WRONG}\n+${RIGHT}\n`)
  expect(output).toContain('weekday')
  expect(exitCode).toBe(1)
})

test('reads Word documents, a line a paragraph', async () => {
  const document = new Document({
    sections: [{ children: [new Paragraph('Kính gửi'), new Paragraph(WRONG)] }],
  })
  const file = await draft('a.docx', await Packer.toBuffer(document))
  const { findings } = await runCheck([file], { catalog, year: 2023 })
  expect(findings).toMatchObject([{ file, line: 2, column: 9, found: '62 năm', expected: '63 năm' }])
})

test('says that it does not write Word files', async () => {
  const said: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const document = new Document({ sections: [{ children: [new Paragraph(WRONG)] }] })
  const bytes = await Packer.toBuffer(document)
  const file = await draft('a.docx', bytes)
  const { findings } = await runCheck([file], { catalog, year: 2023, fix: true })
  stderr.mockRestore()
  expect(said.join('')).toContain(`${file}: --fix không ghi đè tệp Word`)
  expect(findings).toHaveLength(1)
  expect(await readFile(file)).toEqual(bytes)
})

test('names a file that cannot be read', async () => {
  const file = await draft('a.docx', 'not a zip')
  const { output, exitCode, problems } = await runCheck(['/khong/co.txt', file], { catalog })
  expect(problems.map((problem) => problem.file)).toEqual(['/khong/co.txt', file])
  expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 })
})
