import {
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  MILESTONES,
  type Milestone,
  TOPICS,
  type Topic,
} from '../../commemorations/vocabulary.js'
import { LUNAR_YEARS } from '../../dates/lunar.js'
import { formatDate, type PlainDate } from '../../dates/plain-date.js'
import { InputError, isKyNiemError, type Problem, type ProblemCode } from '../../errors.js'
import { provinceSlug } from '../../provinces/provinces.js'
import type { Bilingual } from '../../text/language.js'
import { nearest } from '../../text/nearest.js'
import { FEED_LANGUAGES, type FeedLanguage } from '../events/feed-event.js'
import { FEED_PERIODS, type FeedPeriods } from '../options.js'
import { FEED_FORMATS, type FeedFormat } from './formats.js'

/** What a request asks for, all of it checked. */
export interface FeedQuery {
  format: FeedFormat
  language: FeedLanguage
  /** `YYYY-MM`; absent for whole years. */
  month?: string
  years: { from: number; to: number }
  province?: string
  kinds?: readonly Kind[]
  levels?: readonly Level[]
  topics?: readonly Topic[]
  milestones?: readonly Milestone[]
  /** Ids that are left out. */
  exclude?: readonly string[]
  periods: FeedPeriods
  /** First day of the window where today's date alone chose it; absent where the request names a time. */
  since?: PlainDate
  /** Look-up material too. */
  all: boolean
  /** As `FeedOptions.daysOff`. */
  daysOff: boolean | 'only'
}

/** Bounds and defaults that a handler sets. */
export interface QueryLimits {
  language: FeedLanguage
  /** Most years of one feed. */
  maxYears: number
  /** Today in Vietnam, for a request that names no time; absent if the handler has no clock. */
  today?: PlainDate
}

/** First and last year that the lunar calendar of the library covers as a whole. */
const FIRST_YEAR = LUNAR_YEARS.first + 1
const LAST_YEAR = LUNAR_YEARS.last
const MAX_LENGTH = 1000
const LISTS = { kind: KINDS, level: LEVELS, topic: TOPICS, milestone: MILESTONES } as const
/** Most ids that one address leaves out. */
const MOST_EXCLUDED = 50
const SWITCHES = ['1', 'true', '0', 'false'] as const

/** Parameters of the address, with what each may hold. */
export const PARAMETERS = [
  'province',
  'level',
  'kind',
  'topic',
  'milestone',
  'exclude',
  'periods',
  'language',
  'years',
  'month',
  'format',
  'all',
  'days-off',
] as const

/** True if an address names anything that the feed knows. */
export function hasParameters(parameters: URLSearchParams): boolean {
  return PARAMETERS.some((name) => parameters.has(name))
}

/**
 * Reads the parameters of a request. `level`, `kind`, `topic`, `milestone` and `exclude` take several values, by commas or said
 * again. What sites and messengers add to shared links (`fbclid`, `utm_source`) is passed over; a name near one of ours is
 * taken for a slip and refused.
 *
 * @throws InputError with one problem for each parameter that cannot be used, each with the values that can.
 */
export function parseQuery(parameters: URLSearchParams, limits: QueryLimits): FeedQuery {
  const problems: Problem[] = []
  if (parameters.toString().length > MAX_LENGTH) {
    throw new InputError([problem('too-long', 'query', undefined, `<= ${MAX_LENGTH}`)])
  }
  const allowed: readonly string[] = PARAMETERS
  for (const name of new Set(parameters.keys())) {
    if (!allowed.includes(name)) {
      if (isSlip(name)) {
        problems.push(problem('unknown-parameter', name, undefined, PARAMETERS.join(', ')))
      }
    } else if (name !== 'exclude' && !(name in LISTS) && parameters.getAll(name).length > 1) {
      problems.push(problem('repeated-parameter', name, undefined, '1'))
    }
  }
  const one = <T extends string>(name: string, values: readonly T[], standard: T): T => {
    const value = parameters.get(name) ?? standard
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) problems.push(problem('unknown-value', name, value, values.join(', ')))
    return found ?? standard
  }
  const many = <T extends string>(name: string, values: readonly T[]): readonly T[] | undefined => {
    if (!parameters.has(name)) return undefined
    const given = parameters.getAll(name).flatMap((value) => value.split(','))
    for (const value of given) {
      if (!(values as readonly string[]).includes(value)) {
        problems.push(problem('unknown-value', name, value, values.join(', ')))
      }
    }
    return values.filter((value) => given.includes(value))
  }

  const format = one('format', FEED_FORMATS, 'ics')
  const language = one('language', FEED_LANGUAGES, limits.language)
  const all = ['1', 'true'].includes(one('all', SWITCHES, '0'))
  const daysOff = one('days-off', [...SWITCHES, 'only'] as const, '1')
  const kinds = many('kind', KINDS)
  const levels = many('level', LEVELS)
  const topics = many('topic', TOPICS)
  const milestones = many('milestone', MILESTONES)
  const periods = one('periods', FEED_PERIODS, 'span')
  const exclude = readExclude(parameters, problems)
  const province = readProvince(parameters, problems)
  const time = readTime(parameters, format, limits, problems)
  if (problems.length > 0) throw new InputError(problems)
  return {
    format,
    language,
    all,
    daysOff: daysOff === 'only' ? daysOff : ['1', 'true'].includes(daysOff),
    periods,
    ...time,
    ...(province === undefined ? {} : { province }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(levels === undefined ? {} : { levels }),
    ...(topics === undefined ? {} : { topics }),
    ...(milestones === undefined ? {} : { milestones }),
    ...(exclude === undefined ? {} : { exclude }),
  }
}

