import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../src')

/** Floors of the folders and of what stands beside them; other files at the top are entries, above the library, below the command line. */
const FLOORS: Record<string, number> = {
  'errors.ts': 0,
  'problem-codes.ts': 0,
  'arguments.ts': 0,
  'faults.ts': 0,
  'frozen.ts': 0,
  'taken.ts': 0,
  'describe-problem.ts': 0,
  text: 0,
  dates: 0,
  document: 0,
  provinces: 1,
  citations: 1,
  commemorations: 2,
  holidays: 2,
  campaigns: 3,
  planner: 4,
  proofread: 4,
  guidance: 5,
  drafts: 5,
  ical: 5,
  pictures: 5,
  render: 6,
  word: 6,
  schema: 6,
  cli: 8,
}
const ENTRIES = 7

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
)

/** What a file imports, types too, loaded at once or later. */
function imports(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8').replace(/^\s*\*.*$/gm, '')
  const statements =
    /^(?:import|export)[^'";=]*\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3]!)
}

/** The files of the library that a file imports. */
function neighbours(file: string): string[] {
  return imports(file)
    .filter((name) => name.startsWith('.') && !name.endsWith('.json'))
    .map((name) => relative(source, join(source, dirname(file), name)).replace(/\.js$/, '.ts'))
}

function floorOf(file: string): number {
  const [room = ''] = file.split('/')
  return FLOORS[room] ?? ENTRIES
}

/** A way from a file back to itself, if there is one. */
function circle(from: string): string[] | undefined {
  const ways = neighbours(from).map((next) => [from, next])
  const seen = new Set<string>()
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1)!
    if (last === from) return way
    if (seen.has(last)) continue
    seen.add(last)
    for (const next of neighbours(last)) ways.push([...way, next])
  }
  return undefined
}

describe('the floors of the library', () => {
  it.each(files)('%s imports no higher floor', (file) => {
    for (const path of neighbours(file)) {
      expect(floorOf(path), `${file} imports ${path}`).toBeLessThanOrEqual(floorOf(file))
    }
  })

  it.each(files)('%s stands in no circle of imports', (file) => {
    expect(circle(file)).toBeUndefined()
  })

  it('have no room without a floor', () => {
    const rooms = files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!)
    expect([...new Set(rooms)].filter((room) => FLOORS[room] === undefined)).toEqual([])
  })

  it('keep Node to the command line', () => {
    for (const file of files.filter((name) => !name.startsWith('cli/'))) {
      expect([file, imports(file).filter((name) => name.startsWith('node:'))]).toEqual([file, []])
    }
  })
})

describe('files of the user', () => {
  it('are read in one module and written in one', () => {
    const homes = files.filter((file) => imports(file).some((name) => /^node:fs(?:\/|$)/.test(name)))
    expect(homes.sort()).toEqual(['cli/read-file.ts', 'cli/write-file.ts'])
  })
})

describe('third-party libraries', () => {
  const HOMES: Record<string, RegExp> = {
    rrule: /^dates\/recurrence\.ts$/,
    zod: /^schema\//,
    yaml: /^(?:cli\/files|drafts\/front-matter)\.ts$/,
    commander: /^cli\//,
    tinyglobby: /^cli\/draft-files\.ts$/,
    docx: /^render\/docx\//,
    fflate: /^word\/zip\.ts$/,
    htmlparser2: /^(?:word\/xml|proofread\/markup\/html)\.ts$/,
    entities: /^proofread\/markup\/markdown\.ts$/,
    'mdast-util-to-markdown': /^render\/markdown\.ts$/,
    'mdast-util-gfm-table': /^(?:render|drafts)\/markdown\.ts$/,
    'mdast-util-from-markdown': /^drafts\/markdown\.ts$/,
    'mdast-util-directive': /^drafts\/markdown\.ts$/,
    'micromark-extension-directive': /^drafts\/text-syntax\.ts$/,
    'micromark-extension-gfm-table': /^drafts\/markdown\.ts$/,
    'hast-util-to-html': /^render\/html-page\.ts$/,
  }

  it('are each imported in one place', () => {
    for (const file of files) {
      for (const name of imports(file).filter(
        (target) => !target.startsWith('.') && !target.startsWith('node:'),
      )) {
        const home = HOMES[name]
        if (home === undefined) {
          // Types alone leave nothing behind.
          expect([file, name]).toEqual([file, expect.stringMatching(/^(mdast|hast)$/)])
        } else {
          expect(file, `${name} belongs in ${home}`).toMatch(home)
        }
      }
    }
  })
})
