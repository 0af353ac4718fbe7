import { foldText } from '../text/fold.js'

/** Day and month in figures, with or without a year: `27/7`, `27-7-2026`, `27.7.2026`. */
const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/

/** The year first: `2026-07-27`. */
const ISO_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/

/**
 * A time as people write it, in figures: "ngày 27 tháng 7 năm 2026" as `27/7/2026`, "Tháng 7 năm 2026" as `7/2026`, "quý III năm 2026"
 * as `iii/2026`, with or without marks. `unit` is the word, without marks, that may stand in front.
 */
export function inFigures(typed: string, unit: RegExp): string {
  return foldText(typed)
    .trim()
    .replace(unit, '')
    .replace(/(?<=\w),? ?\b(?:thang|nam) (?=\d)/g, '/')
    .replace(/ ?([/.-]) ?/g, '$1')
}

/** Day and month as typed, and the year if there is one; undefined if it is no day at all. */
export function typedDay(typed: string): { day: number; month: number; year?: number } | undefined {
  const figures = inFigures(typed, /^(?:ngay|mung|mong) (?=\d)/)
  const iso = ISO_DAY.exec(figures)
  const match = iso ? [figures, iso[3], iso[2], iso[1]] : DAY.exec(figures)
  if (!match) return undefined
  const [day, month, year] = [Number(match[1]), Number(match[2]), match[3]]
  return { day, month, ...(year === undefined ? {} : { year: Number(year) }) }
}
