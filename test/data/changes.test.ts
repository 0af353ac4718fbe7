import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changesText, publishedRevisions } from '../../data/tools/changes-text.js'
import { shipped } from '../../data/tools/records.js'

const published = readFileSync('test/robustness/published.txt', 'utf8')

describe('the changelog of the data', () => {
  it('lists what is new since a release and what was changed, and nothing else', () => {
    const [first, second, ...rest] = shipped
    const before = new Map(rest.map(({ record: { id, revision = 0 } }) => [id, revision]))
    before.set(second!.record.id, (second!.record.revision ?? 0) - 1)
    const lines = changesText(shipped, before).split('\n')
    expect(lines.filter((line) => line.startsWith('### '))).toEqual(['### Added: 1', '### Changed: 1'])
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      `- ${first!.record.name.vi} (\`${first!.record.id}\`, ${first!.file})`,
      `- ${second!.record.name.vi} (\`${second!.record.id}\`, ${second!.file})`,
    ])
  })

  it('knows the revisions of the last release', () => {
    const before = publishedRevisions(published)
    expect(before.size).toBe(1542)
    expect([...before.values()].every(Number.isInteger)).toBe(true)
  })

  it('names records that there are', () => {
    const ids = new Set(shipped.map(({ record }) => record.id))
    const named = [...readFileSync('data/CHANGELOG.md', 'utf8').matchAll(/^- .*\(`([a-z0-9-]+)`, data\//gm)]
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(([, id]) => !ids.has(id!))).toEqual([])
  })
})
