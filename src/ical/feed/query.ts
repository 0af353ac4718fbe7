import {
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  MILESTONES,
  type Milestone,
  PROFILES,
  type Profile,
  TOPICS,
  type Topic,
} from '../../commemorations/vocabulary.js'
import { LUNAR_YEARS } from '../../dates/lunar.js'
import { formatDate, type PlainDate } from '../../dates/plain-date.js'
import { InputError, isKyNiemError, type Problem } from '../../errors.js'
import { provinceSlug } from '../../provinces/slugs.js'
import { nearest } from '../../text/nearest.js'
import { FEED_LANGUAGES, type FeedLanguage } from '../events/feed-event.js'
import { FEED_PERIODS, type FeedPeriods } from '../options.js'
import { FEED_FORMATS, type FeedFormat } from './formats.js'
import { problem } from './query-problem.js'

/** What a request asks for, all of it checked. */
export interface FeedQuery {
  format: FeedFormat
  language: FeedLanguage
  /** `YYYY-MM`; absent for whole years. */
  month?: string
  years: { from: number; to: number }
  province?: string
  profile?: Profile
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
/** Parameters that take several values. */
const LISTS: readonly string[] = ['kind', 'level', 'topic', 'milestone', 'exclude']
/** Most ids that one address leaves out. */
const MOST_EXCLUDED = 50
const SWITCHES = ['1', 'true', 'on', '0', 'false', 'off'] as const
const DAYS_OFF = [...SWITCHES, 'only'] as const

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
  'holidays',
  'days-off',
  'profile',
] as const

/** True if an address names anything that the feed knows. */
export function hasParameters(parameters: URLSearchParams): boolean {
  return PARAMETERS.some((name) => parameters.has(name))
}

/**
 * Reads the parameters of a request. `level`, `kind`, `topic`, `milestone` and `exclude` take several values, by commas or said
 * again. What sites and messengers add to shared links (`fbclid`, `utm_source`) is passed over; a name near one of ours is
 * taken for a slip and refused. A parameter without a value is not said.
 *
 * @throws InputError with one problem for each parameter that cannot be used, each with the values that can.
 */
export function parseQuery(given: URLSearchParams, limits: QueryLimits): FeedQuery {
  if (given.toString().length > MAX_LENGTH) {
    throw new InputError([problem('too-long', 'query', undefined, `<= ${MAX_LENGTH}`)])
  }
  // A form sends what nobody filled in.
  const parameters = new URLSearchParams([...given].filter(([, value]) => value !== ''))
  const problems = nameProblems(parameters)
  const { one, many } = values(parameters, problems)
  const format = one('format', FEED_FORMATS) ?? 'ics'
  const always = {
    format,
    language: one('language', FEED_LANGUAGES) ?? limits.language,
    all: isOn(one('all', SWITCHES) ?? 'off'),
    daysOff: readDaysOff(one('holidays', DAYS_OFF), one('days-off', DAYS_OFF), problems),
    periods: one('periods', FEED_PERIODS) ?? 'span',
  }
  const narrowing = defined({
    kinds: many('kind', KINDS),
    levels: many('level', LEVELS),
    topics: many('topic', TOPICS),
    milestones: many('milestone', MILESTONES),
    exclude: readExclude(parameters, problems),
    province: readProvince(parameters, problems),
    profile: one('profile', PROFILES),
  })
  const time = readTime(parameters, format, limits, problems)
  if (problems.length > 0) throw new InputError(problems)
  return { ...always, ...narrowing, ...time }
}

/** Names that are slips, and names said twice that take one value. */
function nameProblems(parameters: URLSearchParams): Problem[] {
  const allowed: readonly string[] = PARAMETERS
  return [...new Set(parameters.keys())].flatMap((name) => {
    if (!allowed.includes(name))
      return isSlip(name) ? problem('unknown-parameter', name, undefined, PARAMETERS.join(', ')) : []
    const twice = !LISTS.includes(name) && parameters.getAll(name).length > 1
    return twice ? problem('repeated-parameter', name, undefined, '1') : []
  })
}

/** Readers of parameters whose values are a closed list; what is not in it becomes a problem. */
function values(parameters: URLSearchParams, problems: Problem[]) {
  function known<T extends string>(name: string, value: string, allowed: readonly T[]): T | undefined {
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined) problems.push(problem('unknown-value', name, value, allowed.join(', ')))
    return found
  }
  return {
    one<T extends string>(name: string, allowed: readonly T[]): T | undefined {
      const value = parameters.get(name)
      return value === null ? undefined : known(name, value, allowed)
    },
    many<T extends string>(name: string, allowed: readonly T[]): readonly T[] | undefined {
      if (!parameters.has(name)) return undefined
      const given = listed(parameters, name).map((value) => known(name, value, allowed))
      // In the order of the list, so that any order is one answer.
      return allowed.filter((value) => given.includes(value))
    },
  }
}

/** The values of a parameter, by commas or said again. */
function listed(parameters: URLSearchParams, name: string): string[] {
  return parameters.getAll(name).flatMap((value) => value.split(','))
}

/** The entries that say something. */
function defined<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

const isOn = (value: (typeof SWITCHES)[number]): boolean => ['1', 'true', 'on'].includes(value)

/** `holidays` is what people look for, `days-off` what it is: two names of one thing. */
function readDaysOff(
  holidays: (typeof DAYS_OFF)[number] | undefined,
  daysOff: (typeof DAYS_OFF)[number] | undefined,
  problems: Problem[],
): FeedQuery['daysOff'] {
  if (holidays !== undefined && daysOff !== undefined) {
    problems.push(problem('conflicting-parameters', 'holidays', holidays, 'days-off'))
  }
  const value = holidays ?? daysOff ?? 'on'
  return value === 'only' ? value : isOn(value)
}

/** True for a name that stands for one of ours: misspelt, or its first letters (`lang`). */
function isSlip(name: string): boolean {
  const begun = name.length >= 3 && PARAMETERS.some((known) => known.startsWith(name.toLowerCase()))
  return begun || nearest(name, PARAMETERS) !== undefined
}

/** Ids to leave out, sorted, so that any order is one answer. */
function readExclude(parameters: URLSearchParams, problems: Problem[]): readonly string[] | undefined {
  const given = listed(parameters, 'exclude')
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
      return {
        years: { from: thisYear, to: Math.min(thisYear + 1, LAST_YEAR) },
        since: formatDate(thisYear, 1, 1),
      }
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
