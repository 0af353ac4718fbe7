import type { NameHit } from '../../commemorations/names/index.js'
import { beginsWith, endsIn, phrases } from '../../text/phrases.js'
import type { CountMark, DateMark, Page } from './marks.js'
import { isWrittenBare, textAfter, textBefore } from './page.js'
import { numbersIn, type PrintedNumber, unitOf, YEAR_NUMBER, YEARS } from './printed-numbers.js'

const ENGLISH = /^(?:st|nd|rd|th) (?:\S{1,12} )?(?:anniversary|birthday)/
const SPACE = 0x20
// Loose figures: "hơn 20 năm", "gần 80 năm", "trong 10 năm", "sau 5 năm", "mỗi 5 năm".
export const LOOSE = phrases(
  'hon, gan, khoang, tren, duoi, ngot, suot, trong, sau, moi, qua, tu, den, hang, nhieu, ngoai, ke hoach, giai doan, chien luoc, ' +
    'nhiem ky, so ket, tong ket, chuong trinh, thoi han, lo trinh, cu, dinh ky, ca',
)
// Durations and ages: "50 năm thực hiện Di chúc", "30 năm tuổi Đảng", "5 năm tới".
export const DURATION = phrases(
  'thuc hien, trien khai, thi hanh, ap dung, qua, gan day, gan nhat, toi, tiep theo, tu, tuoi, hoc, lien, sau, ' +
    'nay, truoc, cong tac, kinh nghiem, lam theo, mot lan, dau, ke tu, tro len, tro lai, lam viec, giu, phuc vu, dong hanh, ' +
    'gan bo, phat dong, to chuc, doi moi, phan dau, hoan thanh, xay dung nong thon, hop tac, van hanh, co hieu luc, ban hanh',
)
export const COMMEMORATING = phrases('niem, mung, tron, cach day, huong toi, tien toi, dip, don, le, lan')
export const UNCOUNTED = phrases('thang, quy, thu, khoa, so, dot, ky')
const BIRTH_ORDINAL = /(?:ky niem|sinh nhat|gio|niem|mung|dip)(?: nam)? lan thu $|ky niem (?:nam )?thu $/
const NTH = / lan thu $/
/** "(02/9/1945 - 02/9/2025)": from a day to the same of a later year, which no edition lasts. */
const SAME_DAY = String.raw`\((\d{1,2}[/.-]\d{1,2}[/.-])(\d{4}) ?- ?\1(?!\2)\d{4}\)`
/** "tròn 95 tuổi (14/10/1930 - 14/10/2025)": the age of a body. */
const AGE = new RegExp(`^ tuoi(?= ?${SAME_DAY})`)
const YEARS_BEHIND = new RegExp(`^ ?${SAME_DAY}`)
export const DAY_NAMED = phrases(
  'ngay, cuoc tong, cuoc khoi, cach mang, chien thang, dai thang, quoc khanh, thanh lap, truyen thong, giai phong, hiep dinh, chien dich, le, ' +
    'su kien, phong trao, nam ky, nam bo, toan quoc, xo viet, dong khoi, ra doi, tong, hoi, doan, cong doan, dang, mat tran, doi, ' +
    'bac ho, tuyen ngon, khoi, viet nam, tai lap, binh, bao, nganh, quan, luc luong',
)

/** "75 năm trước, ngày …", "75 năm đã trôi qua kể từ ngày …": the years to the date behind. */
export const SINCE =
  /^ (?:(?:ve )?truoc,? (?:vao )?(?:ngay )?|(?:da )?(?:troi )?qua,? (?:ke )?tu (?:khi )?ngay )/

