// A text of a million letters and a page, proofread.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { vietnam } from '../../../dist/data.js'
import { createCatalog } from '../../../dist/index.js'
import { proofread } from '../../../dist/proofread.js'
import { figure, seconds, spread, table } from '../kit.mjs'

const PAGE = 3000

export const title = 'Proofreading'

export function run() {
  const catalog = createCatalog(vietnam)
  const draft = readFileSync(resolve(import.meta.dirname, '../../golden/guidance-2023-07.md'), 'utf8')
  const long = `${draft}\n\n`.repeat(Math.ceil(1e6 / draft.length)).slice(0, 1e6)
  const first = seconds(() => proofread(draft.slice(0, PAGE), { catalog, year: 2023 }))
  const times = (text, rounds) =>
    spread(Array.from({ length: rounds }, () => seconds(() => proofread(text, { catalog, year: 2023 }))))
  const line = (name, { least, median, most }) => [
    name,
    figure(median * 1000),
    `${figure(least * 1000)} - ${figure(most * 1000)}`,
  ]
  return table(
    ['a text', 'ms of processor time', 'from - to'],
    [
      line('the first page, the names being read in', { least: first, median: first, most: first }),
      line('a page after', times(draft.slice(0, PAGE), 60)),
      line('a million letters of guidance', times(long, 5)),
    ],
  )
}
