import type { Problem, ProblemCode } from '../../errors.js'
import type { Bilingual } from '../../text/language.js'

const SENTENCES: Readonly<Partial<Record<ProblemCode, Bilingual>>> = {
  'unknown-parameter': { vi: 'Không có tham số này.', en: 'There is no such parameter.' },
  'repeated-parameter': { vi: 'Tham số này chỉ dùng một lần.', en: 'This parameter is said once only.' },
  'unknown-value': {
    vi: 'Giá trị này không có trong danh sách.',
    en: 'This value is not one of those allowed.',
  },
  'conflicting-parameters': {
    vi: 'Chỉ dùng một trong hai tham số.',
    en: 'Use one of the two parameters, not both.',
  },
  'invalid-month': {
    vi: 'Tháng phải theo dạng YYYY-MM, trong những năm có lịch.',
    en: 'A month is written YYYY-MM, in the years of the calendar.',
  },
  'missing-month': { vi: 'Trang HTML cần một tháng.', en: 'The HTML page is of one month.' },
  'missing-years': { vi: 'Cần nêu năm hoặc tháng.', en: 'Name the years or the month.' },
  'invalid-years': {
    vi: 'Khoảng năm không dùng được, hoặc quá dài.',
    en: 'The years cannot be used, or are too many.',
  },
  'too-many': { vi: 'Quá nhiều giá trị.', en: 'There are too many values.' },
  'too-long': { vi: 'Địa chỉ quá dài.', en: 'The address is too long.' },
  'too-large': {
    vi: 'Lịch quá lớn: hãy chọn ít năm hơn hoặc lọc bớt.',
    en: 'The feed is too large: choose fewer years or a filter.',
  },
}

/** A problem with a parameter; what was typed is cut short, and is no part of the sentences. */
export function problem(
  code: ProblemCode,
  field: string,
  value: string | undefined,
  allowed: string,
): Problem {
  const message = SENTENCES[code] ?? { vi: 'Yêu cầu không hợp lệ.', en: 'The request is not valid.' }
  return {
    code,
    field: field.slice(0, 40),
    ...(value === undefined ? {} : { value: value.slice(0, 40) }),
    allowed,
    message,
  }
}
