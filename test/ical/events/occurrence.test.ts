import { describe, expect, it } from 'vitest'
import type { FeedLanguage } from '../../../src/ical/events/feed-event.js'
import { occurrenceEvent } from '../../../src/ical/events/occurrence.js'
import type { Occurrence } from '../../../src/planner/plan.js'
import { day } from '../fixtures.js'

const event = (more: Partial<Occurrence>, language?: FeedLanguage) =>
  occurrenceEvent(day('x', '2026-05-01', more), {
    domain: 'example.org',
    ...(language === undefined ? {} : { language }),
  })

const told: Partial<Occurrence> = {
  name: { vi: 'Ngày X', en: 'X Day' },
  end: '2026-05-10',
  anniversary: { number: 1010, milestone: 'round', origin: '1016-05-01' },
  lunar: { year: 2026, month: 3, day: 15 },
  publicHoliday: true,
  focus: { vi: 'Tri ân', en: 'Gratitude' },
  organisation: 'Bộ Y tế',
  provinces: ['quang-ninh', 'hai-phong', 'nowhere'],
  legalBasis: ['Luật A', 'Luật B'],
  confidence: 'low',
  sources: ['Sách', 'https://example.org/x'],
}

describe('the text of a day', () => {
  it('says in Vietnamese what the title leaves out, one line each', () => {
    expect(event(told).description.split('\n')).toEqual([
      'Thời gian: 01/5 - 10/5/2026',
      'Trọng tâm: Tri ân',
      'Âm lịch: ngày 15 tháng 3 năm Bính Ngọ',
      'Ngày nghỉ lễ, người lao động hưởng nguyên lương',
      'Kỷ niệm lần thứ 1010 (năm tròn): được tổ chức lễ kỷ niệm khi có văn bản thành lập hoặc quyết định công nhận; không tặng quà, không tổ chức chiêu đãi. (Nghị định số 111/2018/NĐ-CP ngày 31/8/2018)',
      'Cơ quan: Bộ Y tế',
      'Địa phương: Quảng Ninh, Hải Phòng, nowhere',
      'Căn cứ: Luật A; Luật B',
      'Độ tin cậy: thấp, chưa xác nhận được',
      'Nguồn: https://example.org/x',
    ])
  })

  it('says the same in English', () => {
    expect(event(told, 'en').description.split('\n')).toEqual([
      'Time: 1 - 10 May 2026',
      'Focus: Gratitude',
      'Lunar calendar: day 15, month 3, year Bính Ngọ',
      'Public holiday with full pay',
      'The 1010th anniversary (a round year): a ceremony may be held, given a founding or recognition document; no gifts, no banquet. (Nghị định số 111/2018/NĐ-CP ngày 31/8/2018)',
      'Body: Bộ Y tế',
      'Province: Quang Ninh, Hai Phong, nowhere',
      'Legal basis: Luật A; Luật B',
      'Confidence: low, not confirmed',
      'Sources: https://example.org/x',
    ])
  })

  it('names a source once, behind the second language', () => {
    const text = event({ end: '2026-05-02', sources: ['https://example.org/x'] }, 'both').description
    expect(text).toBe('Thời gian: 01/5 - 02/5/2026\n\nTime: 1 - 2 May 2026\nSources: https://example.org/x')
  })

  it('leaves a focus without English out of the English text', () => {
    const only = { focus: { vi: 'Tri ân' }, sources: [], end: '2026-05-02' } as const
    expect(event(only, 'en').description).toBe('Time: 1 - 2 May 2026')
    expect(event(only, 'vi').description).toBe('Thời gian: 01/5 - 02/5/2026\nTrọng tâm: Tri ân')
  })

  it('is the lunar date alone where nothing else is known, and leaves even that out of a series', () => {
    const bare = { sources: [], provinces: [], legalBasis: [], confidence: 'medium' } as const
    expect(event(bare).description).toBe('Âm lịch: ngày 15 tháng 3 năm Bính Ngọ')
    const joined = occurrenceEvent(day('x', '2026-05-01', bare), { domain: 'example.org', series: true })
    expect(joined.description).toBe('')
  })

  it.each([
    ['1890-01-20', ''],
    ['1890-01-21', 'Âm lịch: mùng 1 tháng Giêng năm Canh Dần'],
    ['2025-07-25', 'Âm lịch: mùng 1 tháng 6 nhuận năm Ất Tỵ'],
    ['2101-01-01', ''],
  ])('of %s has the lunar date as far as the calendar is known', (date, expected) => {
    expect(occurrenceEvent(day('x', date, { sources: [] }), { domain: 'example.org' }).description).toBe(
      expected,
    )
  })

  it('tells of a number only what it permits', () => {
    const other = {
      anniversary: { number: 11, milestone: 'other', origin: '2015-05-01' },
      sources: [],
    } as const
    expect(event(other).description).toBe('Âm lịch: ngày 15 tháng 3 năm Bính Ngọ')
  })
})

