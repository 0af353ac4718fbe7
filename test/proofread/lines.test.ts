import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread, rules } from '../../src/proofread.js'
import { foldText } from '../../src/text/fold.js'
import * as LINES from './lines.js'
import { type Document, printReading, printVerdicts } from './printed.js'

const catalog = createCatalog(vietnam)
const every = Object.fromEntries(rules.map(({ id }) => [id, true]))

const YEARS: readonly Document[] = [{}, { year: 2023 }, { year: 2025 }, { year: 2025, month: 7 }]
/** Markup is what differs between formats; in other lines the year is. */
const FORMATS: readonly Document[] = [{}, { year: 2025, format: 'markdown' }, { year: 2025, format: 'html' }]

/** Names, units and bodies of their time are told of in documents of many years. */
const TIMES: readonly Document[] = [
  ...YEARS,
  ...[1950, 1954, 1995, 1999, 2010, 2020, 2021, 2024].map((year) => ({ year })),
]
const DOCUMENTS: Readonly<Record<string, readonly Document[]>> = {
  markup: FORMATS,
  times: TIMES,
  subjects: [{}],
}

/** The sets of which all that is read is printed; of the others only what is told. */
const READ: ReadonlySet<string> = new Set(['dates', 'numbers', 'leads', 'weekdays', 'lunar', 'layouts'])

test.each(Object.entries(LINES))('%s are read and judged as they were', async (set, texts) => {
  const lines = texts.flatMap((text) => {
    const printed = [
      ...(READ.has(set) ? printReading(text, catalog) : []),
      ...printVerdicts(text, { catalog, rules: every }, DOCUMENTS[set] ?? YEARS),
    ]
    return printed.length === 0 ? [] : [JSON.stringify(text).slice(1, -1), ...printed]
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/lines/${set}.txt`)
})

/** The same lines as they are typed in a heading and in a message. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  bare: foldText,
}

test.each(Object.entries(DRESSES))('lines in %s are judged as they were', async (dress, dressed) => {
  const lines = Object.values(LINES).flatMap((texts) =>
    texts
      .filter((_, at) => at % 5 === 0)
      .map(dressed)
      .flatMap((text) => {
        const told = printVerdicts(text, { catalog }, [{ year: 2025 }])
        return told.length === 0 ? [] : [JSON.stringify(text).slice(1, -1), ...told]
      }),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/lines/${dress}.txt`)
})

test('lines in one list are judged as they were, each in its place', async () => {
  const pages = Object.entries(LINES).map(([set, texts]) => {
    const list = texts.filter((text) => !text.includes('\n')).map((text) => `- ${text}`)
    const told = proofread(list.join(';\n'), { catalog, year: 2025 }).map(
      ({ column, severity, rule, found, expected = '' }) =>
        `  at ${column}: ${severity} ${rule} ${found} > ${expected}`,
    )
    return `${set}\n${told.join('\n')}\n`
  })
  await expect(pages.join('')).toMatchFileSnapshot('../golden/lines/one-list.txt')
})

test('lines are judged alike with their marks apart from the letters', () => {
  const told = (text: string) =>
    printVerdicts(text, { catalog }, [{ year: 2025 }]).map((line) => line.normalize('NFC'))
  for (const texts of Object.values(LINES))
    for (const text of texts.filter((_, at) => at % 7 === 0))
      expect([text, ...told(text.normalize('NFD'))]).toEqual([text, ...told(text)])
})