/** "95 năm qua, kể từ ngày 03/02/1930", "36 năm, kể từ năm 1989", "80 năm kể từ ngày Bác Hồ đọc …": the years up to now from a day that is told behind. */
export const FROM_DAY =
  /^,? ?(?:(?:da )?(?:troi )?qua,? ?)?(?:ke )?tu (?:khi )?(?:ngay |nam )(?:thanh lap(?: dang| doan| quan doi)?,? )?(?:ngay )?\(?$/
const TOLD_FROM = /^,? ?(?:(?:da )?(?:troi )?qua,? ?)?ke tu (?:khi |ngay |nam )/
/** "80 năm trôi qua kể từ ngày Bác Hồ đọc Tuyên ngôn Độc lập (02/9/1945)". */
export const FROM_EVENT =
  /^,? ?(?:(?:da )?(?:troi )?qua,? ?)?ke tu (?:khi |ngay )[a-z][a-z ]{2,70} \((?:ngay )?$/

/** What a body does in its years, one or more of them: "xây dựng, chiến đấu và trưởng thành". */
const WORK = '(?:(?:,| va)? (?:xay dung|chien dau|chien thang|truong thanh|phat trien|cong hien))'

/** "62 năm xây dựng, chiến đấu và trưởng thành của lực lượng Bộ đội Biên phòng": what the body did in those years. */
const GROWTH = new RegExp(`^${WORK}{1,5}(?: cua)?(?: luc luong)? $`)

/** "95 năm xây dựng và phát triển": what was done in those years, the end of a clause behind it. */
const GROWN = new RegExp(`^${WORK}{1,5} ?(?=[.,;)\\n]|$)`)

/** "Trải qua 79 năm chiến đấu và trưởng thành, …": the years that a body has behind it. */
const PASSED = /(?:^|[^a-z])(?:trai )?qua $/
const WHOLE_TIME = /(?:^|[^a-z])(?:qua|suot|trong|sau) $/
/** "92 năm qua (14/10/1930 - 14/10/2023)", "suốt 92 năm xây dựng và trưởng thành (…)": right in front of a pair from a day to the same of another year. */
const TO_PAIR = new RegExp(`^(?: qua)?${WORK}{0,5} ?${SAME_DAY}`)

/** "Từ 1930 đến 2026, Đảng ta đã trải qua 96 năm": the years between the two that the sentence begins with. */
export function yearsFromTo(before: string): RegExpExecArray | null {
  const found = FROM_TO.exec(before)
  return found && SPANNED.test(found[3]!) ? found : null
}

const FROM_TO = /(?:^|[^a-z])tu (?:nam )?(\d{4}) den (?:nam )?(\d{4})(?!\d)([^.;:()0-9\n]{0,80})$/
const SPANNED = / (?:trai qua|tron|da duoc|da co|vua tron|la) (?:tron |dung )?$/

/** True if a number is followed by what was done in its years, and nothing else. */
export function isGrown(after: string): boolean {
  return GROWN.test(after)
}

/** True between a number and the body whose years it counts. */
export function isGrowth(gap: string): boolean {
  return gap.length < 80 && GROWTH.test(gap)
}

/**
 * Reads the numbers that may count the years of a commemoration, and leaves out loose figures, durations, ages, terms and
 * editions: "76 năm", "Kỷ niệm82 năm", "1.010 năm", "bảy mươi sáu năm", "tám thập kỷ", "kỷ niệm lần thứ 76", "76th anniversary",
 * "kỷ niệm 76 Ngày …".
 */
export function readCounts(page: Page, dates: readonly DateMark[], names: readonly NameHit[]): CountMark[] {
  const marks: CountMark[] = []
  let date = 0
  let name = 0
  for (const number of numbersIn(page)) {
    while (date < dates.length && dates[date]!.end <= number.start) date++
    if (dates[date] && dates[date]!.start <= number.start && dates[date]!.form !== 'year') continue
    while (name < names.length && names[name]!.end < number.start) name++
    const mark = countAt(page, number, names[name], names[name - 1])
    if (mark) marks.push(mark)
  }
  return [...marks, ...emptyCounts(page)].sort((a, b) => a.start - b.start)
}

function countAt(
  page: Page,
  number: PrintedNumber,
  name: NameHit | undefined,
  previous: NameHit | undefined,
): CountMark | undefined {
  const { start, end, value, numerals } = number
  const before = textBefore(page, start, 28)
  const after = textAfter(page, end, 40)
  const english = after.charCodeAt(0) === SPACE ? null : ENGLISH.exec(after)
  const mark = () => ({ start, end, digits: { start, end }, value, numerals, unit: 1 as const })
  if (english) return { ...mark(), end: end + english[0].length, form: 'english', firm: true }
  if (isOrdinal(page, before, number, previous)) return ordinalAt(page, after, mark())
  const years = YEARS.exec(after)
  if (years) return yearsAt(page, number, years[0], name)
  const age = AGE.exec(after)
  if (age) return { ...mark(), end: end + age[0].length, form: 'years', firm: true }
  if (
    numerals !== 'digits' ||
    !(after.startsWith(' ngay ') || name?.start === end + 1) ||
    value < 2 ||
    !/ky niem (?:lan thu )?$/.test(before)
  )
    return undefined
  // "100 ngày" is a span of days; the name of a commemoration begins with a capital.
  const named = page.source.slice(end + 1, end + 5) === 'Ngày'
  return { ...mark(), form: 'bare', firm: named }
}

/** "kỷ niệm lần thứ 76"; behind a name "lần thứ" tells of a birth, or of the years between two dates, and of an edition else. */
function isOrdinal(
  page: Page,
  before: string,
  { start, end }: PrintedNumber,
  name: NameHit | undefined,
): boolean {
  if (!before.endsWith('thu ')) return false
  if (BIRTH_ORDINAL.test(before)) return true
  return (
    NTH.test(before) &&
    name !== undefined &&
    /^,? lan thu $/.test(page.text.slice(name.end, start)) &&
    (isBirth(name) || YEARS_BEHIND.test(textAfter(page, end, 40)))
  )
}

function ordinalAt(page: Page, after: string, mark: Omit<CountMark, 'form' | 'firm'>): CountMark | undefined {
  const years = YEARS.exec(after)
  const end = years && !YEAR_NUMBER.test(after) ? mark.end + years[0].length : mark.end
  if (beginsWith(textAfter(page, end, 32), DURATION)) return undefined
  return { ...mark, end, form: 'ordinal', firm: true }
}

/** A number with "năm", "thập kỷ" or "thế kỷ" behind it. */
function yearsAt(
  page: Page,
  number: PrintedNumber,
  word: string,
  name: NameHit | undefined,
): CountMark | undefined {
  const unit = unitOf(word)
  const value = number.value * unit
  const end = number.end + word.length
  const before = textBefore(page, number.start, 28)
  const rest = textAfter(page, end, 40)
  const mark = (firm: boolean): CountMark => ({
    start: number.start,
    end,
    value,
    digits: number,
    numerals: number.numerals,
    unit,
    form: 'years',
    firm,
  })
  if (word.endsWith('nam') && isWrittenBare(page, end - 3, end)) return undefined
  if (number.numerals === 'digits' && YEAR_NUMBER.test(textAfter(page, number.end, 40))) return undefined
  // "năm năm" and "ba năm" are said of anything; of a commemoration only behind "kỷ niệm".
  if (number.numerals !== 'digits' && value < 10 && !before.endsWith('ky niem ')) return undefined
  if (/^ \d{4} ?-/.test(rest)) return undefined
  if (isOfPair(page, before, { start: number.start, end, value })) return mark(false)
  if (value >= 10 && TOLD_FROM.test(rest) && !FIGURES.test(before)) return mark(false)
  if (isOfNamedPair(page, before, name, end)) return mark(false)
  if (isLoose(before) || beginsWith(rest, DURATION)) return undefined
  const named =
    name !== undefined &&
    name.start >= end &&
    (name.start - end <= 8 || (name.whole && isGrowth(page.text.slice(end, name.start))))
  const announced = endsIn(before, COMMEMORATING)
  return mark(announced || named || (unit === 1 && beginsWith(rest, DAY_NAMED)))
}

/** Behind these a number is none that anybody counted. */
const FIGURES = /(?<![a-z])(?:hon|gan|khoang|tren|duoi|ngot|ngoai|moi) $/

const LASTED = /(?<![a-z])(?:sau|suot|trai qua) $/

/** "Sau 51 năm giải phóng miền Nam (30/4/1975 - 30/4/2026)": the years of a known day with a pair from that day on right behind it. */
function isOfNamedPair(page: Page, before: string, name: NameHit | undefined, end: number): boolean {
  if (!LASTED.test(before) || !name?.whole || name.start < end || name.start - end > 8) return false
  return YEARS_BEHIND.test(textAfter(page, name.end, 40))
}

/** "55 năm thực hiện Di chúc (02/9/1969 - 02/9/2024)", "trải qua 79 năm chiến đấu, …": years that a pair of full dates alone can tell. */
function isOfPair(
  page: Page,
  before: string,
  { start, end, value }: Pick<CountMark, 'start' | 'end' | 'value'>,
): boolean {
  const rest = textAfter(page, end, 120)
  if (value >= 10 && yearsFromTo(textBefore(page, start, 100))) return true
  if (PASSED.test(before) && isGrown(rest.slice(0, 40))) return true
  if (TO_PAIR.test(rest)) return WHOLE_TIME.test(before) || (rest.startsWith(' qua') && !isLoose(before))
  return (rest.startsWith(' thuc hien ') || SINCE.test(rest)) && value >= 10 && !isLoose(before)
}

/** True behind words for another sort of number: "tháng 7 năm", "hơn 20 năm". */
function isLoose(before: string): boolean {
  if (before.endsWith(' ') && endsIn(before, LOOSE)) return true
  return endsIn(before, UNCOUNTED) && !before.endsWith('niem lan thu ') && !before.endsWith('nam thu ')
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
    marks.push({
      start,
      end: start + 4,
      value: 0,
      digits: { start, end: start },
      form: 'empty',
      firm: true,
      numerals: 'digits',
      unit: 1,
    })
  }
  return marks
}