describe('the event of a day', () => {
  it('takes the first address among its sources, and none where there is none', () => {
    expect(event(told).url).toBe('https://example.org/x')
    expect(event({ sources: ['Sách'] })).not.toHaveProperty('url')
  })

  it('bears the part in its UID from the second day on', () => {
    expect(event({}).uid).toBe('x-2026@example.org')
    expect(event({ part: 2 }).uid).toBe('x-2026-2@example.org')
  })

  it.each<[FeedLanguage, boolean, string | undefined]>([
    ['vi', true, 'vi'],
    ['en', true, 'en'],
    ['both', true, undefined],
    ['vi', false, 'vi'],
    ['en', false, 'vi'],
    ['both', false, 'vi'],
  ])('in %s, with English: %s, says that it speaks %s', (language, english, spoken) => {
    const name = english ? { vi: 'Ngày X', en: 'X Day' } : { vi: 'Ngày X' }
    expect(event({ name }, language).language).toBe(spoken)
  })

  it('is of its kind and level, and of a holiday first, each once', () => {
    const holiday: Partial<Occurrence> = { kind: 'public-holiday', publicHoliday: true }
    expect(event({}).categories).toEqual(['Ngày truyền thống', 'Quốc gia'])
    expect(event({}, 'en').categories).toEqual(['Tradition day', 'National'])
    expect(event({ publicHoliday: true }).categories).toEqual([
      'Ngày nghỉ lễ',
      'Ngày truyền thống',
      'Quốc gia',
    ])
    expect(event(holiday).categories).toEqual(['Ngày nghỉ lễ', 'Quốc gia'])
    expect(event(holiday, 'both').categories).toEqual(['Ngày nghỉ lễ', 'Quốc gia'])
  })

  it('may have a title of the caller’s', () => {
    const titled = occurrenceEvent(day('x', '2026-05-01'), {
      domain: 'example.org',
      summary: ({ id }) => `! ${id}`,
    })
    expect(titled.summary).toBe('! x')
  })

  it.each<[string, Partial<Occurrence>, FeedLanguage, string]>([
    ['a day without a number', {}, 'vi', 'Ngày x'],
    [
      'a name that says Kỷ niệm',
      { name: { vi: 'Kỷ niệm chiến thắng' }, anniversary: { number: 5, milestone: 'five', origin: '2021' } },
      'vi',
      'Kỷ niệm 5 năm chiến thắng (2021 - 2026)',
    ],
    [
      'an origin known to the month',
      {
        name: { vi: 'Ngày X', en: 'X Day' },
        anniversary: { number: 135, milestone: 'five', origin: '1891-05' },
      },
      'en',
      'X Day - 135th anniversary (May 1891 - May 2026)',
    ],
    [
      'no English',
      { anniversary: { number: 1, milestone: 'other', origin: '2025' } },
      'both',
      'Kỷ niệm 1 năm Ngày x (2025 - 2026)',
    ],
  ])('has a title for %s', (_name, more, language, title) => {
    expect(event(more, language).summary).toBe(title)
  })
})
