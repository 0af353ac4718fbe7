import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import type { Claim, CountMark, DateMark, Mark, RangeMark } from '../../src/proofread/reading/marks.js'
import { read } from '../../src/proofread/reading/reading.js'
import { proofread } from '../../src/proofread.js'
import { ALL_CASES } from './rules/all.js'

const catalog = createCatalog(vietnam)

/** The texts of one line of all cases, those that are right and those that are not, each once. */
const TEXTS = [
  ...new Set(
    ALL_CASES.flatMap(({ silent, found }) =>
      [...silent, ...found].map((item) => (typeof item === 'string' ? item : item.text)),
    ),
  ),
].filter((text) => text.length < 160 && !text.includes('\n'))

/** What documents may be about. */
const DOCUMENTS: readonly { year?: number; month?: number }[] = [
  {},
  ...[2020, 2022, 2023, 2024, 2025, 2026].map((year) => ({ year })),
  { year: 2024, month: 12 },
  { year: 2025, month: 2 },
]

const place = ({ start, end }: Mark) => `${start}-${end}`
const date = ({ day, month, year, form, exists, lunar, fault, ...mark }: DateMark) =>
  `${place(mark)}=${form === 'year' ? year : [day, month, year].map((part) => part ?? '?').join('/')}${exists ? '' : '!'}${lunar ? ' lunar' : ''}${fault ? ` ${fault}` : ''}`
const range = ({ from, to, day, bracketed, ...mark }: RangeMark) =>
  `${place(mark)} from ${from.map(date).join(' and ')} to ${date(to)}${day ? ` on ${date(day)}` : ''}${bracketed ? ' ()' : ''}`
const count = ({ value, form, numerals, unit, firm, digits, ...mark }: CountMark) =>
  `${place(mark)}=${value} ${form} ${place(digits)}${numerals === 'digits' ? '' : ` ${numerals}`}${unit === 1 ? '' : ` x${unit}`}${firm ? '' : ' loose'}`
const claim = ({ names, known, count: number, counts, inherited, range: pair, ...more }: Claim) =>
  [
    place(more),
    ...names.map((name) => `name ${place(name)}${name.whole ? '' : ' part'}`),
    ...(known ? [`${known.exact ? '' : 'about '}${known.origins.join('/')}`] : []),
    ...(number ? [`${inherited ? 'inherits ' : ''}number ${place(number)} of ${counts.length}`] : []),
    ...(pair ? [`pair ${place(pair)}`] : []),
    ...(more.lunar ? [`lunar ${place(more.lunar)}`] : []),
    ...(more.date ? [`date ${place(more.date)}`] : []),
    ...(more.weekday ? [`weekday ${place(more.weekday)}`] : []),
  ].join(', ')

function printed(text: string): string {
  const { dates, ranges, counts, weekdays, lunarPairs, claims, subject } = read(text, catalog)
  const line = (what: string, told: readonly string[]) =>
    told.length > 0 ? [`  ${what}: ${told.join(' | ')}`] : []
  return [
    text,
    ...line('dates', dates.map(date)),
    ...line('pairs', ranges.map(range)),
    ...line('numbers', counts.map(count)),
    ...line(
      'weekdays',
      weekdays.map((mark) => `${place(mark)}=${mark.weekday} ${mark.language} of ${place(mark.date)}`),
    ),
    ...line(
      'both calendars',
      lunarPairs.map(({ lunar, solar }) => `${place(lunar)} ${place(solar)}`),
    ),
    ...line('claims', claims.map(claim)),
    ...(subject.basis
      ? [`  of ${subject.year}${subject.month ? `-${subject.month}` : ''} ${subject.basis}`]
      : []),
  ].join('\n')
}

test('all that is read of the cases of each rule is what it was', async () => {
  expect(TEXTS.length).toBeGreaterThan(300)
  await expect(`${TEXTS.map(printed).join('\n')}\n`).toMatchFileSnapshot('../golden/readings.txt')
})

test('each case is judged as it was, whatever year its document is of', async () => {
  const told = (text: string, about: { year?: number; month?: number }) =>
    proofread(text, { catalog, ...about })
      .map(
        ({ rule, severity, found, expected = '', fix, suggestions = [] }) =>
          `${severity} ${rule} ${found}>${expected}${fix ? '!' : ''}${suggestions.length}`,
      )
      .join('; ')
  const lines = TEXTS.flatMap((text) => {
    const years = new Map<string, string[]>()
    for (const about of DOCUMENTS) {
      const said = told(text, about)
      if (said !== '') years.set(said, [...(years.get(said) ?? []), Object.values(about).join('-') || 'none'])
    }
    return years.size === 0 ? [] : [text, ...[...years].map(([said, when]) => `  ${when.join(' ')}: ${said}`)]
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/verdicts-by-year.txt')
})
