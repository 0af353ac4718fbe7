import type { NameHit } from '../../commemorations/names/index.js'
import { beginsWith, endsIn, phrases } from '../../text/phrases.js'
import type { CountMark, DateMark, DigitRun, Page } from './marks.js'
import { isWrittenBare, textAfter, textBefore } from './page.js'

const YEARS = /^ ?nam(?![a-z0-9])/
const YEAR_NUMBER = /^ ?nam \d{4}(?!\d)/
const ENGLISH = /^(?:st|nd|rd|th) (?:\S{1,12} )?(?:anniversary|birthday)/
const SPACE = 0x20
const THOUSANDS = /^\.$/
// Loose figures: "hơn 20 năm", "gần 80 năm", "trong 10 năm", "sau 5 năm", "mỗi 5 năm".
const LOOSE = phrases(
  'hon, gan, khoang, tren, duoi, ngot, suot, trong, sau, moi, qua, tu, den, hang, nhieu, ngoai, ke hoach, giai doan, chien luoc, ' +
    'nhiem ky, so ket, tong ket, chuong trinh, thoi han, lo trinh, cu, dinh ky, ca',
)
// Durations and ages: "50 năm thực hiện Di chúc", "30 năm tuổi Đảng", "5 năm tới".
const DURATION = phrases(
  'thuc hien, trien khai, thi hanh, ap dung, qua, gan day, gan nhat, toi, tiep theo, tu, tuoi, hoc, lien, lien tiep, lien tuc, sau, ' +
    'nay, truoc, cong tac, kinh nghiem, lam theo, hoc tap, mot lan, dau, ke tu, tro len, tro lai, lam viec, giu, phuc vu, dong hanh, ' +
    'gan bo, phat dong, to chuc, doi moi, phan dau, hoan thanh, xay dung nong thon, hop tac, van hanh, co hieu luc, ban hanh',
)
const COMMEMORATING = phrases(
  'niem, mung, tron, cach day, huong toi, tien toi, dip, don, le, thu, lan, niem lan, niem lan thu, le lan thu',
)
const UNCOUNTED = phrases('thang, quy, thu, khoa, hoc ky, so, dot, ky')
const BIRTH_ORDINAL = /(?:ky niem|sinh nhat|niem)(?: nam)? lan thu $|ky niem thu $/
const NTH = / lan thu $/
const DAY_NAMED = phrases(
  'ngay, cuoc tong, cuoc khoi, cach mang, chien thang, dai thang, quoc khanh, thanh lap, truyen thong, khoi nghia, giai phong, hiep dinh, chien dich, le, ' +
    'su kien, phong trao, nam ky, nam bo, toan quoc, xo viet, dong khoi, ra doi, tong, hoi, doan, cong doan, dang, mat tran, doi, ' +
    'bac ho, tuyen ngon, khoi, viet nam, tai lap, binh, bao, nganh, quan, luc luong',
)

/**
 * Reads the numbers that may count the years of a commemoration, and leaves out loose figures, durations, ages, terms and
 * editions: "76 năm", "Kỷ niệm82 năm", "1.010 năm", "kỷ niệm lần thứ 76", "76th anniversary", "kỷ niệm 76 Ngày …".
 */
export function readCounts(page: Page, dates: readonly DateMark[], names: readonly NameHit[]): CountMark[] {
  const { digits } = page
  const marks: CountMark[] = []
  let date = 0
  let name = 0
  for (let at = 0; at < digits.length; at++) {
    const run = digits[at]!
    while (date < dates.length && dates[date]!.end <= run.start) date++
    if (dates[date] && dates[date]!.start <= run.start && dates[date]!.form !== 'year') continue
    while (name < names.length && names[name]!.end < run.start) name++
    const mark = countAt(page, run, digits[at + 1], names[name])
    if (!mark) continue
    marks.push(mark)
    if (mark.digits.end > run.end) at++
  }
  return [...marks, ...emptyCounts(page)].sort((a, b) => a.start - b.start)
}

