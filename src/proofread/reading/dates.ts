import { isValidDate } from '../../dates/plain-date.js'
import type { DateFault, DateMark, DigitRun, Page } from './marks.js'
import { textAfter, textBefore } from './page.js'

const MONTHS_VI = 'gieng hai ba tu nam sau bay tam chin muoi'.split(' ')
const MONTHS_EN =
  'january february march april may june july august september october november december'.split(' ')
const GAP = /^ ?([/.-]) ?$/
const DOUBLED = /^([/.-])[/.-]$/
const TO_YEAR = /^,? ?nam $/
const MONTH_WORD = /^ thang (muoi mot|muoi hai|[a-z]{2,5}|chap)(?![a-z0-9])/
const ENGLISH_AFTER = /^(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}),? $/
const ENGLISH_BEFORE = /(?:^|[^a-z])([a-z]{3,9}) $/
const LUNAR = /^ ?\(? ?(?:am lich|al(?![a-z]))/

/** Years that a document may speak of. */
function isYear(run: DigitRun | undefined): run is DigitRun {
  return run !== undefined && run.length === 4 && run.value >= 1000 && run.value <= 2199
}

function isShort(run: DigitRun | undefined): run is DigitRun {
  return run !== undefined && run.length <= 2
}

type Parts = Pick<DateMark, 'day' | 'month' | 'year'>

function exists({ day, month, year }: Parts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  // Without a year every day that some year has: 29/2 is one.
  return day === undefined || month === undefined || isValidDate(year ?? 2000, month, day)
}

/**
 * Reads every printed date: "27/7/1947", "27-7-1947", "01.8.1930", "27/7/ 2014", "27/7", "12/1972", "tháng 4/1930",
 * "ngày 27 tháng 7 năm 1947", "27 July 1947", "2023-07-27", years alone, and damaged ones. One walk over the digits.
 */
export function readDates(page: Page): DateMark[] {
  const { digits, text } = page
  const marks: DateMark[] = []
  const gap = (index: number) => {
    const left = digits[index]
    const right = digits[index + 1]
    return left && right && right.start - left.end < 24 ? text.slice(left.end, right.start) : '?'
  }
  const add = (
    form: DateMark['form'],
    first: number,
    last: number,
    parts: Parts,
    fault?: DateFault,
    start = digits[first]!.start,
    end = digits[last]!.end,
  ) => {
    marks.push({
      ...parts,
      form,
      start,
      end,
      exists: fault !== undefined || exists(parts),
      lunar: LUNAR.test(textAfter(page, end, 12)),
      ...(fault ? { fault } : {}),
    })
    return last
  }

  /** Reads the date that begins with the run `at`; returns the last run that it took, or undefined. */
  const readAt = (at: number): number | undefined => {
    const [a, b, c] = [digits[at]!, digits[at + 1], digits[at + 2]]
    const bStart = b?.start ?? a.end
    const first = gap(at)
    const second = gap(at + 1)
    const one = GAP.exec(first)?.[1]
    const two = GAP.exec(second)?.[1]
    const spaced = (between: string) => between.length > 1
    const glued = /[/.]$/.test(textBefore(page, a.start, 1)) && /\d[/.]$/.test(textBefore(page, a.start, 2))

    if (isYear(a) && first === '-' && second === '-' && b?.length === 2 && c?.length === 2)
      return add('numeric', at, at + 2, { year: a.value, month: b.value, day: c.value })

    if (isShort(a) && isShort(b) && one && two && c && !glued) {
      const dotted = (one === '.' && spaced(first)) || (two === '.' && spaced(second))
      const dashed = one === '-' && two === '-' && spaced(first) !== spaced(second)
      if (isYear(c) && !dotted && !dashed && !(two === '-' && spaced(second) && one !== '-'))
        return add('numeric', at, at + 2, { day: a.value, month: b.value, year: c.value })
      const wrongYear = (c.length === 5 || c.length === 3 || c.length === 6) && one === two && !spaced(second)
      if (wrongYear && one !== '.' && a.value <= 31 && b.value <= 12 && a.value > 0 && b.value > 0)
        return add('numeric', at, at + 2, { day: a.value, month: b.value }, 'year-digits')
      if (isShort(c) && c.length === 2 && one === '/' && two === '/' && gap(at + 2)[0] !== '/')
        return add('numeric', at, at + 2, { day: a.value, month: b.value })
    }
    if (isShort(a) && isShort(b) && isYear(c) && !glued && a.value <= 31 && b.value >= 1 && b.value <= 12) {
      const doubled = DOUBLED.test(first)
        ? two && !spaced(second)
        : DOUBLED.test(second) && one && !spaced(first)
      if (doubled)
        return add(
          'numeric',
          at,
          at + 2,
          { day: a.value, month: b.value, year: c.value },
          'doubled-separator',
        )
    }
    if (isShort(a) && one === '/' && !spaced(first) && b && (b.length === 5 || b.length === 6) && !glued) {
      const month = Math.floor(b.value / 10000)
      const year = b.value % 10000
      if (month >= 1 && month <= 12 && year >= 1800 && year <= 2199 && a.value >= 1 && a.value <= 31)
        return add('numeric', at, at + 1, { day: a.value, month, year }, 'lost-separator')
    }
    if ((a.length === 3 || a.length === 4) && one === '/' && !spaced(first) && isYear(b) && !glued) {
      const split = splitDayMonth(a)
      const opens = /[(-] ?$/.test(textBefore(page, a.start, 2))
      const closes = /^ ?[)-]/.test(textAfter(page, b.end, 2))
      if (split && opens && closes)
        return add('numeric', at, at + 1, { ...split, year: b.value }, 'lost-separator')
    }
    return readWords(at) ?? readPartial(at)

    function readWords(index: number): number | undefined {
      if (isShort(a) && first === ' thang ' && isShort(b)) {
        if (TO_YEAR.test(second) && c && c.length <= 4)
          return add('words', index, index + 2, { day: a.value, month: b.value, year: c.value })
        if ((second === '/' || second === '-') && isYear(c))
          return add('words', index, index + 2, { day: a.value, month: b.value, year: c.value })
        return add('words', index, index + 1, { day: a.value, month: b.value })
      }
      if (isShort(a) && one && isShort(b) && TO_YEAR.test(second) && isYear(c) && !spaced(first))
        return add('words', index, index + 2, { day: a.value, month: b.value, year: c.value })
      const after = textAfter(page, a.end, 40)
      const word = isShort(a) ? MONTH_WORD.exec(after) : null
      if (word) {
        const month = monthOfWord(word[1]!)
        const rest = text.slice(a.end + word[0].length, bStart)
        if (month !== undefined) {
          if (isYear(b) && TO_YEAR.test(rest))
            return add('words', index, index + 1, { day: a.value, month, year: b.value })
          return add(
            'words',
            index,
            index,
            { day: a.value, month },
            undefined,
            a.start,
            a.end + word[0].length,
          )
        }
      }
      const english = isShort(a) && isYear(b) ? ENGLISH_AFTER.exec(first) : null
      const month = english ? MONTHS_EN.indexOf(english[1]!) + 1 : 0
      if (month > 0) return add('words', index, index + 1, { day: a.value, month, year: b!.value })
      if (isShort(a) && isYear(b) && (first === ', ' || first === 'th, ' || first === 'st, ')) {
        const name = ENGLISH_BEFORE.exec(textBefore(page, a.start, 12))?.[1]
        const before = name ? MONTHS_EN.indexOf(name) + 1 : 0
        if (name && before > 0) {
          const start = a.start - name.length - 1
          return add(
            'words',
            index,
            index + 1,
            { day: a.value, month: before, year: b.value },
            undefined,
            start,
          )
        }
      }
      return undefined
    }

    function readPartial(index: number): number | undefined {
      const afterMonth = /(?:^|[^a-z])thang $/.test(textBefore(page, a.start, 7))
      if (isShort(a) && isYear(b) && a.value >= 1 && a.value <= 12 && !glued) {
        const document =
          /^[/-]?[a-z]/.test(textAfter(page, b.end, 2).replace(/^ /, ';')) || text[b.end] === '/'
        const numbered = /(?:^|[^a-z])so:? $/.test(textBefore(page, a.start, 5))
        if ((one === '/' || (one && afterMonth && !spaced(first))) && !document && !numbered)
          return add('numeric', index, index + 1, { month: a.value, year: b.value })
        if (afterMonth && TO_YEAR.test(first))
          return add('words', index, index + 1, { month: a.value, year: b.value })
      }
      if (isShort(a) && isShort(b) && one && !spaced(first) && !glued && gap(index + 1)[0] !== '/') {
        const announced = /(?:ngay|mung|mong|den|va|sang|chieu|toi) ?$|\($/.test(textBefore(page, a.start, 6))
        const behind = /^ ?\(/.test(textAfter(page, b.end, 2))
        if (one === '/' || announced || behind)
          return add('numeric', index, index + 1, { day: a.value, month: b.value })
      }
      if (isYear(a) && !glued && !/^[/.]\d/.test(textAfter(page, a.end, 2)))
        return add('year', index, index, { year: a.value })
      return undefined
    }
  }

  for (let at = 0; at < digits.length; at++) at = readAt(at) ?? at
  return marks
}

function monthOfWord(word: string): number | undefined {
  if (word === 'chap' || word === 'muoi hai') return 12
  if (word === 'muoi mot') return 11
  const place = MONTHS_VI.indexOf(word)
  return place < 0 ? undefined : place + 1
}

/** "277" is 27/7, "1410" is 14/10; undefined if there is not exactly one way. */
function splitDayMonth(run: DigitRun): { day: number; month: number } | undefined {
  const ways = [10, 100]
    .map((base) => ({ day: Math.floor(run.value / base), month: run.value % base, base }))
    .filter(
      ({ day, month, base }) =>
        month >= (base === 100 ? 10 : 1) &&
        month <= 12 &&
        day >= 1 &&
        day <= 31 &&
        isValidDate(2000, month, day),
    )
  const [way] = ways
  return ways.length === 1 && way ? { day: way.day, month: way.month } : undefined
}
