import { local } from '../../src/text/language.js'
import type { Shipped } from './records.js'

/** What the lines of `test/robustness/published.txt` say of the last release: the revision of each record in it. */
export function publishedRevisions(published: string): Map<string, number> {
  const lines = published.split('\n').map((line) => line.split(' '))
  return new Map(
    lines.filter(([kind]) => kind === 'id').map(([, id = '', revision]) => [id, Number(revision)]),
  )
}

/** Records that are new since a release or were changed since, a line each, as a section of `data/CHANGELOG.md`. */
export function changesText(records: readonly Shipped[], before: ReadonlyMap<string, number>): string {
  const line = ({ file, record: { id, name } }: Shipped) => `- ${local(name, 'vi')} (\`${id}\`, ${file})`
  const sections: [string, Shipped[]][] = [
    ['Added', records.filter(({ record }) => !before.has(record.id))],
    [
      'Changed',
      records.filter(({ record: { id, revision = 0 } }) => revision > (before.get(id) ?? revision)),
    ],
  ]
  return sections
    .filter(([, changed]) => changed.length > 0)
    .map(([heading, changed]) => `### ${heading}: ${changed.length}\n\n${changed.map(line).join('\n')}\n`)
    .join('\n')
}
