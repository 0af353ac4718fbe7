import { isPrintedToo } from '../catalog-facts.js'
import type { DateMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { eventOf, isSlip, isWhole, lifeVerdict, personAt } from './life-event.js'
import type { Evidence, Verdict } from './verdict.js'

const AT_HEAD = /(?:^|[\n.;] ?|, |va )(?:vao )?ngay (?:mung |mong )?$/
const LIVED =
  /^,? ((?!nhan |ky niem )[a-z][a-z ]{3,58}?)(?:,? da)? (?:(ra doi|chao doi|duoc sinh ra|cat tieng khoc chao doi)|qua doi|tu tran|hy sinh|hi sinh|trut hoi tho cuoi cung|di xa)(?![a-z])/
/** The words above and the person in front of them. */
const REACH = 100

/** "Ngày 18 tháng 5 năm 1890, Chủ tịch Hồ Chí Minh ra đời": one piece of the date is not the record's. */
export function judgeLifeSentence(context: Evidence, date: DateMark): Verdict | undefined {
  const { page } = context.reading
  if (!isWhole(date) || date.day === undefined || !AT_HEAD.test(textBefore(page, date.start, 20)))
    return undefined
  const lived = LIVED.exec(textAfter(page, date.end, REACH))
  if (!lived) return undefined
  const end = date.end + lived[0].indexOf(lived[1]!) + lived[1]!.length
  const entry = eventOf(personAt(context, end), lived[2] ? 'birth' : 'death')
  const event = entry && { entry, date }
  if (!event || isPrintedToo(event.entry, date) || !isSlip(event)) return undefined
  return lifeVerdict(context, event, 'warning')
}
