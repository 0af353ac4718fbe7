import { monthInterval } from '../../dates/interval.js'
import { formatMonth, partsOfDay } from '../../dates/plain-date.js'
import { refuse } from '../../errors.js'
import type { DateMark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import type { Reading } from '../../proofread/reading/reading.js'
import type { Term } from './ledger.js'
import { schoolYearsIn } from './school-years.js'

/** The month of a reference such as `2027-07`. */
export function monthOf(ref: string): Required<Term> {
  const { year, month } = partsOfDay(monthInterval(ref).from)
  return { year, month }
}

/** What the text is about: what it says itself counts before what the caller says, so that a second run changes nothing. */
export function termOf(reading: Reading, given: string | undefined, to: Required<Term>): Term {
  const { year, month, title, dateLine } = reading.subject
  const said = given === undefined ? undefined : monthOf(given)
  if (year !== undefined && month !== undefined)
    return title || !dateLine ? { year, month } : signedFor(dateLine, said ?? to, { year, month })
  if (year !== undefined) return said?.year === year ? said : { year }
  const blank = blankDateLine(reading)
  if (blank?.month !== undefined)
    return signedFor(blank, said ?? to, { year: blank.year!, month: blank.month })
  return said ?? bySchoolYear(reading, to) ?? refuseUntold()
}

/** Guidance is signed in its month or in the last days of the one before. */
function signedFor({ year = 0, month = 0 }: DateMark, asked: Required<Term>, signed: Term): Term {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return asked.month === next.month ? next : signed
}

/** "Hà Nội, ngày … tháng 12 năm 2026", as a renewal leaves it. */
function blankDateLine({ dates, page }: Reading): DateMark | undefined {
  return dates.find(
    ({ start, day, month, year }) =>
      start < HEAD &&
      day === undefined &&
      month !== undefined &&
      year !== undefined &&
      BLANK_DAY.test(textBefore(page, start, 70)),
  )
}

const HEAD = 1500
const BLANK_DAY = /, ?ngay[ .…_/]{1,14}thang $/

/** The year by the first school year that the text names, where it names no other. */
function bySchoolYear(reading: Reading, to: Required<Term>): Term | undefined {
  const [named] = schoolYearsIn(reading)
  const years = named && named.expected(to) - named.first.value
  return years === undefined || years < 0 ? undefined : { year: to.year - years, month: to.month }
}

function refuseUntold(): never {
  return refuse({
    code: 'missing-option',
    field: 'from',
    message: {
      vi: 'Văn bản không cho biết nói về năm nào; hãy nêu tháng của nó, ví dụ 2026-07.',
      en: 'The text does not tell which year it is about; say its month, such as 2026-07.',
    },
  })
}

/** Another month has other days: its document is written anew. */
export function refuseOtherMonth(from: Term, to: Required<Term>): void {
  const isOther = from.month !== undefined && from.month !== to.month
  if (from.year <= to.year && !isOther) return
  const text = `${from.month === undefined ? '' : `${from.month}/`}${from.year}`
  refuse({
    code: 'invalid-month',
    field: 'to',
    value: formatMonth(to.year, to.month),
    message: {
      vi: `Văn bản nói về ${from.month === undefined ? 'năm' : 'tháng'} ${text}; chỉ làm mới được cho cùng tháng của năm sau. Tháng khác có những ngày khác: hãy soạn bằng ky-niem month hoặc ky-niem new.`,
      en: `The text is about ${text}; it can be renewed for the same month of a later year only. Another month has other days: write it with ky-niem month or ky-niem new.`,
    },
  })
}
