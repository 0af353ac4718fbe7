import type { Plan } from '../planner/plan.js'
import type { Planner } from '../planner/planner.js'
import { foldText } from '../text/fold.js'
import type { PlacedText } from './head.js'
import { at, type Place, refuseAt } from './place.js'

const ROMAN = ['I', 'II', 'III', 'IV']

/** `2027-07`, `7/2027`; `4-5/2027` for two months, `9/2027-5/2028` for more; `III/2027`, `2027-Q3`; `2027`; `2027-W10`. */
export function planFor({ text, place }: PlacedText, planner: Planner): Plan {
  const given = withoutWords(text)
  return at(place, () => {
    const month = /^(?:(\d{4})-(\d{1,2})|(\d{1,2})[/.](\d{4}))$/.exec(given)
    if (month) return planner.month(ref(month[1] ?? month[4]!, month[2] ?? month[3]!))
    const months = /^(\d{1,2})\s*[-–,]\s*(\d{1,2})[/.](\d{4})$/.exec(given)
    if (months && Number(months[1]) <= Number(months[2]))
      return between(planner, ref(months[3]!, months[1]!), ref(months[3]!, months[2]!))
    if (months) return refuseBackward(months, place)
    const apart = /^(\d{1,2})[/.](\d{4})\s*[-–]\s*(\d{1,2})[/.](\d{4})$/.exec(given)
    if (apart) return between(planner, ref(apart[2]!, apart[1]!), ref(apart[4]!, apart[3]!))
    const quarter = /^(I|II|III|IV)[/.](\d{4})$/i.exec(given)
    if (quarter) return planner.quarter(`${quarter[2]}-Q${ROMAN.indexOf(quarter[1]!.toUpperCase()) + 1}`)
    if (/^\d{4}-Q[1-4]$/i.test(given)) return planner.quarter(given.toUpperCase())
    if (/^\d{4}-W\d{2}$/i.test(given)) return planner.week(given.toUpperCase())
    if (/^\d{4}$/.test(given)) return planner.year(given)
    return refuseAt(place, {
      code: 'invalid-month',
      field: 'thoi-gian',
      value: text,
      allowed: '2027-07, 4-5/2027, 9/2027-5/2028, III/2027, 2027, 2027-W10',
      message: {
        vi: `Không hiểu thời gian "${text}"; viết 7/2027 (tháng), 4-5/2027 (hai tháng), 9/2027-5/2028 (từ tháng đến tháng), III/2027 (quý), 2027 (năm) hoặc 2027-W10 (tuần).`,
        en: `The time "${text}" is not known; write 7/2027 (month), 4-5/2027 (two months), 9/2027-5/2028 (from month to month), III/2027 (quarter), 2027 (year) or 2027-W10 (week).`,
      },
    })
  })
}

/** "tháng 7 năm 2027", "Quý IV/2027", "năm học 2027 - 2028" by their figures. */
function withoutWords(text: string): string {
  const given = foldText(text).trim().replace(/\s+/g, ' ')
  const school = /^nam hoc (\d{4}) ?- ?(\d{4})$/.exec(given)
  if (school && Number(school[2]) === Number(school[1]) + 1) return `9/${school[1]}-5/${school[2]}`
  const week = /^tuan (\d{1,2})(?:\/| nam )(\d{4})$/.exec(given)
  if (week) return `${week[2]}-W${week[1]!.padStart(2, '0')}`
  const quarter = /^quy ([1-4])(?:\/| nam )(\d{4})$/.exec(given)
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`
  return given.replace(/^(?:nam|quy(?= [iv])|thang(?= \d{1,2}\b)) /, '').replace(/ nam (?=\d{4}$)/, '/')
}

function refuseBackward([text, first, last, year]: readonly string[], place: Place): never {
  const meant = `${first}/${Number(year) - 1}-${last}/${year}`
  return refuseAt(place, {
    code: 'reversed-interval',
    field: 'thoi-gian',
    value: text,
    allowed: meant,
    message: {
      vi: `"${text}" đi từ tháng sau về tháng trước; hai năm khác nhau thì ghi cả hai, ví dụ ${meant}.`,
      en: `"${text}" goes from a month to one before it; name both years where they differ, such as ${meant}.`,
    },
  })
}

const ref = (year: string, month: string) => `${year}-${month.padStart(2, '0')}`

function between(planner: Planner, first: string, last: string): Plan {
  return planner.between(planner.month(first).from, planner.month(last).to)
}
