import { expect, it } from 'vitest'
import { KINDS } from '../../src/commemorations/vocabulary.js'
import { isUnsung, sloganOf } from '../../src/drafts/directives/slogan-words.js'
import { LANGUAGES } from '../../src/text/language.js'
import { day } from '../guidance/plans.js'

const NAMES = [
  'Ngày thành lập Hội',
  'Sự kiện ở phố',
  'Ngày Thảm sát ở phố',
  'Ngày ký Hòa ước',
  'Quốc khánh nước bạn',
  'Giỗ Tổ',
  'Tổng điều tra dân số',
]

/** Days of each kind and name, with and without a number, by what else decides on their tone. */
const DAYS = KINDS.flatMap((kind) =>
  NAMES.flatMap((name) =>
    [true, false].flatMap((counts) =>
      [2, 3].flatMap((rank) =>
        (['youth', 'war-invalids', 'humanitarian', 'women'] as const).map((topic) => ({
          kind,
          told: `${counts ? '+' : '-'}${rank} ${topic}`,
          day: day('day', name, '2023-07-10', {
            kind,
            rank: rank as 2,
            topics: [topic],
            ...(counts ? { origin: '1953-07-10' as const } : {}),
          }),
        })),
      ),
    ),
  ),
)

it('a slogan words a day as it did', async () => {
  const by = new Map<string, Map<string, string[]>>()
  for (const { kind, told, day: one } of DAYS) {
    const slogans = LANGUAGES.map((language) => sloganOf([one], language, false)).join(' | ')
    const line = `${slogans}${isUnsung([one]) ? ' (not unasked)' : ''}`
    const kinds = by.get(line) ?? new Map<string, string[]>()
    by.set(line, kinds.set(kind, [...(kinds.get(kind) ?? []), told]))
  }
  const page = [...by].map(([line, kinds]) =>
    [line, ...[...kinds].map(([kind, told]) => `  ${kind}: ${told.join(', ')}`)].join('\n'),
  )
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../golden/drafts/slogans.txt')
})
