import type { Occurrence } from './plan.js'

/**
 * The two years that are printed beside an anniversary number: those of its dates where they make the number, else those that it was
 * counted by. A lunar day late in its year falls in January or February of the next: 440 years are "(1585 - 2025)" in 2026.
 */
export function countedYears({
  anniversary,
  date,
  year,
}: Pick<Occurrence, 'date' | 'year'> & Required<Pick<Occurrence, 'anniversary'>>): [
  first: number,
  last: number,
] {
  const { number, origin } = anniversary
  const [first, last] = [Number(origin.slice(0, 4)), Number(date.slice(0, 4))]
  return last - first === number ? [first, last] : [year - number, year]
}
