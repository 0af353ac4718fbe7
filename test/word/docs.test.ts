import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import * as word from '../../src/word.js'
import { blocks } from '../docs/pages.js'
import { docx, p } from './build.js'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/word/README.md'), 'utf8')
const scope = {
  ...word,
  catalog: createCatalog(vietnam),
  bytes: docx(p('76 năm Ngày Thương binh - Liệt sĩ')),
}

/** The statements of a block, each with the value that a comment behind or below it states. */
const said = blocks(page, 'ts').flatMap((block) => {
  const lines = block
    .replace(/^import .*$/gm, '')
    .replace(/\n\/\/ /g, ' // ')
    .trim()
    .split('\n')
  const head = lines.filter((line) => line.startsWith('const ')).join('\n')
  return lines.flatMap((line) => {
    const [code, value] = line.split(' // ')
    return value === undefined ? [] : [{ code: code!, head, value }]
  })
})

it('has code to run', () => expect(said.length).toBe(4))

it.each(said)('docs/word: $code', ({ code, head, value }) => {
  const run = new Function(...Object.keys(scope), `${head}\nreturn [${code}, ${value}]`)
  const [got, stated] = run(...Object.values(scope)) as [unknown, unknown]
  expect(got).toEqual(stated)
})