/** True for a name that stands for one of ours: misspelt, or its first letters (`lang`). */
function isSlip(name: string): boolean {
  const begun = name.length >= 3 && PARAMETERS.some((known) => known.startsWith(name.toLowerCase()))
  return begun || nearest(name, PARAMETERS) !== undefined
}

/** Ids to leave out, sorted, so that any order is one answer. */
function readExclude(parameters: URLSearchParams, problems: Problem[]): readonly string[] | undefined {
  const given = parameters.getAll('exclude').flatMap((value) => value.split(','))
  const wrong = given.find((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
  if (wrong !== undefined) problems.push(problem('unknown-value', 'exclude', wrong, 'a-z, 0-9, -'))
  if (given.length > MOST_EXCLUDED)
    problems.push(problem('too-many', 'exclude', undefined, `<= ${MOST_EXCLUDED}`))
  return given.length === 0 ? undefined : [...new Set(given)].sort()
}

function readProvince(parameters: URLSearchParams, problems: Problem[]): string | undefined {
  const value = parameters.get('province')
  if (value === null) return undefined
  try {
    return provinceSlug(value)
  } catch (error) {
    if (!isKyNiemError(error)) throw error
    const slugs = error.problems[0]?.allowed ?? ''
    problems.push(problem('unknown-value', 'province', value, slugs))
    return undefined
  }
}

function readTime(
  parameters: URLSearchParams,
  format: FeedFormat,
  { maxYears, today }: QueryLimits,
  problems: Problem[],
): Pick<FeedQuery, 'month' | 'years' | 'since'> {
  const thisYear = Number(today?.slice(0, 4))
  const nothing = { years: { from: FIRST_YEAR, to: FIRST_YEAR } }
  const years = parameters.get('years')
  const month =
    parameters.get('month') ?? (format === 'html' && years === null ? today?.slice(0, 7) : undefined)
  if (month !== undefined) {
    if (years !== null) problems.push(problem('conflicting-parameters', 'years', years, 'month'))
    const year = Number(/^(\d{4})-(?:0[1-9]|1[0-2])$/.exec(month)?.[1])
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      const since = parameters.has('month') ? {} : { since: formatDate(year, Number(month.slice(5)), 1) }
      return { month, years: { from: year, to: year }, ...since }
    }
    problems.push(problem('invalid-month', 'month', month, `YYYY-MM, ${FIRST_YEAR}-01 - ${LAST_YEAR}-12`))
    return nothing
  }
  if (format === 'html') {
    problems.push(problem('missing-month', 'month', years ?? undefined, 'YYYY-MM'))
    return nothing
  }
  if (years === null) {
    if (today !== undefined) {
      return { years: { from: thisYear, to: thisYear + 1 }, since: formatDate(thisYear, 1, 1) }
    }
    problems.push(problem('missing-years', 'years', undefined, 'YYYY, YYYY-YYYY'))
    return nothing
  }
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(years)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (from >= FIRST_YEAR && to <= LAST_YEAR && from <= to && to - from < maxYears)
    return { years: { from, to } }
  const range = `YYYY, YYYY-YYYY, ${FIRST_YEAR}-${LAST_YEAR}, <= ${maxYears}`
  problems.push(problem('invalid-years', 'years', years, range))
  return nothing
}

const SENTENCES: Readonly<Partial<Record<ProblemCode, Bilingual>>> = {
  'unknown-parameter': { vi: 'Không có tham số này.', en: 'There is no such parameter.' },
  'repeated-parameter': { vi: 'Tham số này chỉ dùng một lần.', en: 'This parameter is said once only.' },
  'unknown-value': {
    vi: 'Giá trị này không có trong danh sách.',
    en: 'This value is not one of those allowed.',
  },
  'conflicting-parameters': {
    vi: 'Dùng years hoặc month, không dùng cả hai.',
    en: 'Use years or month, not both.',
  },
  'invalid-month': { vi: 'Tháng phải theo dạng YYYY-MM.', en: 'A month is written YYYY-MM.' },
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
