import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { beforeEach, describe, expect, it } from 'vitest'
import { sentenceAt } from '../../src/cli/sentence-at.js'
import { type Run, run, runHere } from './run.js'

const WRONG = 'Kỷ niệm 62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const RIGHT = WRONG.replace('62', '63')
const WEEKDAY = 'Thứ hai, ngày 06/7/2023'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function put(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
  return name
}
const got = (name: string) => readFileSync(join(folder, name), 'utf8')
const check = (...args: string[]): Promise<Run> => runHere(['check', ...args], { cwd: folder })
const wordFile = (...paragraphs: string[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: paragraphs.map((paragraph) => new Paragraph(paragraph)) }] }),
  )

describe('check', () => {
  it('prints like a linter, with the sentence, and says 1 if an error is left', async () => {
    put('thang-7.txt', `Kính gửi các đơn vị\n${WRONG}\n`)
    const { stdout, status } = await check('thang-7.txt', '--year', '2023')
    const lines = stdout.split('\n')
    expect(status).toBe(1)
    expect(lines[0]).toContain('thang-7.txt:2:9: lỗi number-mismatch: ')
    expect(lines[0]).toContain('[62 năm → 63 năm]')
    expect(lines[1]).toBe(`    ${WRONG}`)
    expect(lines[2]).toBe('1 lỗi, 0 cảnh báo, 0 lưu ý')
  })

  it('tells many findings that say the same in one line; JSON has them all', async () => {
    put('lich.txt', `${WEEKDAY}\n`.repeat(3))
    expect((await check('lich.txt')).stdout).not.toContain('còn')
    put('lich.txt', `${`${WEEKDAY}\n`.repeat(20)}${WRONG}\n`)
    const { stdout } = await check('lich.txt', '--year', '2023')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => line.includes('lỗi weekday'))).toHaveLength(3)
    expect(lines).toContain('lich.txt: weekday: còn 17 chỗ như vậy, dòng 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, …')
    expect(lines.at(-1)).toBe('21 lỗi, 0 cảnh báo, 0 lưu ý')
    expect(lines.filter((line) => line.includes('number-mismatch'))).toHaveLength(1)
    const { stdout: json } = await check('lich.txt', '--year', '2023', '--format', 'json')
    expect(JSON.parse(json)).toHaveLength(21)
  })

  it('prints a JSON array with the file', async () => {
    put('a.md', `# Tháng 7\n\n- **${WRONG}**\n`)
    const { stdout } = await check('a.md', '--year', '2023', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'a.md', rule: 'number-mismatch', line: 3, column: 13, expected: '63 năm' },
    ])
  })

  it('is content with a right text', async () => {
    put('a.html', `<ul><li>${RIGHT}</li><li>Ngày Doanh nhân Việt Nam (13/10)</li></ul>`)
    expect(await check('a.html', '--year', '2023')).toMatchObject({
      status: 0,
      stdout: '0 lỗi, 0 cảnh báo, 0 lưu ý\n',
    })
    expect((await check('a.html', '--format', 'json')).stdout).toBe('[]\n')
  })

  it('applies the certain fixes and shows them, or shows them alone', async () => {
    put('a.txt', `${WRONG}\n${WEEKDAY}\n`)
    const tried = await check('a.txt', '--year', '2023', '--fix-dry-run')
    expect(got('a.txt')).toBe(`${WRONG}\n${WEEKDAY}\n`)
    expect(tried).toMatchObject({ status: 1, stderr: '' })
    const { stdout, status } = await check('a.txt', '--year', '2023', '--fix', '--quiet')
    expect(got('a.txt')).toBe(`${RIGHT}\n${WEEKDAY}\n`)
    expect(stdout).toContain(`@@ -1,1 +1,1 @@\n-${WRONG}\n+${RIGHT}\n`)
    expect(stdout).toContain('weekday')
    expect(status).toBe(1)
    expect(tried.stdout).toBe(stdout)
  })

  it('says 1 of an error that a dry run leaves in the file, and 0 once it is mended', async () => {
    put('a.txt', `${WRONG}\n`)
    const args = ['check', 'a.txt', '--year', '2023'] as const
    const dry = await runHere([...args, '--fix-dry-run'], { cwd: folder })
    expect(dry.status).toBe(1)
    expect(dry.stdout).toContain(`+${RIGHT}\n`)
    await check('a.txt', '--year', '2023', '--baseline', 'b.json', '--write-baseline')
    expect((await check('a.txt', '--year', '2023', '--baseline', 'b.json', '--fix-dry-run')).status).toBe(0)
    expect((await check('a.txt', '--year', '2023', '--fix')).status).toBe(0)
    expect((await check('a.txt', '--year', '2023', '--fix-dry-run')).status).toBe(0)
  })

  it('reads Word documents, a line a paragraph, and writes none', async () => {
    const bytes = await wordFile('Kính gửi', WRONG)
    put('a.docx', bytes)
    const { stdout, stderr } = await check('a.docx', '--year', '2023', '--fix', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'a.docx', line: 2, column: 9, found: '62 năm', expected: '63 năm', sentence: WRONG },
    ])
    expect(stderr).toContain('a.docx: --fix không ghi đè tệp Word')
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(bytes)
  })

  it('prints a sentence of Word over its line breaks', async () => {
    const paragraph = new Paragraph({
      children: [new TextRun('Hội nghị: thứ Hai,'), new TextRun({ text: 'ngày 06/7/2023.', break: 1 })],
    })
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [{ children: [new Paragraph('Kính gửi'), paragraph, new Paragraph('Hết')] }],
      }),
    )
    put('a.docx', bytes)
    const { stdout } = await check('a.docx', '--lang', 'en')
    expect(stdout).toContain('a.docx:2:11: error weekday')
    expect(stdout).toContain('\n    Hội nghị: thứ Hai, ngày 06/7/2023.\n')
    expect(stdout).toMatch(/\n1 error, 0 warnings, 0 info\n$/)
  })

  it('checks the others whatever one of them does', async () => {
    put('a.docx', 'not a zip')
    put('b.txt', WRONG)
    const all = await check('none.txt', 'a.docx', 'b.txt', '--year', '2023')
    expect(all.status).toBe(2)
    expect(all.stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['none.txt', 'a.docx', ''])
    expect(all.stdout).toContain('b.txt:1:9')
    expect(all.stdout).toContain('2 tệp không kiểm tra được')
    expect(await check('none.txt', 'a.docx')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('folders and patterns', () => {
  const files = ({ stdout }: Run) => [
    ...new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)),
  ]

  it('stand for the drafts in them, in order, each once', async () => {
    for (const name of ['b/2.txt', 'b/1.MD', 'b/c/3.html', 'b/x.csv', 'b/node_modules/y.txt', 'a.txt'])
      put(name, WRONG)
    const json = ['--year', '2023', '--format', 'json']
    expect(files(await check('b', ...json))).toEqual(['b/1.MD', 'b/2.txt', 'b/c/3.html'])
    expect(files(await check('b/**/*.html', 'b/c', './b/c/3.html', ...json))).toEqual(['b/c/3.html'])
    expect(files(await check('*.txt', ...json))).toEqual(['a.txt'])
  })

  it('are refused if they hold no draft, beside others that do', async () => {
    put('a.txt', WRONG)
    mkdirSync(join(folder, 'empty'))
    const { status, stdout, stderr } = await check('empty', '*.md', 'a.txt', '--year', '2023')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^empty: Ở đây không có dự thảo nào.*\n\*\.md: Ở đây không có dự thảo nào/)
    expect(stdout).toContain('a.txt:1:9')
  })

  it('hold files that Word and LibreOffice lock, and empty ones, without a word', async () => {
    for (const name of ['d/~$a.docx', 'd/e/~$b.docx', 'd/.~lock.a.docx#']) put(name, 'Nguyễn Văn A')
    for (const name of ['d/empty.txt', 'd/blank.md', 'd/new.docx']) put(name, '')
    put('d/blank.md', '\n \n')
    const nothing = { status: 0, stdout: '0 lỗi, 0 cảnh báo, 0 lưu ý\n', stderr: '' }
    expect(await check('d')).toEqual(nothing)
    expect(await check('d/**/*.{txt,md,docx}')).toEqual(nothing)
    put('d/a.txt', WRONG)
    expect((await check('d', '--year', '2023')).status).toBe(1)
    const named = await check('d', 'd/empty.txt')
    expect(named).toMatchObject({ status: 2, stderr: 'd/empty.txt: Không có chữ nào để kiểm tra.\n' })
  })

  it('are no way around what must not be written', async () => {
    put('b/a.txt', WRONG)
    expect(await check('b', '-o', 'b/a.txt')).toMatchObject({ status: 2, stdout: '' })
    expect(got('b/a.txt')).toBe(WRONG)
  })
})

