import type { FoundCitation } from '../../citations/find.js'
import { firstWhere } from '../../text/first-where.js'
import type { DateMark, Page } from './marks.js'
import { textAfter, textBefore } from './page.js'
import type { Reading } from './reading.js'

/** The full date that a text gives as the day on which a cited document was issued. */
export interface IssueDate {
  mark: DateMark
  day: number
  month: number
  year: number
  /** False for a date in a bare bracket, which may be another day of the document. */
  named: boolean
}

/** "của Chính phủ ngày …", "được Quốc hội khóa XV thông qua ngày …", ", ban hành ngày …". */
const BETWEEN =
  /^,? \(?(?:(?:cua|do) (?:chinh phu|thu tuong(?: chinh phu)?|quoc hoi|bo chinh tri|ban bi thu|ban chap hanh trung uong(?: dang)?)(?: khoa [xiv]{1,6})? )?(?:(?:(?:da|duoc|quoc hoi|khoa [xiv]{1,6},?|ky hop(?: bat thuong lan)? thu [a-z0-9]{1,9},?|chinh phu|bo chinh tri|ky) ){0,5}(?:ban hanh|thong qua) )?(?:vao )?ngay $/
const LONGEST_BETWEEN = 90
/** The day is that of something that the document does or that is done with it. */
const OF_SOMETHING_ELSE =
  /^\)?,? \(?(?:(?:se|da|moi|chinh thuc|bat dau|co|het|phat sinh) ){0,3}(?:hieu luc|duoc ap dung|ap dung|thi hanh|bi bai bo)(?![a-z])/
/** What goes on about the document, or ends: behind a comma a date may as well begin what is told next. */
const OF_THE_DOCUMENT =
  /^\)?(?:$|[\n;.)]|,? (?:cua|ve|v\/v|quy dinh|phe duyet|huong dan|sua doi|ban hanh|do)(?![a-z]))/
const LONGEST_BEHIND = 60
/** "Kế hoạch thực hiện Nghị quyết số … ngày … của UBND tỉnh": what is made, and what it is made for. */
const PLANS = [
  'ke hoach',
  'chuong trinh',
  'huong dan',
  'cong van',
  'chi thi',
  'nghi quyet',
  'de an',
  'van ban',
  'quyet dinh',
]
const CARRIED_OUT = ['thuc hien', 'trien khai', 'cu the hoa', 'quan triet']
const BODY_BEHIND = /^\)?,? (?:cua|do) /
const OWN_BODY = {
  party:
    /^\)?,? (?:cua|do) (?:bo chinh tri|ban bi thu|ban chap hanh|bch|trung uong|hoi nghi|dang|van phong|ban [a-z ]{3,40}trung uong)/,
  state:
    /^\)?,? (?:cua|do) (?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu|ubtvqh|chu tich nuoc|hoi dong (?:bo truong|chinh phu)|bo |lien bo|van phong|nha nuoc|chu tich (?:hoi dong|chinh phu))/,
} as const

/** The day of issue that stands behind a citation, close to it or behind the body; undefined where none is told in full. */
export function issueDateOf(found: FoundCitation, { page, dates }: Reading): IssueDate | undefined {
  const { date, number } = found.pieces
  const mark = dates[firstWhere(dates, ({ start }) => start >= (date?.start ?? number.end))]
  if (!mark || mark.day === undefined || mark.month === undefined || mark.year === undefined) return undefined
  if (!mark.exists || mark.lunar || mark.fault !== undefined) return undefined
  const behind = textAfter(page, mark.end, LONGEST_BEHIND)
  if (OF_SOMETHING_ELSE.test(behind)) return undefined
  const own = OWN_BODY[found.citation.system].test(behind)
  if (!own && (BODY_BEHIND.test(behind) || isPlanned(found, page))) return undefined
  const named = date ? isDirect(date, mark, page, behind) : isTold(found, mark, page, behind)
  const { day, month, year } = mark
  return named === undefined ? undefined : { mark, day, month, year, named }
}

/** True for a document for which another one is made: body and day behind it may be those of the plan. */
export function isPlanned({ start }: FoundCitation, page: Page): boolean {
  const before = textBefore(page, start, LONGEST_BETWEEN)
  const clause = before.slice(Math.max(...['.', ',', ';', '\n'].map((sign) => before.lastIndexOf(sign))) + 1)
  const verb = Math.max(...CARRIED_OUT.map((words) => clause.lastIndexOf(words)))
  return PLANS.some((words) => clause.slice(0, Math.max(verb, 0)).includes(words))
}

/** Whether a date right behind the number is named as one; undefined if it may be that of the next clause. */
function isDirect(
  date: { start: number; end: number },
  mark: DateMark,
  page: Page,
  behind: string,
): boolean | undefined {
  if (mark.end > date.end) return undefined
  const comma = /, ?$/.test(page.text.slice(Math.max(0, date.start - 4), date.start))
  if (comma && !OF_THE_DOCUMENT.test(behind)) return undefined
  return /ngay/.test(page.text.slice(date.start, mark.end))
}

/** True for a date behind the body or behind words for its issue. */
function isTold(
  { pieces, citation: { system } }: FoundCitation,
  mark: DateMark,
  page: Page,
  behind: string,
): true | undefined {
  const { end } = pieces.number
  if (mark.start - end > LONGEST_BETWEEN) return undefined
  // A date in words has its "ngày" within.
  const between =
    page.text.slice(end, mark.start) + (page.text.startsWith('ngay ', mark.start) ? 'ngay ' : '')
  if (!BETWEEN.test(between) || !/[a-z] ngay $/.test(between)) return undefined
  if (BODY_BEHIND.test(between) && !OWN_BODY[system].test(between)) return undefined
  return /(?:ban hanh|thong qua) /.test(between) || OF_THE_DOCUMENT.test(behind) ? true : undefined
}
