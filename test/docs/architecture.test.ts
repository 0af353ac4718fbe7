import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../../src/cli/formats.js'
import { LAYOUTS } from '../../src/guidance/options.js'
import { FEED_FORMATS } from '../../src/ical/feed/formats.js'
import { KINDS } from '../dates/rules-of-each-kind.js'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const page = read('docs/architecture.md')

/** Files and folders of the repository that a text names. */
const named = (text: string) =>
  [...text.matchAll(/`((?:src|test|data|docs)\/[\w./-]*)`/g)].map((match) => match[1]!)

const recipes = new Map(
  page
    .slice(page.indexOf('## Where do I add'), page.indexOf('## Words'))
    .split(/^\*\*(?=an? )/m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('**')), text] as const),
)

describe('the page of the architecture', () => {
  it('names only files and folders that exist', () => {
    const missing = named(page).filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
    expect(named(page).length).toBeGreaterThan(40)
  })

  it('names every folder of the sources', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`)
    expect(folders.filter((folder) => !named(page).includes(folder))).toEqual([])
  })

  it('says where to add each kind of thing', () => {
    expect([...recipes.keys()]).toEqual([
      'a rule kind',
      'a record',
      'a layout',
      'a document kind',
      'an output format',
      'a proofreading rule',
      'a command',
    ])
    for (const [what, text] of recipes) expect([what, named(text).length > 0]).toEqual([what, true])
  })
})

describe('the recipes', () => {
  const files = (what: string) =>
    new Set(named(recipes.get(what)!).filter((path) => path.startsWith('src/') && !path.endsWith('/')))

  it.each(['a rule kind', 'a command'])('touch three files at most: %s', (what) => {
    expect(files(what).size).toBeLessThanOrEqual(3)
  })

  it('of an output format touch three files at most, the writer, a table and the export', () => {
    const [here = ''] = recipes.get('an output format')!.split('If a feed')
    expect(named(here).filter((path) => path.endsWith('.ts'))).toEqual([
      'src/render/markdown.ts',
      'src/cli/formats.ts',
      'src/index.ts',
    ])
  })

  /** Files of the sources that tell all of these apart by their names. */
  function listing(names: readonly string[]): string[] {
    const asWord = names.map((name) => new RegExp(`'${name}'|^\\s*${name}(?:,$|: )`, 'm'))
    return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file}`)
      .filter((file) => asWord.every((word) => word.test(read(file))))
  }

  it.each([
    ['a rule kind', KINDS, 'src/dates/rule-kinds.ts'],
    ['a layout', LAYOUTS, 'src/guidance/options.ts'],
    ['an output format', FORMAT_NAMES, 'src/cli/formats.ts'],
    ['an output format', FEED_FORMATS, 'src/ical/feed/formats.ts'],
  ])('of %s name every file that lists all of them', (what, names, table) => {
    const found = listing(names)
    expect(found).toContain(table)
    expect(found.filter((file) => !files(what).has(file))).toEqual([])
  })

  it('lead to tables whose every entry the guides tell of', () => {
    for (const name of FORMAT_NAMES) expect(read('README.md'), name).toContain(name)
    for (const name of LAYOUTS) expect(read('docs/layouts/README.md'), name).toContain(name)
    for (const name of FEED_FORMATS) expect(read('docs/feeds/publish.md'), name).toContain(name)
  })
})