describe('a configuration', () => {
  it('is found upwards and holds unless the command line says otherwise', async () => {
    put('ky-niem.config.yaml', 'year: 2023\nrules:\n  weekday: off\n  number-mismatch: warning\n')
    put('a/b/1.txt', `${WRONG}\n${WEEKDAY}\n`)
    const found = await check('a/b/1.txt')
    expect(found.stdout).toContain('1.txt:1:9: cảnh báo number-mismatch')
    expect(found.stdout).not.toContain('weekday')
    expect(found.status).toBe(0)
    expect((await check('a/b/1.txt', '--on', 'weekday')).stdout).toContain('weekday')
    expect((await check('a/b/1.txt', '--no-config')).stdout).toContain('lỗi number-mismatch')
    put('a/ky-niem.config.json', '{"rules": {"number-mismatch": "off"}}')
    expect((await check('a/b/1.txt')).stdout).not.toContain('number-mismatch')
    expect((await check('a/b/1.txt', '--config', 'ky-niem.config.yaml')).stdout).toContain('cảnh báo')
  })

  it('leaves files out of folders, and words out of texts', async () => {
    put('ky-niem.config.yaml', 'ignore: [old, "*.html"]\nwords: ["thứ HAI, ngày 06/7/2023"]\n')
    for (const name of ['old/1.txt', '2.html', '3.txt']) put(name, `${WRONG}\n${WEEKDAY}\n`)
    const { stdout } = await check('.', '--year', '2023')
    expect(stdout.match(/^\S+:1:9/gm)).toEqual(['3.txt:1:9'])
    expect(stdout).not.toContain('weekday')
    expect((await check('2.html', '--year', '2023')).stdout).toContain('2.html:1:9')
  })

  it.each([
    ['"*.html"', ['a.txt', 's/t/c.txt', 's/x/t/d.txt', 's/x/t.txt']],
    ['t', ['a.txt', 's/b.html', 's/x/t.txt']],
    ['t/', ['a.txt', 's/b.html', 's/x/t.txt']],
    ['s/t', ['a.txt', 's/b.html', 's/x/t.txt', 's/x/t/d.txt']],
    ['/a.txt', ['s/b.html', 's/t/c.txt', 's/x/t.txt', 's/x/t/d.txt']],
    ['x/t', ['a.txt', 's/b.html', 's/t/c.txt', 's/x/t.txt', 's/x/t/d.txt']],
    ['"*.txt", "!t.txt"', ['s/b.html', 's/x/t.txt']],
  ])('leaves out what a pattern without a slash names at any depth: %s', async (pattern, left) => {
    put('ky-niem.config.yaml', `ignore: [${pattern}]\n`)
    for (const name of ['a.txt', 's/b.html', 's/t/c.txt', 's/x/t/d.txt', 's/x/t.txt']) put(name, WRONG)
    const { stdout } = await check('.', '--year', '2023', '--format', 'json')
    expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual(left.sort())
  })

  it.each([
    ['ky-niem.config.yaml', 'year: 26\n', 'ky-niem.config.yaml:1: trường "year"'],
    ['ky-niem.config.yaml', 'rules:\n  weekdy: off\n', 'ky-niem.config.yaml:2: trường "rules.weekdy"'],
    ['ky-niem.config.yaml', 'rules:\n  weekday: fatal\n', 'ky-niem.config.yaml:2: trường "rules.weekday"'],
    ['ky-niem.config.json', '{\n"yaer": 2023}', 'ky-niem.config.json:2: trường "yaer"'],
    ['ky-niem.config.json', '{"province": "x"}', 'ky-niem.config.json:1: trường "province"'],
    ['ky-niem.config.json', '{"words": [1]}', 'ky-niem.config.json:1: trường "words", mục 1'],
    ['ky-niem.config.json', '[]', 'ky-niem.config.json:1: '],
    ['ky-niem.config.json', '{', 'ky-niem.config.json: Tệp không đúng cú pháp JSON'],
  ])('is refused by file, line and field: %s %j', async (name, content, words) => {
    put(name, content)
    put('a.txt', WRONG)
    const { status, stdout, stderr } = await check('a.txt')
    expect(stderr).toContain(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('a baseline', () => {
  it('lets only new findings count, wherever the old ones move', async () => {
    put('d/a.txt', `${WRONG}\n${WEEKDAY}\n`)
    const options = ['--year', '2023', '--baseline', 'known.json']
    const written = await check('d', ...options, '--write-baseline')
    expect(written).toMatchObject({ status: 0, stdout: '', stderr: 'Đã ghi known.json: 2 chỗ đã biết\n' })
    expect(await check('d', ...options)).toMatchObject({
      status: 0,
      stdout: '0 lỗi, 0 cảnh báo, 0 lưu ý; 2 chỗ đã biết (baseline) không nêu\n',
    })
    put('d/a.txt', `Kính gửi\n\n${WEEKDAY}\n${WRONG}\n\n${WRONG}\n`)
    const { status, stdout } = await check('d', ...options)
    expect(status).toBe(1)
    expect(stdout.match(/^d\/a\.txt:\d+/gm)).toEqual(['d/a.txt:6'])
    const again = got('known.json')
    put('d/a.txt', `${WRONG}\n${WEEKDAY}\n`)
    await check('d', ...options, '--write-baseline', '--quiet')
    expect(got('known.json')).toBe(again)
  })

  it('must be named, be there and be one', async () => {
    put('a.txt', WRONG)
    put('b.json', '{"version": 2}')
    expect((await check('a.txt', '--write-baseline')).stderr).toContain('--write-baseline cần --baseline')
    expect((await check('a.txt', '--baseline', 'none.json')).stderr).toContain('none.json: Không đọc được')
    expect((await check('a.txt', '--baseline', 'b.json')).stderr).toContain('b.json:1: trường "version"')
    const over = await check('a.txt', '--baseline', 'a.txt', '--write-baseline')
    expect(over).toMatchObject({ status: 2, stderr: expect.stringContaining('chọn tên khác sau --baseline') })
    expect(got('a.txt')).toBe(WRONG)
  })
})

describe('formats', () => {
  const NAME = 'a%b,c:d "<&>.md'
  const as = async (format: string) => {
    put(NAME, `# Tháng 7\n\n- ${WRONG}\n`)
    return (await check(NAME, '--year', '2023', '--lang', 'en', '--format', format)).stdout
  }

  it('sarif', async () => {
    const log = JSON.parse(await as('sarif'))
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] })
    const [{ tool, results }] = log.runs
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(results[0].ruleId)
    expect(results).toMatchObject([
      {
        ruleId: 'number-mismatch',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%25b,c:d%20%22%3C&%3E.md' },
              region: {
                startLine: 3,
                startColumn: 11,
                endLine: 3,
                endColumn: 17,
                snippet: { text: '62 năm' },
              },
            },
          },
        ],
      },
    ])
  })

  it('github', async () => {
    expect(await as('github')).toMatch(
      /^::error file=a%25b%2Cc%3Ad "<&>\.md,line=3,col=11,endColumn=17,title=ky-niem number-mismatch::Number and dates disagree: .*\n$/,
    )
  })

  it('checkstyle', async () => {
    const xml = await as('checkstyle')
    expect(xml).toContain(
      '  <file name="a%b,c:d &quot;&lt;&amp;&gt;.md">\n    <error line="3" column="11" severity="error"',
    )
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<checkstyle version="4\.3">\n[\s\S]*<\/checkstyle>\n$/,
    )
    expect(xml).toContain('source="ky-niem.number-mismatch"/>')
  })
})

