import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readData, readText } from '../../src/cli/files.js'
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
const messageOf = async (path: string): Promise<string> => {
  try {
    await readData(path)
    return ''
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ code, message }) => `${code}: ${message.en}`).join('\n')
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
    expect(await messageOf(file('b.yaml', 'a: 1\n  b: 2\n'))).toMatch(/^malformed-file: .*YAML at [12]:\d+/)
    expect(await messageOf(file('c.yaml', 'a: 1\na: 2\n'))).toMatch(/YAML at 2:1/)
    expect(await messageOf(file('c.json', '{"a": 1,\n"a": 2}'))).toMatch(/JSON at 2:1: a field stands twice/)
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
