import { foldText } from '../../text/fold.js'
import { lastWords } from '../../text/phrases.js'
import { clauseStart } from './clause.js'
import type { Page, WeekdayMark } from './marks.js'
import { textBefore } from './page.js'
import { SHORT } from './weekday-names.js'

/**
 * Words of time that may stand in front of a weekday; behind most others "thứ hai" counts: "Kỳ họp thứ sáu", "Đại hội lần thứ hai",
 * "Chiến tranh thế giới thứ hai".
 */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'sang trua chieu toi khuya vao hom tu den toi het truoc sau luc va hoac la moi nay qua mai'.split(' '),
)
/** Behind these a weekday has a capital: "tuần thứ hai" counts, "tuần sau, thứ Hai" does not. */
export const TIME_WORDS_OF_CAPITALS: ReadonlySet<string> = new Set(
  'dem gio phut tuan hang khi trong cuoi dau'.split(' '),
)
/** "hồi 8 giờ 30 phút ngày thứ Sáu". */
const OF_HOUR = /\d ?(?:gio|h|phut)(?: ?\d{2})?(?: phut)?,? ngay $/
const HOUR = /^\d{1,2}(?:h|g)?\d{0,2}$/

/** What is done on a day; nobody counts behind it. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    'diễn ra, tổ chức, họp, khai mạc, bế mạc, trao giải, trao thưởng, kết thúc, bắt đầu, phát sóng, lên sóng, nghỉ, làm bù, nghỉ bù, học bù, dạy bù, ' +
    'xuất phát, khởi hành, lên đường, ra quân, giao ban, gặp mặt, mít tinh, phát động, ra mắt, công bố, khởi công, khánh thành, khai giảng, bế giảng, ' +
    'khai trương, mở, mở phiên, khai hội, tiến hành, triển khai, làm việc, bỏ phiếu, lấy phiếu, xét xử, công chiếu, khởi chiếu, bấm máy, rơi vào, nhằm, trùng'
  ).split(', '),
)
/** Without marks those of two words alone are told from others. */
const BARE_VERBS: ReadonlySet<string> = new Set(
  [...VERBS].filter((verb) => verb.includes(' ')).map((verb) => foldText(verb)),
)
/** They make a noun of the verb behind them, which is counted: "Phiên họp thứ Tư", "đợt nghỉ thứ Hai". */
export const NOUN_MAKERS: ReadonlySet<string> = new Set(
  'kỳ kì phiên cuộc buổi lần đợt lượt vòng ca ngày'.split(' '),
)
/** Nouns that are counted by "thứ" right behind them, in whatever capitals. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'lần kỳ kì phiên khóa khoá vòng tập quý quí người giới chiến con trai gái vợ chồng ngày tháng năm tầng đợt ca đoạn đoàn chương phần mục ' +
    'buổi hiệp bàn giải trí đứng xếp cấp bài số quyển cuốn tờ tổ tòa toà đội lượt cảnh màn câu điều khoản điểm bậc thế hệ vai nước ' +
    'gia chặng tuyến mùa lứa đời cái chiếc thê phi nhân mốc vụ việc nhóm loại ý'
  ).split(' '),
)
/** Bodies and meetings that are counted, with what names them between: "Kỳ họp bất thường thứ Ba", "Hội nghị Trung ương thứ Tám". */
const COUNTED_AFAR =
  /(?<!\p{L})(?:k[ỳì] họp|phiên|lần|đại hội|trung ương|chấp hành|thế chiến|thế giới|nhiệm k[ỳì]|học k[ỳì])(?!\p{L})/u
/** Meetings that are counted now and then. */
const SELDOM_COUNTED =
  /(?<!\p{L})(?:hội nghị|cuộc|buổi|hội thảo|hội thi|liên hoan|festival|diễn đàn)(?!\p{L})/u
const NOUN_PHRASE = 60

/** What "thứ Hai" is by what stands in front of it: a weekday, most likely one, or (undefined) an ordinal. */
export type Sense = 'certain' | 'likely' | undefined

/** Tells a weekday from an ordinal; `ends` are those of the names of days. */
export function senseOf(page: Page, mark: WeekdayMark, ends: ReadonlySet<number>): Sense {
  const { start, end, weekday, date, language } = mark
  const [word] = lastWords(textBefore(page, start, 12), 1)
  if (language === 'en' || word === undefined || TIME_WORDS.has(word) || HOUR.test(word)) return 'certain'
  const printed = page.source.slice(start, end)
  // "chủ nhật" is nothing else; "CN" and "T7" are many things.
  if (weekday === 7 && !SHORT.test(printed)) return 'certain'
  const isNamed = / \p{Lu}/u.test(printed)
  if (isNamed && (TIME_WORDS_OF_CAPITALS.has(word) || ends.has(start - 1))) return 'certain'
  if (isNamed && OF_HOUR.test(textBefore(page, start, 20))) return 'certain'
  if (date.year === undefined) return undefined
  const isProper = (isNamed || /^Thứ \p{Ll}/u.test(printed)) && printed !== printed.toUpperCase()
  if (followsVerb(page, start, isProper)) return 'certain'
  return page.folded.marked && isProper ? byNoun(page, start) : undefined
}

/** "trao giải thứ ba" may be a prize, and has a capital where it is none. */
function followsVerb(page: Page, start: number, isProper: boolean): boolean {
  const words = wordsBefore(page, start, 24)
  const [before, first, last] = [words.at(-3), words.at(-2), words.at(-1)] as const
  const two = `${first} ${last}`
  if (!page.folded.marked) return BARE_VERBS.has(two)
  if (!isProper && COUNTED.has(last ?? '')) return false
  if (VERBS.has(two)) return before === undefined || !NOUN_MAKERS.has(before)
  return last !== undefined && VERBS.has(last) && (first === undefined || !NOUN_MAKERS.has(first))
}

/** The words in front, in small letters, back to the first sign. */
function wordsBefore({ source }: Page, start: number, length: number): string[] {
  const before = source
    .slice(Math.max(0, start - length), start)
    .toLowerCase()
    .trimEnd()
  const stretch = before.split(/[^\p{L}\d ]/u).at(-1)!
  return stretch.split(' ').filter((word) => word !== '')
}

/** "Lễ ra quân Thứ Sáu, ngày 25/4/2026": a capital that no counted noun asks for. */
function byNoun(page: Page, start: number): Sense {
  const from = Math.max(clauseStart(page, start, 0), start - NOUN_PHRASE)
  const phrase = page.source.slice(from, start).toLowerCase().split(/[,(]/).at(-1)!
  if (COUNTED.has(phrase.trim().split(' ').at(-1)!) || COUNTED_AFAR.test(phrase)) return undefined
  return SELDOM_COUNTED.test(phrase) ? 'likely' : 'certain'
}
