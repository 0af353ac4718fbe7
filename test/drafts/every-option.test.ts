import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { DIRECTIVE_NAMES } from '../../src/drafts/directives/index.js'
import { InputError } from '../../src/errors.js'
import { createPlanner } from '../../src/planner/planner.js'
import { plannerWith, written } from './planner.js'

const DAY = 'war-invalids-martyrs-day'
/** A day of each sort that directives tell apart, and some that come before and behind the month. */
const DAYS = [
  DAY,
  'youth-volunteers-tradition',
  'vietnam-joins-asean',
  'world-population-day',
  'people-anti-trafficking-day',
  'vietnam-family-day',
  'august-revolution-day',
  'national-day',
  'death-ho-chi-minh',
  'nghe-tinh-soviet',
  'tet-trung-thu',
  'youth-summer-volunteer-campaign',
  'gratitude-month-for-war-invalids-and-martyrs',
  'red-journey-blood-donation',
  'quang-ninh-thanh-lap',
]
const { campaigns } = plannerWith('campaigns-2023-07.yaml')
const catalog = createCatalog(vietnam.filter(({ id }) => DAYS.includes(id)))
const planner = createPlanner({ catalog, campaigns })
const plan = planner.month('2023-07')
const CAMPAIGN = plan.campaigns[0]!.campaign.id

/** What stands in square brackets, where a directive says nothing without. */
const LABELS: Readonly<Record<string, string>> = {
  ngay: DAY,
  'so-nam': DAY,
  'ngay-thang': '20/8',
  'con-lai': '20/8',
  'chu-de': CAMPAIGN,
  mau: 'calendar',
}

/** Values for options that have no closed list. */
const VALUES = ['1', '2-3', '7', '20/7', '2024', 'thu-1', DAY, CAMPAIGN, 'chữ']

/** The lines that a draft makes, or what is told of it. */
function made(directive: string): { lines: string[]; allowed?: string } {
  try {
    const text = written(`---\nchu-de-nam:\n  2023: Năm ấy\n---\n${directive}`, { plan, planner })
    return { lines: text.split('\n') }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [{ code, message, allowed = '' }] = error.problems as [InputError['problems'][number]]
    return { lines: [`! ${code}: ${message.vi}`], allowed }
  }
}

const listed = (text = '') => text.split(', ').filter((part) => /^[\p{L}\d-]+$/u.test(part))

/** All of a short list, both ends of a long one: what is told of a wrong value names the rest. */
const some = (values: readonly string[]) =>
  values.length > 8 ? [...values.slice(0, 2), ...values.slice(-2)] : values

/** What a directive prints by itself, and what each of its options makes of that. */
function pageOf(name: string, before: string): string[] {
  const label = LABELS[name] === undefined ? '' : `[${LABELS[name]}]`
  const use = (options: string) => made(`${before}:${name}${label}${options}`)
  const bare = use('')
  const page = [`## ${before}:${name}${label}`, ...bare.lines]
  const told = new Set<string>()
  const unlike = use('{zzz=zzz}')
  for (const option of listed(unlike.allowed)) {
    const closed = listed(use(`{${option}="?"}`).allowed)
    for (const value of ['', ...(closed.length > 0 ? some(closed) : VALUES), '?']) {
      const { lines } = use(value === '' ? `{${option}}` : `{${option}="${value}"}`)
      const more = lines.filter((line) => !bare.lines.includes(line) && !told.has(line))
      const gone = bare.lines.filter((line) => !lines.includes(line)).length
      // What is told of one wrong value is told of the next.
      if (lines[0]?.startsWith('!') && more.length === 0) continue
      for (const line of more) if (line.startsWith('!')) told.add(line)
      page.push(`{${option}="${value}"} ${lines.length} (-${gone})`, ...more.map((line) => `  ${line}`))
    }
  }
  return [...page, ...unlike.lines]
}

describe('the options of the directives', () => {
  it.each([
    ['in a sentence', 'x '],
    ['on lines of their own', ':'],
  ])('%s: what they make is written down', async (where, before) => {
    const pages = DIRECTIVE_NAMES.map((name) => pageOf(name, before).join('\n'))
    const file = `../golden/drafts/options-${where.replaceAll(' ', '-')}.txt`
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot(file)
  })
})
