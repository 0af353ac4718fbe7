import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readData, readSource } from '../../src/cli/files.js'
import { readText } from '../../src/cli/read-text.js'
import { InputError } from '../../src/errors.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const messageOf = async (path: string, language: 'vi' | 'en' = 'en'): Promise<string> => {
  try {
    await readData(path)
    return ''
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ code, message }) => `${code}: ${message[language]}`).join('\n')
  }
}

describe('files of the command line', () => {
  it('read dates of YAML as strings', async () => {
    const path = file('a.yaml', 'start: 2023-07-27\nnumber: "03"\nyes: on\n')
    expect(await readData(path)).toEqual({ start: '2023-07-27', number: '03', yes: 'on' })
  })

  it('read JSON, with a byte order mark too', async () => {
    expect(await readData(file('a.json', '\ufeff{"a": [1]}'))).toEqual({ a: [1] })
  })

  it('tell line and column of a fault', async () => {
    expect(await messageOf(file('b.json', '{\n  "a": 1,\n}'))).toMatch(/^malformed-file: .*JSON/)
    expect(await messageOf(file('b.yaml', 'a: 1\n  b: 2\n'))).toMatch(
      /^malformed-file: .*YAML at line 1, column 4: this line and the next/,
    )
    expect(await messageOf(file('c.yaml', 'a: 1\na: 2\n'))).toMatch(
      /YAML at line 2, column 1: a field stands twice/,
    )
    expect(await messageOf(file('c.json', '{"a": 1,\n"a": 2}'))).toMatch(
      /JSON at line 2, column 1: a field stands twice/,
    )
  })

  it.each([
    ['- id: a\n\ttitle: b\n', 'ở dòng 2, cột 2: dòng này lùi bằng phím Tab; YAML chỉ nhận dấu cách.'],
    ['- id: a\n  period:\n\t  kind: x\n', 'ở dòng 3, cột 1: dòng này lùi bằng phím Tab'],
    ['- id: a\n  title: Chuyên đề: an toàn\n', 'ở dòng 2, cột 10: nội dung có dấu hai chấm; đặt cả nội dung'],
    ['- id: a\n   title: b\n', 'ở dòng 1, cột 7: dòng này và dòng sau không thành "trường: giá trị"'],
    ['- id: a\n  title: b\n c: d\n', 'ở dòng 3, cột 1: dòng này lùi sai'],
    ['- id: a\n  title\n', 'ở dòng 2, cột 3: dòng này và dòng sau không thành'],
    ['- id: a\n  title: "Ngày A\n  place: b\n', 'ở dòng 2, cột 10: dấu ngoặc kép (hoặc nháy đơn) mở ở đây'],
    ['- period: { kind: dates\n  title: x\n', 'ở dòng 2, cột 3: trong ngoặc { } hoặc [ ] thiếu dấu đóng'],
    ['period: { kind: dates start: 2026 }\n', 'trong ngoặc { } hoặc [ ] thiếu dấu đóng, hoặc thiếu dấu phẩy'],
    ['title: @abc\n', 'ở dòng 1, cột 8: nội dung bắt đầu bằng ký tự có nghĩa riêng'],
    ['title: *abc\n', 'nội dung bắt đầu bằng ký tự có nghĩa riêng'],
    ['title: "Ngày A" và B\n', 'ở dòng 1, cột 17: phần từ đây thừa hoặc sai chỗ'],
    ['title: "a\\q"\n', 'gạch chéo ngược'],
    ['a: 1\n---\nb: 2\n', 'tệp có nhiều phần ngăn bằng "---"'],
    [`${'x'.repeat(1100)}: b\n`, 'ở dòng 1, cột 1: không đọc được phần này.'],
  ])('say in Vietnamese what is wrong with %j', async (text, sentence) => {
    const path = file('fault.yaml', text)
    expect(await messageOf(path, 'vi')).toContain(sentence)
    expect(await messageOf(path)).toMatch(/^malformed-file: The file is not well-formed YAML.*[^.]\.$/)
  })

  it.each([
    [
      'places.yaml',
      '# head\n- id: a\n  period:\n    kind: dates\n  channels: [press,\n    tv]\n- &b\n  id: b\n- *b\n',
    ],
    [
      'places.json',
      '\n[\n{ "id": "a", "period": {\n"kind": "dates" }, "channels": ["press",\n"tv"] },\n{\n"id": "b" }, {\n"id": "b" } ]',
    ],
  ])('know the lines of values in %s', async (name, text) => {
    const { lineOf } = await readSource(file(name, text))
    const lines = [
      [0],
      [0, 'period'],
      [0, 'period', 'kind'],
      [0, 'channels', 1],
      [1, 'id'],
      [1, 'title'],
      [2, 'id'],
    ].map((path) => lineOf(path))
    expect(lines).toEqual(name.endsWith('.yaml') ? [2, 3, 4, 6, 8, 8, 8] : [3, 3, 4, 5, 7, 6, 8])
    expect((await readSource(file('empty.yaml', ''))).lineOf([0])).toBeUndefined()
  })

  it('say where JSON breaks off', async () => {
    expect(await messageOf(file('f.json', '[\n{"a": 1,}]'), 'vi')).toContain(
      'JSON ở dòng 2, cột 9: thiếu hoặc thừa dấu',
    )
    expect(await messageOf(file('g.json', '[1, 2'))).toContain('JSON at line 1, column 6: a comma')
    expect(await messageOf(file('h.json', ''))).toContain('JSON at line 1, column 1: a comma')
  })

  it('refuse what is no text in UTF-8, no file, a folder', async () => {
    expect(await messageOf(file('d.yaml', new Uint8Array([0x61, 0xff])))).toMatch(/^not-utf8/)
    expect(await messageOf(join(folder, 'none.yaml'))).toBe(
      'unreadable-file: Cannot be read: there is no such file.',
    )
    expect(await messageOf(folder)).toBe('unreadable-file: Cannot be read: this is a folder.')
  })

  it('refuse aliases that grow without bound', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => [...pair])) {
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`)
    }
    expect(await messageOf(file('bomb.yaml', bomb.join('\n')))).toMatch(/^malformed-file/)
  })

  it('give texts as they are', async () => {
    expect(await readText(file('e.txt', 'Ngày 27/7\r\n'))).toBe('Ngày 27/7\r\n')
  })
})
