import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'

const dist = inject('dist')
const recorder = pathToFileURL(resolve(import.meta.dirname, 'record-modules.mjs')).href

/** Names of the packages that a run of node loads; files of the package itself are `dist/...`. */
function packagesLoaded(...args: string[]): string[] {
  const { stderr, status } = spawnSync(process.execPath, ['--import', recorder, ...args], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  const names = [...stderr.matchAll(/^loaded .*\/node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(
    (match) => match[1]!,
  )
  return [...new Set(names)].sort()
}

const script = (code: string) => ['--input-type=module', '-e', code]
const url = (file: string) => pathToFileURL(join(dist, file)).href
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
    ['check', resolve(import.meta.dirname, '../golden/guidance-2023-07.md')],
  ])('of ky-niem %s %s loads no library but commander', (...args) => {
    expect(packagesLoaded(join(dist, 'cli.js'), ...args)).toEqual(['commander'])
  })
})
