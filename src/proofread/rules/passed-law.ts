import { formatDate, parseDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { passedOn } from '../known-documents.js'
import type { DateMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'
import { withDate } from '../repair.js'
import type { Report } from '../report.js'

const LONGEST = 200
/** The word without which no date is that of a law passed. */
const PASSED = 'thong qua '
/** What may stand between the year of a law and the day on which it was passed. */
const BETWEEN =
  /^,? (?:(?:da|duoc|quoc hoi|nuoc cong hoa xa hoi chu nghia viet nam|khoa [xiv]{1,6},?|ky hop(?: bat thuong lan)? thu [a-z0-9]{1,9},?) ){0,6}thong qua(?: tai ky hop(?: bat thuong lan)? thu [a-z0-9]{1,9},?)? (?:vao )?(?:ngay )?$/
const YEAR = /[ ,](\d{4})(?=[ ,(])/g
/** What stands between a title and its year. */
const BEFORE_YEAR = /(?: nuoc cong hoa xa hoi chu nghia viet nam)?,?(?: nam)?$/
/** What is passed, or that is of which the date is told, is something else: "Nghị quyết sửa đổi Hiến pháp năm 2013 được … thông qua ngày …". */
const OF_ANOTHER = [
  'sua doi',
  'bo sung',
  'thi hanh',
  'huong dan',
  'thay the',
  'dieu',
  'khoan',
  'nghi quyet',
  'nghi dinh',
  'phap lenh',
  'luat',
].map((words) => ` ${words} `)
const TITLES = ['hien phap', 'bo luat', 'luat'] as const

/** "Hiến pháp năm 2013 được Quốc hội thông qua ngày 18/11/2013": a law by its title with another day of its year. */
export function passedLaws({ page, dates, text }: Reading): Report[] {
  return dates.flatMap((mark) => {
    const title = titleBefore(mark, textBefore(page, mark.start, LONGEST))
    const known = title && passedOn(title.name, title.year)
    if (known === undefined || known === formatDate(mark.year!, mark.month!, mark.day!)) return []
    const { start, end } = mark
    const repair = withDate(text, mark, parseDate(known))
    return [
      {
        start,
        end,
        severity: 'error' as const,
        expected: repair.text,
        suggestions: [repair],
        message: {
          vi: `Quốc hội thông qua ngày ${printDate(known)}.`,
          en: `The National Assembly passed it on ${known}.`,
        },
      },
    ]
  })
}

/** The title and year in front of a full date of that year. */
function titleBefore(mark: DateMark, before: string): { name: string; year: number } | undefined {
  if (mark.day === undefined || mark.month === undefined || !mark.exists || mark.lunar) return undefined
  if (!before.includes(PASSED)) return undefined
  const places = [...before.matchAll(YEAR)].filter(([, year]) => Number(year) === mark.year)
  const place = places.at(-1)
  if (!place || !BETWEEN.test(before.slice(place.index + place[0].length))) return undefined
  const head = before.slice(0, place.index).replace(BEFORE_YEAR, '')
  const clause = Math.max(...['.', ';', ':', '\n'].map((sign) => head.lastIndexOf(sign))) + 1
  for (const title of TITLES) {
    const at = head.lastIndexOf(title)
    const lead = ` ${head.slice(clause, at)} `
    if (at < clause || /[a-z]/.test(head.charAt(at - 1))) continue
    if (OF_ANOTHER.some((words) => lead.includes(words))) continue
    return { name: head.slice(at), year: mark.year! }
  }
  return undefined
}