describe('standard input', () => {
  it('has the name, the form and the configuration that it is given', () => {
    put('d/ky-niem.config.yaml', 'rules: { number-mismatch: info }\n')
    const piped = (...args: string[]) =>
      run(['check', '-', '--year', '2023', ...args], { input: `<p>${WRONG}</p>`, cwd: folder })
    expect(piped().stdout).toContain('-:1:12: lỗi')
    expect(piped('--stdin-filename', 'd/a.html').stdout).toContain('d/a.html:1:12: lưu ý number-mismatch')
  })
})

describe('standard input with --fix', () => {
  const fixed = (input: string, ...args: string[]) =>
    run(['check', '-', '--year', '2023', '--fix', ...args], { input, cwd: folder })

  it('comes out repaired to the byte, what is left on standard error', () => {
    const { status, stdout, stderr } = fixed(`\ufeff${WRONG}\r\n${WEEKDAY}`)
    expect(stdout).toBe(`\ufeff${RIGHT}\r\n${WEEKDAY}`)
    expect(stderr).toMatch(/^-:2:1: lỗi weekday: [^\n]*\n {4}[^\n]*\n1 lỗi, 0 cảnh báo, 0 lưu ý\n$/)
    expect(status).toBe(1)
    expect(fixed(WRONG)).toEqual({ status: 0, stdout: RIGHT, stderr: '0 lỗi, 0 cảnh báo, 0 lưu ý\n' })
    expect(fixed(RIGHT)).toMatchObject({ status: 0, stdout: RIGHT })
  })

  it('leaves the report to a file that is named, and is shown alone by a dry run', () => {
    expect(fixed(WEEKDAY, '-o', 'report.json')).toMatchObject({ status: 1, stdout: WEEKDAY })
    expect(JSON.parse(got('report.json'))).toMatchObject([{ rule: 'weekday' }])
    const dry = run(['check', '-', '--year', '2023', '--fix-dry-run'], { input: WRONG, cwd: folder })
    expect(dry.stdout).toContain(`--- (stdin)\n+++ (stdin)\n@@ -1,1 +1,1 @@\n-${WRONG}\n+${RIGHT}\n`)
    expect(dry.status).toBe(1)
  })
})

describe('a sentence', () => {
  it.each([
    ['Một. Hai ba. Bốn', 5, 8, 'Hai ba.'],
    ['một\nhai ba\nbốn', 4, 7, 'hai ba'],
    ['Một  \t hai', 0, 3, 'Một hai'],
    ['A.\nMột,\nhai ba. Bốn\nNăm', 3, 6, 'Một, hai ba.', { start: 3, end: 18 }],
    ['A.\nMột,\nhai\nNăm', 3, 6, 'Một, hai', { start: 3, end: 11 }],
    [`Một${' b'.repeat(200)}`, 0, 3, `Một${' b'.repeat(80)}…`, { start: 0, end: 403 }],
    [`${'a '.repeat(200)}X${' b'.repeat(200)}`, 400, 401, `…${'a '.repeat(80)}X${' b'.repeat(80)}…`],
  ] as [string, number, number, string, { start: number; end: number }?][])(
    'is found around a place: %#',
    (text, start, end, sentence, paragraph) => {
      expect(sentenceAt(text, start, end, paragraph)).toBe(sentence)
    },
  )
})
