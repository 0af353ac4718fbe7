import { createCatalog, createPlanner, type Occurrence } from '../../src/index.js'
import { shipped } from './records.js'

/** A year of all records but those of low confidence, a line a day, so that a change of data can be read as a diff. */
export function yearText(year: number): string {
  const catalog = createCatalog(shipped.map(({ record }) => record))
  const { occurrences, periods } = createPlanner({ catalog }).year(year)
  const days = [...occurrences, ...periods].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return `${days.map(line).join('\n')}\n`
}

const key = ({ date, importance, id, part = 1 }: Occurrence): string => `${date} ${importance} ${id} ${part}`

function line({ id, date, end, importance, raised = [], anniversary, name, main }: Occurrence): string {
  const span = end === undefined ? date : `${date}..${end}`
  const number = anniversary ? `${anniversary.number} (${anniversary.origin})` : '-'
  const marks = [...raised, ...(main ? ['main'] : [])].join(',')
  return [span, importance, id, number, marks || '-', name.vi].join(' | ')
}
