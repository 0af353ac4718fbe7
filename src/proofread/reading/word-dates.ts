import { between, type DateMatch, type DatePlace, isShort, isYear } from './date-place.js'
import { textAfter, textBefore } from './page.js'

const MONTHS_VI = 'gieng hai ba tu nam sau bay tam chin muoi'.split(' ')
const MONTHS_EN =
  'january february march april may june july august september october november december'.split(' ')
const TO_YEAR = /^,? ?nam $/
const MONTH_WORD = /^ thang (muoi mot|muoi hai|[a-z]{2,5})(?![a-z0-9])/
const ENGLISH_AFTER = /^(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}),? $/
const ENGLISH_BEFORE = /(?:^|[^a-z])([a-z]{3,9}) $/
const AFTER_MONTH = /(?:^|[^a-z])thang $/

/** "27 tháng 7 năm 1947", "27 tháng 7", "27/7 năm 1947", "10 tháng Ba", "tháng 4 năm 1930", "27 July 1947", "July 27, 1947". */
export function readWordDate(place: DatePlace): DateMatch | undefined {
  const { page, a } = place
  if (!isShort(a)) return undefined
  const next = page.text.charCodeAt(a.end)
  // A blank, a comma, or the letters of "27th"; "/", "-" and "." only for "27/7 năm 1947".
  if (next < 0x20 || next > 0x7a || (next > 0x2f && next < 0x61)) return undefined
  return (
    readVietnamese(place) ??
    (next === 0x2f || next === 0x2d || next === 0x2e ? undefined : readEnglish(place))
  )
}

function readVietnamese({ page, a, b, c, first }: DatePlace): DateMatch | undefined {
  const { text } = page
  if (first.mark !== '') {
    const year = b && c && !first.spaced && isShort(b) && isYear(c) && TO_YEAR.test(between(text, b, c))
    return year ? { runs: 3, form: 'words', day: a.value, month: b.value, year: c.value } : undefined
  }
  if (!text.startsWith(' thang ', a.end)) {
    const year =
      b && isYear(b) && TO_YEAR.test(between(text, a, b)) && AFTER_MONTH.test(textBefore(page, a.start, 7))
    return year && a.value >= 1 && a.value <= 12
      ? { runs: 2, form: 'words', month: a.value, year: b.value }
      : undefined
  }
  if (b && isShort(b) && b.start === a.end + 7) {
    const to = between(text, b, c)
    if (c && ((TO_YEAR.test(to) && c.length <= 4) || ((to === '/' || to === '-') && isYear(c))))
      return { runs: 3, form: 'words', day: a.value, month: b.value, year: c.value }
    return { runs: 2, form: 'words', day: a.value, month: b.value }
  }
  const word = MONTH_WORD.exec(textAfter(page, a.end, 24))
  const month = word ? monthOfWord(word[1]!) : undefined
  if (!word || month === undefined) return undefined
  const end = a.end + word[0].length
  if (b && isYear(b) && TO_YEAR.test(text.slice(end, Math.min(b.start, end + 8))))
    return { runs: 2, form: 'words', day: a.value, month, year: b.value }
  return { runs: 1, form: 'words', day: a.value, month, end }
}

function readEnglish({ page, a, b }: DatePlace): DateMatch | undefined {
  if (!b || !isYear(b)) return undefined
  const gap = between(page.text, a, b)
  const after = ENGLISH_AFTER.exec(gap)?.[1]
  const month = after === undefined ? 0 : MONTHS_EN.indexOf(after) + 1
  if (month > 0) return { runs: 2, form: 'words', day: a.value, month, year: b.value }
  if (!/^(?:st|nd|rd|th)?, $/.test(gap)) return undefined
  const name = ENGLISH_BEFORE.exec(textBefore(page, a.start, 12))?.[1]
  const before = name === undefined ? 0 : MONTHS_EN.indexOf(name) + 1
  return before > 0
    ? {
        runs: 2,
        form: 'words',
        day: a.value,
        month: before,
        year: b.value,
        start: a.start - name!.length - 1,
      }
    : undefined
}

function monthOfWord(word: string): number | undefined {
  if (word === 'chap' || word === 'muoi hai') return 12
  if (word === 'muoi mot') return 11
  const place = MONTHS_VI.indexOf(word)
  return place < 0 ? undefined : place + 1
}
