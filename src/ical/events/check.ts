import { InputError, type Problem } from '../../errors.js'
import { cleanTitle } from '../write/clean-text.js'
import type { FeedEvent } from './feed-event.js'

/**
 * Refuses what would make an event that readers take differently or not at all: no title, an end before the start,
 * a duration that is none.
 */
export function checkEvent({ uid, summary, start, end, time }: FeedEvent): void {
  const problems: Problem[] = []
  if (cleanTitle(summary) === '') {
    problems.push({
      code: 'empty-text',
      record: uid,
      field: 'summary',
      value: summary,
      message: { vi: 'Sự kiện phải có tên.', en: 'An event must have a title.' },
    })
  }
  if (end < start) {
    problems.push({
      code: 'end-before-start',
      record: uid,
      field: 'end',
      value: end,
      allowed: `>= ${start}`,
      message: {
        vi: `Ngày cuối ${end} đứng trước ngày đầu ${start}.`,
        en: `The last day ${end} comes before the first day ${start}.`,
      },
    })
  }
  if (time !== undefined && !(Number.isInteger(time.minutes) && time.minutes >= 1 && time.minutes <= 1440)) {
    problems.push({
      code: 'invalid-number',
      record: uid,
      field: 'time.minutes',
      value: time.minutes,
      allowed: '1-1440',
      message: {
        vi: `Thời lượng ${time.minutes} phút phải là số nguyên từ 1 đến 1440.`,
        en: `A duration of ${time.minutes} minutes must be a whole number from 1 to 1440.`,
      },
    })
  }
  if (problems.length > 0) throw new InputError(problems)
}
