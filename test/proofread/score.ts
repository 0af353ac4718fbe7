import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type Finding, proofread, SEVERITIES } from '../../src/proofread.js'
import { judged, type Planted, plant, plantProvinces } from './planted.js'
import { ALL_CASES } from './rules/all.js'
import type { Draft } from './rules/cases.js'

/**
 * What proofreading finds and what it should not have: `npm run proofread:score [-- FOLDER]`. Recall and precision by rule over the cases,
 * faults planted in every day of the catalog by kind, and findings in 100,000 words of the right texts of a folder (.txt, .md, .html).
 */
const catalog = createCatalog(vietnam)
const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

console.log('cases\trecall\tprecision')
for (const { rule, silent, found } of ALL_CASES) {
  const tell = ({ text, ...about }: Draft): Finding[] =>
    proofread(text, { catalog, ...about, rules: { [rule]: true } })
  const loud = silent.flatMap((item) =>
    tell(typeof item === 'string' ? { text: item } : item).filter((finding) => finding.rule === rule),
  )
  const right = found.filter(({ found: piece, expected, severity: _severity, ...draft }) =>
    tell(draft).some(
      (finding) => finding.found === piece && (expected === undefined || finding.expected === expected),
    ),
  )
  console.log(
    `${rule}\t${percent(right.length, found.length)}\t${percent(right.length, right.length + loud.length)}`,
  )
}

console.log('\nplanted\tfound\tfirst repair right\tspoilt by a fix')
for (const [kind, faults] of grouped([...plant(catalog, 2023), ...plantProvinces()])) {
  const { planted, found, repaired, spoilt } = judged(
    catalog,
    faults,
    kind === 'former province' ? 2026 : 2023,
  )
  console.log(
    `${kind} (${planted})\t${percent(found, planted)}\t${percent(repaired, planted)}\t${spoilt.length}`,
  )
}

const [folder] = process.argv.slice(2)
if (folder !== undefined) {
  const counts = new Map<string, number>()
  let words = 0
  for (const file of textsIn(folder)) {
    const text = readFileSync(file, 'utf8')
    words += text.split(/\s+/).length
    const format = ({ '.md': 'markdown', '.html': 'html', '.htm': 'html' } as const)[extname(file)] ?? 'text'
    for (const { severity, rule, line, column, found } of proofread(text, { catalog, format })) {
      counts.set(severity, (counts.get(severity) ?? 0) + 1)
      console.log(`${file}:${line}:${column}: ${severity} ${rule} ${JSON.stringify(found)}`)
    }
  }
  console.log(`\n${words} words`)
  for (const severity of SEVERITIES)
    console.log(
      `${severity}\t${(((counts.get(severity) ?? 0) * 100_000) / words).toFixed(3)} in 100,000 words`,
    )
}

function grouped(faults: readonly Planted[]): Map<string, Planted[]> {
  const groups = new Map<string, Planted[]>()
  for (const fault of faults) groups.set(fault.kind, [...(groups.get(fault.kind) ?? []), fault])
  return groups
}

function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|html?)$/.test(file))
    .map((file) => join(path, file))
    .sort()
}
