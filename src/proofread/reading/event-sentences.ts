import type { NameHit } from '../../commemorations/names/index.js'
import { firstWhere } from '../../text/first-where.js'
import { clauseEnd, clauseStart } from './clause.js'
import { beforeWho, EVENT_WORDS, type EventWords } from './event-words.js'
import type { DateMark, Page } from './marks.js'

/** An event that a sentence tells with its date: "Ngày 05/6/1911, Bác Hồ ra đi tìm đường cứu nước". */
export interface EventSentence {
  /** The event, where its own words were told. */
  words?: EventWords
  /** The name of the catalog that tells it, else. */
  name?: NameHit
  /** True where a verb tells that it happened on the date. */
  happened: boolean
  /** The sentence around event and date. */
  around: string
}

/** Nothing but when and where it was stands between a date and its event. */
const REACH = 200
const PLACE = '(?:(?:tai|o|tren|truoc|giua|trong|tu) [^,.;:()0-9]{2,80}, )?'
/** "Ngày 02/9/1945, tại Quảng trường Ba Đình, …", "Sáng 02/9/1945, …". */
const AT_HEAD =
  /(?:^(?:[-+*•] )?|, |(?:va|vao|den) )(?:(?:rang |buoi )?(?:sang|trua|chieu|toi|dem) )?(?:ngay |nam )?(?:mung |mong )?$/
const TO_EVENT = new RegExp(`^,? ?${PLACE}(?:cuoc |su kien |chinh |thi )?(?:nhan dan ta |quan va dan ta )?$`)
/** Behind an event that is told: where, how, what for, or the end of the clause. */
const GOES_ON =
  /^(?:[,.;)\n]|$| (?:tai|o|tren|tu|voi|de|nham|mo|danh|cham|ket|dua|khai|tren|bang|trong|va|truoc|duoi|do|sau|lan|vao|la|tren)(?![a-z]))/
/** Between an event and its date: what it did, where, and the word for the day. */
const HAPPENED =
  '(?: (?:thanh cong|thang loi|hoan toan thang loi|toan thang|ket thuc(?: thang loi)?|(?:da )?(?:bung no|no ra|dien ra)|duoc ky(?: ket)?))'
const TO_DATE = new RegExp(
  `^"?(${HAPPENED})?(?: (?:tai|o) [^,.;:()0-9]{3,50})?(?: vao| trong)?(?: (?:rang )?(?:sang|trua|chieu|toi|dem))?(?: ngay| nam)?(?: mung| mong)? $`,
)
const HAPPENS = new RegExp(`^"?${HAPPENED}`)
const BRACKETED = /^"? ?\((?:ngay )?$/
/** Words between those of an event and its date. */
const SAID_TO_DATE =
  /^"?(?: (?:tai|o) [^,.;:()0-9]{3,50})?(?:,? khai sinh (?:ra )?nuoc [a-z ]{5,50})?(?: vao| trong)?(?: (?:rang )?(?:sang|trua|chieu|toi|dem))?(?: ngay| nam)?(?: mung| mong)? $/
/** A name that is a sentence of its own. */
const SENTENCE =
  /(?<![a-z])(?:ra di|ve nuoc|ve tham|len tham|gia nhap|hoan toan giai phong|khang chien|khoi nghia|dong khoi|quat khoi|mang ten|doc|ra doi|thanh cong|chinh thuc)(?![a-z])/
/** Behind the date these tell of the event itself: "… ngày 07/5/1954 đã chấm dứt …". */
const MEANT =
  /^ ?\)? ?(?:da |mai mai |la (?:moc|buoc|su kien|thang loi|ngay|dinh cao|chien cong|mot |doi |thanh qua|ket qua)|mo (?:dau|ra)|danh dau|ghi |cham dut|ket thuc|dua |di vao|buoc ngoat)/

/** The event that a date is told of. */
export function eventOfDate(
  page: Page,
  names: readonly NameHit[],
  date: DateMark,
): EventSentence | undefined {
  const start = clauseStart(page, date.start, 0)
  const end = Math.min(clauseEnd(page, date.end), date.end + REACH)
  const before = page.text.slice(Math.max(start, date.start - REACH), date.start)
  const behind = page.text.slice(date.end, end)
  const around = page.text.slice(start, end)
  const told = AT_HEAD.test(before.trimStart())
    ? (saidBehind(behind) ?? namedBehind(page, names, date, behind))
    : undefined
  const found = told ?? saidBefore(before) ?? namedBefore(page, names, date, behind)
  return found && { ...found, around }
}

type Found = Omit<EventSentence, 'around'>

/** "Ngày 02/9/1945, …, Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập". */
function saidBehind(behind: string): Found | undefined {
  for (const words of EVENT_WORDS) {
    const match = words.told.exec(behind)
    if (!match) continue
    const lead = beforeWho(words, behind.slice(0, match.index))
    if (lead === undefined || !TO_EVENT.test(lead)) continue
    if (GOES_ON.test(behind.slice(match.index + match[0].length).replace(/^"/, '')))
      return { words, happened: true }
  }
  return undefined
}

/** "Hiệp định Paris được ký ngày 27/01/1973". */
function saidBefore(before: string): Found | undefined {
  for (const words of EVENT_WORDS) {
    const match = words.told.exec(before)
    if (!match || beforeWho(words, before.slice(0, match.index)) === undefined) continue
    if (SAID_TO_DATE.test(before.slice(match.index + match[0].length))) return { words, happened: true }
  }
  return undefined
}

function namedBehind(
  page: Page,
  names: readonly NameHit[],
  date: DateMark,
  behind: string,
): Found | undefined {
  const name = names[firstWhere(names, ({ start }) => start >= date.end)]
  if (!name || name.start - date.end > behind.length) return undefined
  if (!TO_EVENT.test(page.text.slice(date.end, name.start))) return undefined
  const rest = page.text.slice(name.end, name.end + 60)
  const happens = HAPPENS.test(rest)
  if (!happens && !(SENTENCE.test(page.text.slice(name.start, name.end)) && GOES_ON.test(rest)))
    return undefined
  return { name, happened: true }
}

function namedBefore(
  page: Page,
  names: readonly NameHit[],
  date: DateMark,
  behind: string,
): Found | undefined {
  const name = names[firstWhere(names, ({ end }) => end > date.start) - 1]
  if (!name || date.start - name.end > REACH / 2) return undefined
  const gap = page.text.slice(name.end, date.start)
  const bracketed = BRACKETED.test(gap)
  const match = TO_DATE.exec(gap)
  if (!match && !bracketed) return undefined
  const happened =
    match?.[1] !== undefined || (gap.includes('ngay') && SENTENCE.test(page.text.slice(name.start, name.end)))
  if (!happened && !MEANT.test(behind)) return undefined
  return { name, happened }
}
