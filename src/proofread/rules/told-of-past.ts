import type { PlainDate } from '../../dates/plain-date.js'
import { firstWhere } from '../../text/first-where.js'
import { beginsWith, phrases } from '../../text/phrases.js'
import { clauseEnd, clauseStart, REACH } from '../reading/clause.js'
import type { Mark, Page } from '../reading/marks.js'
import { isWrittenBare, textAfter, textBefore } from '../reading/page.js'
import { citationsNear, type Reading } from '../reading/reading.js'

export const PAST_BEHIND = phrases(
  'cu, truoc day, truoc sap nhap, truoc hop nhat, truoc sap xep, truoc khi, hop nhat, sap nhap, va tinh, nay la, nay thuoc, cham dut, ket thuc, giai the, tro thanh, ' +
    'ban giao, duoc ban giao, da ban giao, het hieu luc, luc do, luc ay, luc bay gio, bay gio, khi do, khi ay, hoi do, hoi ay, thoi do, thoi diem do, con hieu luc',
)
/** Behind the name: "từ năm 2005 đến năm 2010", "khóa XVI (2010 - 2015)". */
const YEAR_BEHIND = /^[^.;\n]{0,30}?(?<!\d)((?:19|20)\d\d)(?!\d)/
/** What was done under that name: "đã cấp phép cho 3 dự án trong giai đoạn 2016 - 2020". */
const DONE_BEHIND =
  /^ (?:da|duoc|tung) [^.;\n]{0,80}?(?:nam|giai doan|thang \d{1,2}[/-]) ?((?:19|20)\d\d)(?!\d)/
/** "… thực hiện năm 2024.": the year that closes the sentence, its only figures. */
const CLOSING_YEAR = /^[^.;:\n\d]{1,100} nam ((?:19|20)\d\d) ?(?:[.;\n]|$)/
export const PAST = [
  'nguyen ',
  'cuu bi thu',
  'cuu chu tich',
  'cuu giam doc',
  'cuu pho',
  'cuu lanh dao',
  'cuu can bo',
  'cuu truong',
  'tru so',
  'ke thua',
  'truoc day',
  'truoc do',
  'thanh lap',
  'tai lap',
  'giai phong',
  'sap nhap',
  'hop nhat',
  'chia tach',
  'noi cap',
  'luu tru',
  'nguon:',
]
/** Somebody's life and days gone by, anywhere in front of the name: "ông từng làm …", "Trước khi về nhận nhiệm vụ, …", "Hồi ấy, …". */
const LIFE =
  /(?<![a-z])(?:(?:da|ong|ba|anh|chi|dong chi) tung|tung (?:la|lam|giu|cong tac|trai qua|kinh qua|dam nhiem|dam nhan)|truoc (?:do|day|kia)|truoc khi (?:duoc (?:bo nhiem|bau|dieu dong|phan cong|phe chuan|chi dinh)|ve (?:huu|nhan|cong tac)|la|lam|giu chuc|nhan (?:cong tac|nhiem vu|chuc)|tro thanh|dam nhiem)|khi con (?:la|lam|giu|cong tac)|von (?:la|lam)|(?:truoc|von|xua) thuoc|bat dau su nghiep|hy sinh|sinh ra|lon len|(?:can bo|giao vien|cong chuc) huu tri|(?:da|duoc) nghi huu|nghi huu nam|(?:luc|khi|hoi) (?:do|ay|bay gio)|nam lam (?:bi thu|chu tich|giam doc|pho|truong))(?![a-z])/
/** The line of a life: "01/2010 - 12/2014: Chuyên viên …", "Từ năm 2010 đến 2014: …". */
const LIFE_LINE =
  /^[ *+|-]{0,6}(?:tu )?(?:(?:nam|thang) )?(?:\d{1,2}[/.-])?(?:19|20)\d\d ?(?:-|den) ?(?:het )?(?:(?:nam|thang) )?(?:\d{1,2}[/.-])?((?:19|20)\d\d) ?[:,|-]/
/** "Nhiệm kỳ 2020 - 2025, Đảng bộ tỉnh …": a term that ended with the unit. */
const TERM =
  /(?<![a-z])(?:nhiem ky|giai doan|khoa [ivxl\d]{1,6},?) \(?(?:19|20)\d\d ?- ?((?:19|20)\d\d)\)?,? [^.;:\n]{0,24}$/
