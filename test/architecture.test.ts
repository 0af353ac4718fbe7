import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../src')

/** Floors of the folders; files at the top (entries) and the schema stand above the library, below the command line. */
const FLOORS: Record<string, number> = {
  dates: 0,
  commemorations: 1,
  campaigns: 1,
  planner: 2,
  guidance: 3,
  ical: 3,
  proofread: 3,
  render: 4,
  schema: 5,
  cli: 6,
}
const ENTRIES = 5

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

function floorOf(file: string): number {
  if (file === 'errors.ts') return 0
  const [folder = ''] = file.split('/')
  return FLOORS[folder] ?? ENTRIES
}

describe('the floors of the library', () => {
  it.each(files)('%s imports no higher floor', (file) => {
    for (const target of imports(file).filter((name) => name.startsWith('.') && !name.endsWith('.json'))) {
      const path = relative(source, join(source, dirname(file), target)).replace(/\.js$/, '.ts')
      expect(floorOf(path), `${file} imports ${path}`).toBeLessThanOrEqual(floorOf(file))
    }
  })

  it('keep Node to the command line', () => {
    for (const file of files.filter((name) => !name.startsWith('cli/'))) {
      expect([file, imports(file).filter((name) => name.startsWith('node:'))]).toEqual([file, []])
    }
  })
})

describe('third-party libraries', () => {
  const HOMES: Record<string, RegExp> = {
    luxon: /^ical\/zone\.ts$/,
    rrule: /^dates\/recurrence\.ts$/,
    'ical-generator': /^ical\/adapter\.ts$/,
    zod: /^schema\//,
    yaml: /^cli\/files\.ts$/,
    commander: /^cli\//,
    docx: /^render\/docx\//,
    mammoth: /^cli\/read-docx\.ts$/,
    'mdast-util-to-markdown': /^render\/markdown\.ts$/,
    'mdast-util-gfm-table': /^render\/markdown\.ts$/,
    'hast-util-to-html': /^render\/html\.ts$/,
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
