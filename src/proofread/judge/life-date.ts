import { isPrintedToo } from '../catalog-facts.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import type { DateMark, Page } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { eventOf, isSlip, isWhole, lifeVerdict, personAt } from './life-event.js'
import type { Evidence, Verdict } from './verdict.js'

/** "sinh ngày …", "(sinh năm …", "mất vào ngày …": what is told by the date behind. */
const TOLD = /[ (]{1,2}(?:(sinh|chao doi)|hy sinh|hi sinh|mat|tu tran|qua doi)(?: vao)?(?: ngay| nam)? $/
/** The person of a sentence stands no further in front of its birth and death. */
const REACH = 200
/** "Đồng chí sinh ngày …", at the head of a sentence: the person of those before. */
const PRONOUN = /(?:^|[.\n] ?)(?:dong chi|ong|ba|nguoi|bac|cu)$/
const PARAGRAPHS = 800

/** "Đồng chí Trần Phú, tên khai sinh …, sinh ngày 01/5/1905": one piece of the date is not the record's. */
export function judgeLifeDate(context: Evidence, date: DateMark): Verdict | undefined {
  const { page } = context.reading
  if (!isWhole(date) || (date.month !== undefined && date.day === undefined)) return undefined
  const told = TOLD.exec(textBefore(page, date.start, 28))
  if (!told || isDoubted(page, date)) return undefined
  // "(sinh 1916 - 1985)" is a life, which has its own look.
  if (date.day === undefined && !told[0].endsWith(' nam ')) return undefined
  const end = date.start - told[0].length
  const beside = personAt(context, end)
  // A year alone may be that of somebody who is named without a day.
  const days = beside.length > 0 || date.day === undefined ? beside : personBefore(context, end)
  const entry = eventOf(days, told[1] ? 'birth' : 'death')
  const event = entry && { entry, date }
  if (!event || isPrintedToo(event.entry, date)) return undefined
  return isSlip(event) ? lifeVerdict(context, event, 'warning') : undefined
}

/** What other sources have: a paper that the person filled in, a notice of that time, a legend. */
const DOUBT =
  /(?<![a-z])(?:theo|ghi|khai|cong bo|thong bao|tai lieu|ho so|giay|nguon|co sach|tuong truyen|co thuyet|cho rang|cho la|duoc cho|khong ro|co the|truoc day|ban dau)(?![a-z])/

function isDoubted(page: Page, { start, end }: DateMark): boolean {
  return DOUBT.test(page.text.slice(clauseStart(page, start, 0), clauseEnd(page, end)))
}

/** Birth and death of the person who was named last in the sentence, or in those before it. */
function personBefore(context: Evidence, end: number): ReturnType<typeof personAt> {
  const { page } = context.reading
  const start = PRONOUN.test(textBefore(page, end, 12))
    ? Math.max(0, end - PARAGRAPHS)
    : clauseStart(page, end, Math.max(0, end - REACH))
  for (let at = end - 1; at > start; at--) {
    if (!endsWord(page, at)) continue
    const days = personAt(context, at)
    if (days.length > 0) return days
  }
  return []
}

function endsWord({ text }: Page, at: number): boolean {
  return /[ ,.;:()\n]/.test(text.charAt(at)) && /[a-z]/.test(text.charAt(at - 1))
}