/** The body of the unit at the end of the words in front of its name. */
const AGENT = /(?<![a-z])(?:do|duoc) [a-z -]{2,60}$/
const ISSUED =
  /^ (?:da )?(?:cap|ban hanh|phe duyet|xuat ban|phat hanh|ky|trao|tang|cong bo|bien soan|xep hang|cong nhan|cho phep|chap thuan|ho tro|tai tro|dau tu|xay dung|bo nhiem)(?![a-z])/
/** What hangs on the wall: "Bằng khen của UBND tỉnh …", "được Sở … tặng Giấy khen". */
const AWARD = /(?<![a-z])(?:bang khen|giay khen|co thi dua|ky niem chuong) [a-z ]{1,60}$/
const AWARDED = /^ (?:da )?(?:tang|trao|trao tang) (?:thuong )?(?:(?:bang|giay) khen|co thi dua)/
/** What is still to be done is asked of the body of today. */
const AHEAD = /(?<![a-z])(?:se|de nghi|xet(?! xu)|trinh|du kien|chuan bi|yeu cau|can cu|thuc hien)(?![a-z])/
/** A year in running text, alone or behind a month. */
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g
/** What a body does at the time of the text. */
const ACTS =
  /^,? (?:va [^.;,\n]{0,60} )?(?:dang|se|to chuc|ban hanh|de nghi|yeu cau|giao|chi dao|trien khai|phoi hop|chu tri|thong bao|bao cao|tham muu|xem xet)(?![a-z])/

/** True where the name of a unit stands in history, in somebody's life or in what the unit left: that is told under the names of its time. */
export function isToldOfPast(reading: Reading, place: Mark, until: PlainDate): boolean {
  const { page } = reading
  const { start, end } = place
  const [before, behind] = [textBefore(page, start, 60), textAfter(page, end, 120)]
  const next = behind.replace(/^[ ,(]{1,3}/, '')
  if (beginsWith(next, PAST_BEHIND) || /^truoc (?:ngay )?\d/.test(next)) return true
  const told = (YEAR_BEHIND.exec(behind.slice(0, 40)) ??
    DONE_BEHIND.exec(behind) ??
    CLOSING_YEAR.exec(behind))?.[1]
  if (told !== undefined && told < until.slice(0, 4)) return true
  const near = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 40))
  // "Năm 2020, Tỉnh ủy …": the clause is about a year of that time.
  const year = /nam (\d{4})(?!\d)/.exec(near)?.[1]
  if ((year !== undefined && year < until) || PAST.some((words) => near.includes(words))) return true
  const term = TERM.exec(before)?.[1]
  if (term !== undefined && term <= until.slice(0, 4)) return true
  const from = clauseStart(page, start, 0)
  return (
    LIFE.test(page.text.slice(from, start)) ||
    isLifeLine(page, start, until) ||
    isLeft(page, { start: from, end: start }, behind) ||
    isOver(reading, { start: from, end: clauseEnd(page, end) }, place, until)
  )
}

function isLifeLine(page: Page, start: number, until: PlainDate): boolean {
  const before = textBefore(page, start, REACH)
  const last = LIFE_LINE.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1]
  return last !== undefined && last < until.slice(0, 4)
}

/** What the unit issued or gave when it was there: "do UBND tỉnh … cấp", "được UBND tỉnh … xếp hạng", "Bằng khen của UBND tỉnh …". */
function isLeft(page: Page, { start, end }: Mark, behind: string): boolean {
  const clause = page.text.slice(start, end)
  if (AHEAD.test(clause)) return false
  if (AWARD.test(clause) || (AWARDED.test(behind) && /(?<![a-z])duoc /.test(clause))) return true
  const agent = AGENT.exec(clause)
  if (agent === null || !ISSUED.test(behind)) return false
  const bare = page.folded.marked && agent[0].startsWith('do ')
  return !bare || isWrittenBare(page, start + agent.index, start + agent.index + 2)
}

/** A clause without an anniversary, all of whose years are of before and are no document's: "… cho đến tháng 6/2019, khi ông làm …". */
function isOver(reading: Reading, { start, end }: Mark, place: Mark, until: PlainDate): boolean {
  const { page, claims } = reading
  if (ACTS.test(textAfter(page, place.end, 100)) || AHEAD.test(page.text.slice(start, place.start)))
    return false
  const claim = claims[firstWhere(claims, (each) => each.end > start)]
  if (claim && claim.start < end) return false
  const cited = citationsNear(reading, place.start, REACH)
  const years = [...page.text.slice(start, end).matchAll(YEAR)].filter(
    ({ index }) => !cited.some((each) => each.start <= start + index && start + index < each.end),
  )
  return years.length > 0 && years.every(([year]) => year < until.slice(0, 4))
}
