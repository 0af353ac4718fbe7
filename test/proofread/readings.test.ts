import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type Document, printReading, printVerdicts } from './printed.js'
import { ALL_CASES } from './rules/all.js'

const catalog = createCatalog(vietnam)

/** What documents may be about. */
const DOCUMENTS: readonly Document[] = [
  {},
  ...[2020, 2022, 2023, 2024, 2025, 2026].map((year) => ({ year })),
  { year: 2024, month: 12 },
  { year: 2025, month: 2 },
]

/** The texts of one line of all cases, those that are right and those that are not, each once. */
const TEXTS = [
  ...new Set(
    ALL_CASES.flatMap(({ silent, found }) =>
      [...silent, ...found].map((item) => (typeof item === 'string' ? item : item.text)),
    ),
  ),
].filter((text) => text.length < 160 && !text.includes('\n'))

const printed = (text: string) => [text, ...printReading(text, catalog)].join('\n')

test('all that is read of the cases of each rule is what it was', async () => {
  expect(TEXTS.length).toBeGreaterThan(300)
  await expect(`${TEXTS.map(printed).join('\n')}\n`).toMatchFileSnapshot('../golden/readings.txt')
})

test('each case is judged as it was, whatever year its document is of', async () => {
  const lines = TEXTS.flatMap((text) => {
    const told = printVerdicts(text, { catalog }, DOCUMENTS)
    return told.length === 0 ? [] : [text, ...told]
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/verdicts-by-year.txt')
})
