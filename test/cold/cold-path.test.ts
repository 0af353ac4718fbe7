import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'

const dist = inject('dist')
const recorder = pathToFileURL(resolve(import.meta.dirname, 'record-modules.mjs')).href

/** Addresses of the files that a run of node loads. */
function filesLoaded(...args: string[]): string[] {
  const { stderr, status } = spawnSync(process.execPath, ['--import', recorder, ...args], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return [...new Set([...stderr.matchAll(/^loaded (file:.*)$/gm)].map((match) => match[1]!))]
}

/** Names of the packages that a run of node loads. */
function packagesLoaded(...args: string[]): string[] {
  const names = filesLoaded(...args).flatMap(
    (file) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  )
  return [...new Set(names)].sort()
}

/** Files of `dist/` that a run of node loads: those with a name of their own, and kilobytes of all. */
function ownLoaded(...args: string[]): { names: string[]; kilobytes: number } {
  const own = filesLoaded(...args).filter((file) => file.startsWith(pathToFileURL(dist).href))
  // The builder adds a hash to the names of what is loaded when it is needed, and calls what commands share a chunk.
  const names = own.map((file) => basename(file).replace(/(?:-[A-Z0-9]{8})?\.c?js$/, ''))
  const bytes = own.reduce((sum, file) => sum + statSync(fileURLToPath(file)).size, 0)
  return { names: names.filter((name) => name !== 'chunk').sort(), kilobytes: Math.round(bytes / 1000) }
}

const script = (code: string) => ['--input-type=module', '-e', code]
const url = (file: string) => pathToFileURL(join(dist, file)).href
const PAGE = resolve(import.meta.dirname, '../golden/guidance-2023-07.md')
/** What entries share, by how much of the library asks for it, and what commands share. */
const SHARED = ['days', 'feeds', 'plans', 'cli', 'program']
const COMMANDS = [...SHARED, 'commands']
const DATA = ['data', 'records.json']
const HEAVY = ['zod', 'rrule', 'docx', 'yaml']

describe('a cold start', () => {
  it('of a month from shipped data loads no heavy library', () => {
    const loaded = packagesLoaded(
      ...script(`import { createCatalog, createPlanner, outline, toText, toMarkdown } from '${url('index.js')}'
        import { vietnam } from '${url('data.js')}'
        const plan = createPlanner({ catalog: createCatalog(vietnam) }).month('2023-07')
        toText(outline(plan)); toMarkdown(outline(plan))`),
    )
    expect(loaded.filter((name) => HEAVY.includes(name))).toEqual([])
  })

  it.each([
    ['month', '2023-07'],
    ['month', '2023-07', '--format', 'json'],
    ['on', '2023-07-27'],
    ['search', 'thuong binh'],
    ['lunar', '2026-02-17'],
    ['feed', '--month', '2023-07'],
    ['check', PAGE],
  ])('of ky-niem %s %s loads no library of others', (...args) => {
    expect(packagesLoaded(join(dist, 'cli.cjs'), ...args)).toEqual([])
  })

  it.each([
    'index',
    'data',
    'citations',
    'holidays',
    'ical',
    'docx',
    'draft',
    'proofread',
    'schema',
    'svg',
    'word',
  ])('of ky-niem/%s loads nothing of the command line, by import or by require', (entry) => {
    for (const args of [
      script(`import '${url(`${entry}.js`)}'`),
      ['-e', `require(${JSON.stringify(join(dist, `${entry}.cjs`))})`],
    ])
      expect(ownLoaded(...args).names.filter((name) => /^(?:cli|program|commands)$/.test(name))).toEqual([])
  })

  it.each([
    { args: ['month', '2023-07'], names: [...COMMANDS, ...DATA, 'plan', 'text'], kilobytes: 1900 },
    {
      args: ['month', '2023-07', '--format', 'json'],
      names: [...COMMANDS, ...DATA, 'plan'],
      kilobytes: 1900,
    },
    { args: ['on', '2023-07-27'], names: [...COMMANDS, ...DATA, 'on'], kilobytes: 1900 },
    { args: ['search', 'thuong binh'], names: [...COMMANDS, ...DATA, 'search'], kilobytes: 1900 },
    { args: ['lunar', '2026-02-17'], names: [...COMMANDS, 'lunar'], kilobytes: 620 },
    { args: ['feed', '--month', '2023-07'], names: [...COMMANDS, ...DATA, 'feed', 'ical'], kilobytes: 1990 },
    {
      args: ['check', PAGE],
      names: [...COMMANDS, ...DATA, 'check', 'check', 'check-config', 'rules'],
      kilobytes: 2440,
    },
    { args: ['--version'], names: SHARED, kilobytes: 590 },
  ])(
    'of ky-niem $args loads these files of the package and no more than so much',
    ({ args, names, kilobytes }) => {
      const loaded = ownLoaded(join(dist, 'cli.cjs'), ...args)
      expect(loaded.names).toEqual([...names].sort())
      expect(loaded.kilobytes).toBeLessThan(kilobytes)
    },
  )
})
