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
      'Tính từ: 01/5/1016 (âm lịch) - 1.010 năm (năm tròn)',
      'Ngày âm lịch: ngày 15 tháng 3 năm Bính Ngọ',
      'Ngày nghỉ lễ, người lao động hưởng nguyên lương',
      'Trọng tâm: Tri ân',
      'Cơ quan: Bộ Y tế',
      'Địa phương: Quảng Ninh, Hải Phòng, nowhere',
      'Căn cứ: Luật A; Luật B',
      'Độ tin cậy: thấp, chưa xác nhận được',
      'Nguồn:',
      'Sách',
      'https://example.org/x',
    ])
  })

  it('says the same in English', () => {
    expect(event(told, 'en').description.split('\n')).toEqual([
      'Time: 1 May - 10 May 2026',
      'Counted from: 1 May 1016 (lunar) - 1010 years (round year)',
      'Lunar calendar: day 15, month 3, year Bính Ngọ',
      'Public holiday with full pay',
      'Focus: Gratitude',
      'Body: Bộ Y tế',
      'Province: Quang Ninh, Hai Phong, nowhere',
      'Legal basis: Luật A; Luật B',
      'Confidence: low, not confirmed',
      'Sources:',
      'Sách',
      'https://example.org/x',
    ])
  })

  it('names the sources once, behind the second language', () => {
    const text = event({ name: told.name!, sources: ['Sách'] }, 'both').description
    expect(text).toBe('\n\nSources:\nSách')
  })

  it('leaves a focus without English out of the English text', () => {
    expect(event({ focus: { vi: 'Tri ân' }, sources: [] }, 'en').description).toBe('')
    expect(event({ focus: { vi: 'Tri ân' }, sources: [] }, 'vi').description).toBe('Trọng tâm: Tri ân')
  })

  it('is empty where nothing is known', () => {
    expect(event({ sources: [], provinces: [], legalBasis: [], confidence: 'medium' }).description).toBe('')
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
