import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import {
  AFTER,
  ANNOUNCING,
  BEFORE,
  BRANCHES,
  LOCAL,
  leadOf,
  STEMS,
  withCountry,
  withYear,
} from '../../src/commemorations/names/context.js'
import { vietnam } from '../../src/data.js'
import { CEREMONY } from '../../src/proofread/judge/ceremony.js'
import { BEGINNING } from '../../src/proofread/judge/pair-kind.js'
import { LOOKING_BACK } from '../../src/proofread/judge/period-year.js'
import {
  COMMEMORATING,
  DAY_NAMED,
  DURATION,
  LOOSE,
  readCounts,
  UNCOUNTED,
} from '../../src/proofread/reading/counts.js'
import { layOut, OPEN_ENDS } from '../../src/proofread/reading/lines.js'
import { openPage } from '../../src/proofread/reading/page.js'
import { TERMS } from '../../src/proofread/reading/ranges.js'
import {
  COUNTED,
  NOUN_MAKERS,
  TIME_WORDS,
  TIME_WORDS_OF_CAPITALS,
  VERBS,
} from '../../src/proofread/reading/weekday-sense.js'
import { FORMER_BODIES } from '../../src/proofread/rules/former-bodies.js'
import { OLD_SPELLINGS } from '../../src/proofread/rules/former-provinces.js'
import * as body from '../../src/proofread/rules/name-of-body.js'
import * as province from '../../src/proofread/rules/province.js'
import * as past from '../../src/proofread/rules/told-of-past.js'
import { proofread } from '../../src/proofread.js'
import { fold, foldText } from '../../src/text/fold.js'
import { stretchesOf, type Word } from '../../src/text/words.js'

const catalog = createCatalog(vietnam)
const told = (year: number) => (text: string) =>
  proofread(text, { catalog, year })
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .join(', ') || '-'
const counted = (text: string) =>
  readCounts(openPage(text), [], []).map(({ firm }) => (firm ? 'firm' : 'loose'))[0] ?? '-'
const lines = (text: string) => `${layOut(fold(text)).text.split('\n').length}`
const lead = (text: string) => {
  const { announced, whole } = leadOf(text, text.length)
  return announced ? 'announced' : whole ? 'whole' : '-'
}

const behind = (belongs: (words: readonly Word[], after: number) => number) => (text: string) => {
  const [stretch] = [...stretchesOf(foldText(`Ngày ${text}`))]
  return `${belongs(stretch!.words, 1) - 1}`
}

/** A list, a text that has room for one of its words, what is told with one of them there, and what with another word. */
type Walk = readonly [
  name: string,
  list: Iterable<string>,
  text: (word: string) => string,
  tell: (text: string) => string,
  within: string,
  without: string,
]

