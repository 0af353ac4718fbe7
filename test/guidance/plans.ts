import type { PartialDate, PlainDate } from '../../src/dates/plain-date.js'
import type { Occurrence, Plan } from '../../src/planner/plan.js'

const DAY = {
  kind: 'tradition',
  level: 'national',
  rank: 2,
  importance: 2,
  topics: [],
  sources: ['https://example.org/day'],
  confidence: 'high',
  revision: 0,
} as const

/** An occurrence with what matters to a test; the number is worked out from the origin. */
export function day(
  id: string,
  vi: string,
  date: PlainDate,
  more: Partial<Occurrence> & { origin?: PartialDate } = {},
): Occurrence {
  const { origin, ...rest } = more
  const made: Occurrence = { ...DAY, id, year: Number(date.slice(0, 4)), name: { vi }, date, ...rest }
  if (origin === undefined) return made
  const number = made.year - Number(origin.slice(0, 4))
  const milestone = number % 10 === 0 ? 'round' : number % 10 === 5 ? 'five' : 'other'
  return { ...made, anniversary: { number, milestone, origin } }
}

/** An empty plan of a month; July 2023 if not said. */
export function plan(more: Partial<Plan> = {}): Plan {
  return {
    span: 'month',
    ref: '2023-07',
    from: '2023-07-01',
    to: '2023-07-31',
    occurrences: [],
    periods: [],
    lookAhead: [],
    campaigns: [],
    ...more,
  }
}

export const warInvalids = day('war-invalids-martyrs-day', 'Ngày Thương binh - Liệt sĩ', '2023-07-27', {
  origin: '1947-07-27',
  importance: 1,
  rank: 1,
  name: { vi: 'Ngày Thương binh - Liệt sĩ', en: 'War Invalids and Martyrs Day' },
  topics: ['war-invalids'],
  focus: {
    vi: 'đạo lý “Uống nước nhớ nguồn” và chăm lo người có công với cách mạng',
    en: 'gratitude to those who served',
  },
})
const volunteers = day(
  'youth-volunteers-day',
  'Ngày Truyền thống lực lượng Thanh niên xung phong',
  '2023-07-15',
  { origin: '1950-07-15', topics: ['youth'] },
)
export const unions = day('trade-unions-day', 'Ngày thành lập Công đoàn Việt Nam', '2023-07-28', {
  origin: '1929-07-28',
  topics: ['labour'],
})
export const asean = day('asean-accession', 'Việt Nam gia nhập ASEAN', '2023-07-28', {
  origin: '1995-07-28',
  topics: ['diplomacy'],
})
export const tourism = day('tourism-day', 'Ngày Du lịch Việt Nam', '2023-07-09', { origin: '1960-07-09' })
export const population = day('world-population-day', 'Ngày Dân số thế giới', '2023-07-11', {
  kind: 'international',
  level: 'international',
  name: { vi: 'Ngày Dân số thế giới', en: 'World Population Day' },
})
export const partyInformation = day(
  'party-information-day',
  'Ngày Truyền thống ngành Tuyên giáo của Đảng',
  '2023-08-01',
  { origin: '1930-08-01' },
)
const quangNinh = day('quang-ninh-founding', 'Ngày thành lập tỉnh Quảng Ninh', '2023-10-30', {
  origin: '1963-10-30',
  level: 'province',
  kind: 'founding',
})
const foodMonth = day('drug-month', 'Tháng hành động vì môi trường', '2023-06-15', {
  end: '2023-07-15',
  kind: 'action-month',
})

/** July 2023 as the guidance of a province has it. */
export const july2023 = plan({
  province: 'quang-ninh',
  occurrences: [warInvalids, tourism, population, volunteers, unions, asean],
  periods: [foodMonth],
  lookAhead: [partyInformation, quangNinh],
  campaigns: [
    {
      campaign: {
        id: 'quang-ninh-60',
        title: { vi: 'Tuyên truyền kỷ niệm 60 năm Ngày thành lập tỉnh Quảng Ninh' },
        period: {
          kind: 'commemoration',
          to: 'quang-ninh-founding',
          year: 2023,
          daysBefore: 270,
          daysAfter: 1,
        },
        sources: [
          {
            level: 'province',
            citation: {
              type: 'Chỉ thị',
              number: '27',
              symbol: 'CT/TU',
              issuedOn: '2022-07-22',
              system: 'party',
            },
          },
        ],
        tasks: [{ vi: 'Đăng tải tin, bài về thành tựu 60 năm xây dựng và phát triển' }],
      },
      start: '2023-02-02',
      end: '2023-10-31',
      phase: 'continues',
      countdown: [{ name: { vi: 'Lễ kỷ niệm 60 năm' }, date: '2023-10-30', days: 121 }],
    },
  ],
})
