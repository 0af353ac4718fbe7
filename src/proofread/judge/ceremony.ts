import { endsIn, phrases } from '../../text/phrases.js'
import { clauseStart } from '../reading/clause.js'
import { TELLS } from '../reading/loose-claims.js'
import type { Claim, DateMark, Page } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'

/** In front of a name these tell of a ceremony, which may be held on any day near. */
export const CEREMONY = phrases(
  'mit tinh, le don, le phat dong, khai mac, le dang huong, hoi nghi, ' +
    'toa dam, hoi thao, hop mat, le trao, dem van nghe, dem hoi, le hoi, vui hoi, vui don, chuong trinh, to chuc le, to chuc, le be mac',
)
/** What is held on a day: a date behind its name is rather that of the meeting, unless "nhân" or its like leads to the day itself. */
const HELD =
  'hoi nghi, hoi thao, toa dam, hoi thi, hoi dien, cuoc thi, hoi trai, giai, gala, tong ket, so ket, khai mac, be mac, phat dong, mit tinh, trien lam, gap mat, hop mat, dem, ra quan, chuong trinh, le'.split(
    ', ',
  )
const LEADING = 'nhan, dip, mung, chao mung, ky niem, huong ung, tuyen truyen'.split(', ')
/** Between the name and the date these tell of when something was done: "Ngày X vào 25/7", "Ngày X từ ngày 20/7". */
const LINK = /(?: vao| tu| den| trong| sang| chieu| toi| dien ra)?(?: ngay)? $/

const HELD_REACH = 120

/** What was written or said for the day, on that day of some year. */
const WRITINGS =
  /(?:^|[^a-z])(?:thu|loi keu goi|dien van|bai|tho|phat bieu|lenh|dien mung|chuc van|tem|buu anh) /

/** "Thư gửi thương binh nhân Ngày … (27/7/1948)": the date is that of the writing. */
export function isWriting({ page }: Reading, { names }: Claim): boolean {
  const [name] = names
  return name !== undefined && WRITINGS.test(textBefore(page, name.start, 60))
}

function isHeld(clause: string): boolean {
  const words = ` ${clause}`
  const last = Math.max(...HELD.map((held) => words.lastIndexOf(` ${held} `)))
  return last >= 0 && !LEADING.some((leading) => words.includes(` ${leading} `, last))
}

/** True if a date behind a name is rather that of a ceremony or of some work for the day. */
export function isCeremony({ page }: Reading, { names }: Claim, date: DateMark): boolean {
  const [name] = names
  if (!name || date.start < name.end) return false
  const gap = page.text.slice(name.end, date.start)
  if (!gap.includes('(') && !TELLS.test(gap) && LINK.exec(gap)?.[0].trim()) return true
  // "nghỉ bù Tết (07/02 là Chủ nhật)": the date itself is told of.
  if (/^ la (?:thu|chu nhat)/.test(textAfter(page, date.end, 12))) return true
  // "Ngày X 25/7 - 27/7", "Ngày X 25, 26/7": more than one day.
  if (/^ ?(?:-|den|,|va) ?\d/.test(textAfter(page, date.end, 6))) return true
  // In a bracket by itself stands the day, whatever is held for it.
  const clause = page.text.slice(clauseStart(page, name.start, name.start - HELD_REACH), name.start)
  if (!gap.includes('(') && isHeld(clause)) return true
  return isOfCeremony(page, name.start)
}

/** True if the words in front of a name tell of something held, be it for the day: "Hội thi chào mừng Tháng X", "tổ chức Tháng X". */
export function isAmongHeld(page: Page, start: number): boolean {
  const words = ` ${page.text.slice(clauseStart(page, start, start - HELD_REACH), start)}`
  return HELD.some((held) => words.includes(` ${held} `)) || isOfCeremony(page, start)
}

/** True for a name behind a word for a ceremony or its like: "tổ chức Tháng X", "Hội thảo chào mừng Ngày X". */
function isOfCeremony(page: Page, start: number): boolean {
  const before = textBefore(page, start, 60).replace(
    /(?:^| )(?:nhan |ky niem |chao mung |huong ung )?(?:ngay |le |dai le )?"?$/,
    '',
  )
  return endsIn(before, CEREMONY)
}