const WALKS: readonly Walk[] = [
  ['loose figures', LOOSE.all, (word) => `${word} 77 năm thành lập`, counted, '-', 'firm'],
  ['numbers of another sort', UNCOUNTED.all, (word) => `${word} 77 năm thành lập`, counted, '-', 'firm'],
  ['durations', DURATION.all, (word) => `kỷ niệm 7 năm ${word}`, counted, '-', 'firm'],
  [
    'words of commemorating',
    COMMEMORATING.all,
    (word) => `${word} 77 năm qua đi`.replace('qua', 'xa'),
    counted,
    'firm',
    'loose',
  ],
  ['beginnings of days', DAY_NAMED.all, (word) => `77 năm ${word}`, counted, 'firm', 'loose'],
  [
    'terms',
    TERMS.all,
    (word) => `kỷ niệm 62 năm Ngày Du lịch Việt Nam (${word} 1960 - 2023)`,
    told(2023),
    'error number-vs-catalog',
    'error number-mismatch',
  ],
  ['ends of a line that goes on', OPEN_ENDS.all, (word) => `hôm ấy ${word}\nViệt Nam`, lines, '1', '2'],
  [
    'ceremonies',
    CEREMONY.all,
    (word) => `${word} Ngày Doanh nhân Việt Nam (25/6)`,
    told(2025),
    '-',
    'warning wrong-day',
  ],
  [
    'ceremonies with what they are for',
    CEREMONY.all,
    (word) => `${word} chào mừng Ngày Doanh nhân Việt Nam (25/6)`,
    told(2025),
    '-',
    'warning wrong-day',
  ],
  [
    'what begins in the first year',
    BEGINNING.all,
    (word) => `kỷ niệm 25 năm ${word} Trường A (1995 - 2021)`,
    told(2020),
    'error number-mismatch',
    '-',
  ],
  [
    'bodies of a province',
    province.BODY.all,
    (word) => `${word} tỉnh Hải Dương họp`,
    told(2026),
    'warning province',
    '-',
  ],
  [
    'the past behind a province',
    past.PAST_BEHIND.all,
    (word) => `UBND tỉnh Hải Dương ${word} họp`,
    told(2026),
    '-',
    'warning province',
  ],
  [
    'the past in front of a province',
    past.PAST,
    (word) => `${word} UBND tỉnh Hải Dương họp`,
    told(2026),
    '-',
    'warning province',
  ],
  [
    'old spellings of provinces',
    OLD_SPELLINGS.map(([, before]) => before),
    (word) => `UBND tỉnh ${word} họp`,
    told(2026),
    'warning province',
    '-',
  ],
  [
    'the past in front of a body',
    [...body.PAST.all].filter((word) => !word.startsWith('ban ')),
    (word) => `${word} Bộ Giao thông vận tải họp`,
    told(2026),
    '-',
    'warning name',
  ],
  [
    'links to the past',
    body.LINKS,
    (word) => `nguyên ${word} Bộ Giao thông vận tải họp`,
    told(2026),
    '-',
    'warning name',
  ],
  [
    'the past behind a body',
    [...body.PAST_BEHIND.all].filter((word) => !word.startsWith('va ban ')),
    (word) => `Bộ Giao thông vận tải ${word} họp`,
    told(2026),
    '-',
    'warning name',
  ],
  [
    'bodies of before',
    FORMER_BODIES.map(({ folded }) => folded),
    (word) => `${word} họp`,
    told(2026),
    'warning name',
    '-',
  ],
  [
    'what looks back on a period',
    LOOKING_BACK,
    (word) => `${word} Tháng hành động vì trẻ em năm 2025`,
    told(2026),
    '-',
    'warning end-year',
  ],
  [
    'words of time',
    TIME_WORDS,
    (word) => `họp ${word} thứ hai, ngày 27/7/2025`,
    told(2025),
    'error weekday',
    '-',
  ],
  [
    'words of time before a capital',
    TIME_WORDS_OF_CAPITALS,
    (word) => `họp ${word} thứ Hai, ngày 27/7`,
    told(2025),
    'warning weekday',
    '-',
  ],
  [
    'what is done on a weekday',
    VERBS,
    (word) => `Hội nghị ${word} thứ Hai, ngày 27/7/2025`,
    told(2025),
    'error weekday',
    'warning weekday',
  ],
  [
    'what makes a counted noun of it',
    NOUN_MAKERS,
    (word) => `Xã ${word} họp thứ hai, ngày 27/7/2025`,
    told(2025),
    '-',
    'error weekday',
  ],
  [
    'what is counted by "thứ"',
    COUNTED,
    (word) => `Xã mừng ${word} thứ Hai, ngày 27/7/2025`,
    told(2025),
    '-',
    'error weekday',
  ],
  [
    'what leaves the name before it whole',
    AFTER.all,
    (word) => `kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ ${word} ấy`,
    told(2025),
    'error number-vs-catalog',
    '-',
  ],
  [
    'who has a day of a body for himself',
    LOCAL,
    (word) => `kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ của ${word} ấy`,
    told(2025),
    '-',
    'error number-vs-catalog',
  ],
  ['what announces a name', ANNOUNCING, (word) => `so ${word} `, lead, 'announced', '-'],
  ['what leaves the name behind it whole', BEFORE, (word) => `so ${word} `, lead, 'whole', '-'],
  ['stems of years', STEMS, (word) => `${word} tỵ`, behind(withYear), '2', '0'],
  ['branches of years', BRANCHES, (word) => `ất ${word}`, behind(withYear), '2', '0'],
]

describe('each word of a list tells, and another word in its place does not', () => {
  test.each(WALKS)('%s', (_, list, text, tell, within, without) => {
    expect(tell(text('xyz'))).toBe(without)
    for (const word of list) expect([word, tell(text(word))]).toEqual([word, within])
  })
})

describe('no phrase of a list holds one that says the same by itself', () => {
  const parts = (phrase: string, end: boolean) => {
    const words = phrase.split(' ')
    return words.slice(1).map((_, at) => (end ? words.slice(at + 1) : words.slice(0, at + 1)).join(' '))
  }
  test.each([
    ['behind', [LOOSE, UNCOUNTED, COMMEMORATING, TERMS, OPEN_ENDS, CEREMONY, province.BODY, body.PAST]],
    ['in front', [DURATION, DAY_NAMED, BEGINNING, past.PAST_BEHIND, body.PAST_BEHIND, AFTER]],
  ] as const)('%s', (side, lists) => {
    for (const { all } of lists)
      for (const phrase of all)
        expect(parts(phrase, side === 'behind').filter((part) => all.has(part))).toEqual([])
  })
})

test('a body of before is told from the month after its merger on', () => {
  for (const { folded, since } of FORMER_BODIES) {
    const [year, month] = since.split('-').map(Number) as [number, number]
    const rules = (at: number) =>
      proofread(`${folded} họp`, { catalog, year, month: at }).map(({ rule }) => rule)
    expect([folded, rules(month), rules(month + 1)]).toEqual([folded, [], ['name']])
  }
})

test('two bodies that were merged into one are named together under their old names', () => {
  for (const text of ['Ban Tuyên giáo và Ban Dân vận', 'Ban Dân vận và Ban Tuyên giáo'])
    expect(told(2026)(`hợp nhất ${text} thành một ban`)).toBe('-')
  expect(told(2026)('Ban Dân vận và Sở Y tế')).toBe('warning name')
  expect(told(2026)('Sở Y tế và Ban Dân vận')).toBe('warning name')
})

test('the country behind a name belongs to it, in each of its forms', () => {
  const words = (text: string) => behind(withCountry)(text)
  expect(words('nước Cộng hòa xã hội chủ nghĩa Việt Nam ấy')).toBe('9')
  expect(words('Cộng hòa xã hội chủ nghĩa Việt Nam ấy')).toBe('8')
  expect(words('Việt Nam ấy')).toBe('2')
  expect(words('Cộng hòa Cuba')).toBe('0')
  expect(words('Việt. Nam')).toBe('0')
})
