import { describe, expect, it } from 'vitest'
import { vietnam } from '../../src/data.js'
import { countedName, withArticle } from '../../src/guidance/wording/english-name.js'
import { createCatalog, createPlanner, LAYOUTS, outline } from '../../src/index.js'
import { toText } from '../../src/render/text.js'
import { planner } from '../drafts/planner.js'

const MONTHS = [2026, 2027].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, '0')}`),
)
const NAMED = LAYOUTS.filter((layout) => layout !== 'campaign-plan')

/** Words that are doubled in Vietnamese. */
const DOUBLED = /đời đời/g

/** What no editor lets pass: a word twice, a stop beside a stop, a gap before one, brackets that touch or are empty. */
const FAULTS: readonly RegExp[] = [
  /(?<![\p{L}\d-])(\p{L}{2,}) \1(?![\p{L}\d-])/iu,
  /[^|\n ] {2,}[^| ]/,
  /[.,;:] ?[.,;:](?!\.)/,
  / [,;:.!?)](?!\.)/,
  /\(\)|\) ?\(|undefined|NaN|null/,
]

const PLANNERS = [
  planner,
  ...['quang-ninh', 'hai-phong'].map((province) =>
    createPlanner({ catalog: createCatalog(vietnam, { province }) }),
  ),
]

describe.each(['vi', 'en'] as const)('all months of 2026 and 2027 in %s', (language) => {
  it.each(NAMED)(
    '%s has nothing that an editor would strike, in the country and in two provinces',
    (layout) => {
      for (const [month, { month: planOf }] of MONTHS.flatMap((ref) =>
        PLANNERS.map((each) => [ref, each] as const),
      )) {
        const text = toText(outline(planOf(month), { layout, language }))
        const body = text.split('\n').filter((line) => !/[-|]{3}| \| /.test(line) && !line.startsWith(' '))
        for (const line of body)
          for (const fault of FAULTS) expect(line.replace(DOUBLED, 'đời'), month).not.toMatch(fault)
      }
    },
  )
})

describe('a day whose years are counted, in English', () => {
  it.each([
    [
      "Founding Day of the Vietnam Farmers' Union",
      '1930-10-14',
      "the founding of the Vietnam Farmers' Union",
    ],
    ['Adoption of the first Constitution (1946)', '1946-11-09', 'the adoption of the first Constitution'],
    [
      "President Ho Chi Minh's day on Ha Long Bay in 1946",
      '1946-03-24',
      "President Ho Chi Minh's day on Ha Long Bay",
    ],
    ['Constitution of 2013', '2013-11-28', 'the Constitution of 2013'],
    ['Sixth Congress in 1986', '1987', 'the Sixth Congress in 1986'],
  ])('%s of %s is %s', (en, origin, printed) => {
    expect(countedName({ vi: 'x', en }, origin)).toBe(printed)
  })

  it('from a year before 1000 has its era', () => {
    expect(toText(outline(planner.month('2026-03'), { language: 'en' }))).toContain('(AD 40 - 8 March 2026)')
  })
})

/** Common words that begin a title (`the Day of …`, `the Festival of Great National Unity`), and a place that is spelt as one. */
const TITLES: readonly string[] = ['Commemoration', 'Day', 'Do', 'Festival', 'Time', 'Week']

describe('English guidance', () => {
  it('goes on in small letters after a colon, and has one verb for what lies ahead', () => {
    for (const month of MONTHS) {
      const text = toText(outline(planner.month(month), { language: 'en' }))
      expect(text, month).not.toMatch(/Focus: (?:The|Gratitude|Early) /)
      expect(text, month).not.toMatch(
        /on (?:Action|National Action|Peak) Month|anniversary of (?:First|Victory in|Defence of)/,
      )
      expect(text, month).not.toContain('preparation of')
    }
  })

  it.each([
    [
      'First General Election of the National Assembly of Vietnam',
      'the First General Election of the National Assembly of Vietnam',
    ],
    ['Defence of the northern border of the country', 'the defence of the northern border of the country'],
    ["Trung Sisters' Uprising", "the Trung Sisters' Uprising"],
    ['Russian October Revolution', 'the Russian October Revolution'],
    ['International Day of Happiness', 'the International Day of Happiness'],
    ['Action Month for Food Safety', 'the Action Month for Food Safety'],
    ['Population and housing census of 2019', 'the population and housing census of 2019'],
    ['Battle of the Paracels (Hoang Sa event)', 'the Battle of the Paracels (Hoang Sa event)'],
    [
      "President Ho Chi Minh's last visit to Thai Nguyen",
      "President Ho Chi Minh's last visit to Thai Nguyen",
    ],
    ["Traditional Day of the People's Courts", "the Traditional Day of the People's Courts"],
    ['World AIDS Day', 'World AIDS Day'],
    ['Lunar New Year (Tet)', 'Lunar New Year (Tet)'],
    ['Paris Commune', 'the Paris Commune'],
    ['UNESCO inscription of Ha Long Bay', 'the UNESCO inscription of Ha Long Bay'],
    ['Whale worship festival, Can Gio', 'the whale worship festival, Can Gio'],
    ['Red Sunday blood donation', 'the Red Sunday blood donation'],
    ['Quang Binh Quat Khoi day', 'the Quang Binh Quat Khoi day'],
    ['Treaty of Saigon (Nham Tuat)', 'the Treaty of Saigon (Nham Tuat)'],
    ['God of Wealth Day', 'God of Wealth Day'],
    ['Ramuwan of the Cham Bani', 'Ramuwan of the Cham Bani'],
    ["Vietnam's accession to ASEAN", "Vietnam's accession to ASEAN"],
    ['The Dong Noc Nang incident', 'the Dong Noc Nang incident'],
    ['Earth Hour', 'Earth Hour'],
    ["Trung Sisters' Uprising", "the Trung Sisters' Uprising"],
    ["Vietnam People's Navy", "the Vietnam People's Navy"],
    ["Quang Trung's victory at Ngoc Hoi", "Quang Trung's victory at Ngoc Hoi"],
    ["Vietnam's Navy", "Vietnam's Navy"],
    ["President Ton Duc Thang's Birth", "President Ton Duc Thang's Birth"],
    ["women's right to vote", "the women's right to vote"],
    ['Death of the King', 'the death of the King'],
    ['Death March', 'the Death March'],
  ])('%s as a part of a sentence', (name, printed) => {
    expect(withArticle(name)).toBe(printed)
  })

  it('writes a first word that is common English small where a small word follows', () => {
    const names = vietnam.map(({ name }) => name.en ?? '')
    const english = [...names, ...vietnam.map(({ focus }) => focus?.en ?? '')]
    const common = new Set(english.flatMap((text) => text.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]+/gu) ?? []))
    const wrong = names
      .map((name) => ({ name, first: /^the (\p{Lu}[\p{L}-]+) \p{Ll}/u.exec(withArticle(name))?.[1] }))
      .filter(
        ({ first }) => first !== undefined && !TITLES.includes(first) && common.has(first.toLowerCase()),
      )
    expect(wrong).toEqual([])
  })
})
