import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { vietnam } from '../../src/data.js'
import { provinces } from '../../src/index.js'

const root = resolve(import.meta.dirname, '../..')

const published = readFileSync(join(import.meta.dirname, 'published.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))

/** What releases published of a kind. */
const lines = (kind: string) => published.filter(([first]) => first === kind).map(([, ...rest]) => rest)

/** Records that have another id now: the former one, and the one that answers for it. Feeds keep the former one in their UIDs. */
const RENAMED: Readonly<Record<string, string>> = {}

/** Names that each entry of the package exports, types too. */
function exportsOf(entries: readonly string[]): Map<string, Set<string>> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const fileOf = (entry: string) => join(root, 'src', entry === '.' ? 'index.ts' : `${entry.slice(2)}.ts`)
  const program = ts.createProgram(entries.map(fileOf), options)
  const checker = program.getTypeChecker()
  return new Map(
    entries.map((entry) => {
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(fileOf(entry))!)!
      return [entry, new Set(checker.getExportsOfModule(symbol).map(({ name }) => name))]
    }),
  )
}

describe('what a release published', () => {
  it('keeps its ids: feeds make the UIDs of subscribers’ events from them', () => {
    const ids = new Set(vietnam.map(({ id }) => id))
    expect(
      lines('id')
        .map(([id]) => id!)
        .filter((id) => !ids.has(RENAMED[id] ?? id)),
    ).toEqual([])
    expect(Object.keys(RENAMED).filter((id) => ids.has(id))).toEqual([])
  })

  it('keeps the names of provinces in addresses and options', () => {
    const slugs = new Set([...provinces.current, ...provinces.former].map(({ slug }) => slug))
    expect(
      lines('province')
        .flat()
        .filter((slug) => !slugs.has(slug)),
    ).toEqual([])
  })

  it('keeps its entries, and what they export, types too', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const names = lines('export') as [entry: string, name: string][]
    const entries = [...new Set(names.map(([entry]) => entry))]
    expect(entries.filter((entry) => !(entry in exports))).toEqual([])
    const now = exportsOf(entries)
    expect(names.filter(([entry, name]) => !now.get(entry)!.has(name))).toEqual([])
  }, 60_000)
})
