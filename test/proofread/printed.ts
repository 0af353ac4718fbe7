import type { Catalog } from '../../src/commemorations/catalog.js'
import type { Claim, CountMark, DateMark, Mark, RangeMark } from '../../src/proofread/reading/marks.js'
import { read } from '../../src/proofread/reading/reading.js'
import { type ProofreadOptions, proofread, type TextFormat } from '../../src/proofread.js'

const place = ({ start, end }: Mark) => `${start}-${end}`
const date = ({ day, month, year, form, exists, lunar, fault, ...mark }: DateMark) =>
  `${place(mark)}=${form === 'year' ? year : [day, month, year].map((part) => part ?? '?').join('/')}${form === 'year' || form === 'numeric' ? '' : ` ${form}`}${exists ? '' : '!'}${lunar ? ' lunar' : ''}${fault ? ` ${fault}` : ''}`
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

/** All that is read of a text, with the place of each mark in it. */
export function printReading(text: string, catalog: Catalog): string[] {
  const { dates, ranges, counts, weekdays, lunarPairs, claims, subject } = read(text, catalog)
  const line = (what: string, told: readonly string[]) =>
    told.length > 0 ? [`  ${what}: ${told.join(' | ')}`] : []
  return [
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
  ]
}

/** What a document is about, and how it is written. */
export interface Document {
  year?: number
  month?: number
  format?: TextFormat
}

/** What is told of a text, each verdict with the documents in which it is the same. */
export function printVerdicts(
  text: string,
  options: ProofreadOptions,
  documents: readonly Document[],
): string[] {
  const told = new Map<string, string[]>()
  for (const about of documents) {
    const said = proofread(text, { ...options, ...about })
      .map(
        ({ rule, severity, found, expected = '', fix, suggestions = [] }) =>
          `${severity} ${rule} ${found} > ${expected}${fix ? '!' : ''} (${suggestions.length})`,
      )
      .join('; ')
    if (said !== '') told.set(said, [...(told.get(said) ?? []), Object.values(about).join('-') || 'none'])
  }
  return [...told].map(([said, when]) => `  ${when.join(' ')}: ${said}`)
}
