import { check, needed, options as optionsOf, text as textCheck } from '../arguments.js'
import { addDays } from '../dates/plain-date.js'
import { printDate } from '../dates/print/vietnamese.js'
import type { Problem } from '../errors.js'
import type { Plan } from '../planner/plan.js'
import { plan as planCheck } from '../planner/plan-check.js'
import { splitDraft } from './front-matter.js'
import { readHead } from './head.js'

/** What a draft is looked at with. */
export interface DraftNoticesOptions {
  /** The stretch of time that the document is for. */
  plan: Plan
}

const OPTIONS = optionsOf<DraftNoticesOptions>({ plan: needed(planCheck) })

/** Days before its time that a document is issued: a month before a month, a quarter before more. */
const AHEAD = { week: 31, month: 31, quarter: 92, year: 92, interval: 92 } as const
/** A report or minutes may follow within a month. */
const BEHIND = 31

/**
 * What a draft says that is no fault and yet hardly meant: a day of issue in its front matter that does not fit the time that the
 * document is for, as a draft keeps it that was written for another month; with it the number, which is of the same day.
 *
 * @returns the notices, each with line and column
 * @example
 * draftNotices('---\nngay: 20/6/2023\n---\nx', { plan: planner.month('2023-07') }) // []
 */
export function draftNotices(text: string, options: DraftNoticesOptions): Problem[] {
  check('draftNotices', 'text', text, textCheck)
  check('draftNotices', 'options', options, needed(OPTIONS))
  const { date, number, kind, places } = readHead(splitDraft(text).front)
  if (date === undefined) return []
  const { from, to, span } = options.plan
  const first = addDays(from, -AHEAD[span])
  const last = kind === 'bao-cao' || kind === 'bien-ban' ? addDays(to, BEHIND) : to
  if (date.text >= first.slice(0, date.text.length) && date.text <= last) return []
  const and = number === undefined ? { vi: '', en: '' } : { vi: ' và số', en: ' and the number' }
  return [
    {
      code: 'out-of-range',
      field: 'ngay',
      value: date.text,
      allowed: `${first} - ${last}`,
      ...places.get('ngay'),
      message: {
        vi: `Ngày${and.vi} văn bản ghi sẵn trong bản nháp có thể là của văn bản khác; văn bản này là của thời gian từ ngày ${printDate(from)} đến ngày ${printDate(to)}.`,
        en: `The date${and.en} in the draft may be those of another document; this one is for ${from} to ${to}.`,
      },
    },
  ]
}