function countAt(
  page: Page,
  run: DigitRun,
  next: DigitRun | undefined,
  name: NameHit | undefined,
): CountMark | undefined {
  if (run.length > 4 || !mayCount(page.text, run)) return undefined
  const thousands =
    next !== undefined &&
    next.length === 3 &&
    run.length === 1 &&
    THOUSANDS.test(page.text.slice(run.end, next.start))
  const digits = { start: run.start, end: thousands ? next.end : run.end }
  const value = thousands ? run.value * 1000 + next.value : run.value
  const before = textBefore(page, run.start, 28)
  const after = textAfter(page, digits.end, 40)
  if (isTailOfNumber(page.text, run.start)) return undefined

  const english = after.charCodeAt(0) === SPACE ? null : ENGLISH.exec(after)
  if (english)
    return { ...digits, end: digits.end + english[0].length, value, digits, form: 'english', firm: true }

  if (
    before.endsWith('thu ') &&
    (BIRTH_ORDINAL.test(before) ||
      (NTH.test(before) && name && / lan thu $/.test(page.text.slice(name.end, run.start)) && isBirth(name)))
  ) {
    const years = YEARS.exec(after)
    const end = years && !YEAR_NUMBER.test(after) ? digits.end + years[0].length : digits.end
    if (beginsWith(textAfter(page, end, 32), DURATION)) return undefined
    return { ...digits, end, value, digits, form: 'ordinal', firm: true }
  }

  const years = YEARS.exec(after)
  if (!years) {
    if (!after.startsWith(' ngay ') || value < 2 || !/ky niem (?:lan thu )?$/.test(before)) return undefined
    // "100 ngày" is a span of days; the name of a commemoration begins with a capital.
    const named = page.source.slice(digits.end + 1, digits.end + 5) === 'Ngày'
    return { ...digits, value, digits, form: 'bare', firm: named }
  }
  const end = digits.end + years[0].length
  if (YEAR_NUMBER.test(after) || isWrittenBare(page, end - 3, end)) return undefined
  if (endsIn(before, UNCOUNTED) && !before.endsWith('niem lan thu ') && !before.endsWith('nam thu '))
    return undefined
  const rest = textAfter(page, end, 40)
  if (before.endsWith(' ') && endsIn(before, LOOSE)) return undefined
  if (/^ \d{4} ?-/.test(rest)) return undefined
  // "55 năm thực hiện Di chúc (02/9/1969 - 02/9/2024)" counts from a day; the pair of full dates tells.
  if (rest.startsWith(' thuc hien ') && value >= 10)
    return { ...digits, end, value, digits, form: 'years', firm: false }
  if (beginsWith(rest, DURATION)) return undefined
  const named = name !== undefined && name.start - end <= 8 && name.start >= end
  const firm = endsIn(before, COMMEMORATING) || beginsWith(rest, DAY_NAMED) || named
  return { ...digits, end, value, digits, form: 'years', firm }
}

/** The digits behind "1.", "12/", "3-": part of a number, a share or a symbol. */
function isTailOfNumber(text: string, start: number): boolean {
  const mark = text.charAt(start - 1)
  if (mark === '/') return true
  if (mark !== '.' && mark !== ',' && mark !== '-') return false
  const before = text.charCodeAt(start - 2)
  return before >= 0x2f && before <= 0x39
}

/** A quick look that spares most digits the rest: "76 năm", "76 Ngày", "76th", "1.010", "thứ 76". */
function mayCount(text: string, { start, end }: DigitRun): boolean {
  const next = text.charCodeAt(end)
  if (next === SPACE) return text.charCodeAt(end + 1) === 0x6e || text.startsWith('thu ', start - 4)
  // n, s, r, t of "năm" written together and of English ordinals; the dot of a thousand.
  return (
    next === 0x6e ||
    next === 0x73 ||
    next === 0x72 ||
    next === 0x74 ||
    next === 0x2e ||
    text.startsWith('thu ', start - 4)
  )
}

function isBirth(name: NameHit): boolean {
  return name.entries.some((entry) => entry.kind === 'birth')
}

const EMPTY = /ky niem nam ngay (?=[a-z])/g

/** "kỷ niệm năm Ngày …": the number is missing. */
function emptyCounts(page: Page): CountMark[] {
  const marks: CountMark[] = []
  EMPTY.lastIndex = 0
  for (let match = EMPTY.exec(page.text); match; match = EMPTY.exec(page.text)) {
    const start = match.index + 8
    marks.push({ start, end: start + 4, value: 0, digits: { start, end: start }, form: 'empty', firm: true })
  }
  return marks
}
