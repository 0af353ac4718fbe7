import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { vietnam } from '../../src/data.js'
import { partFiles, partsOf } from './parts.js'

const PAGE = new URL('../../docs/library.md', import.meta.url)
const [START, END] = ['<!-- sizes -->\n', '\n<!-- /sizes -->']

const files = partFiles()
const kilobytes = (text: string) => (gzipSync(text, { level: 9 }).length / 1000).toFixed(1)
const parts = [...partsOf(vietnam)].map(([name, records]) => ({
  name,
  count: records.length,
  size: kilobytes(files.get(`${name}.js`)!),
}))
const units = parts.filter(({ name }) => name.startsWith('provinces/'))
const ends = (values: readonly number[]) => `${Math.min(...values)} - ${Math.max(...values)}`
const rows = [
  ...parts
    .filter((part) => !units.includes(part))
    .map(({ name, count, size }) => [`\`${name}\``, count, size]),
  ['`provinces/<slug>`', ends(units.map(({ count }) => count)), ends(units.map(({ size }) => Number(size)))],
  ['`details` of all', vietnam.length, kilobytes(files.get('details.js')!)],
]
const table = [
  '| `ky-niem/data/…` | records | KB, gzip |',
  '|---|--:|--:|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

/** Writes the table of sizes into its page. */
const page = readFileSync(PAGE, 'utf8')
const [start, end] = [page.indexOf(START) + START.length, page.indexOf(END)]
writeFileSync(PAGE, `${page.slice(0, start)}${table.join('\n')}${page.slice(end)}`)
