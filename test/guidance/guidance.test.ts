import { describe, expect, it } from 'vitest'
import type { Issuer } from '../../src/document/tree.js'
import { outline } from '../../src/guidance/index.js'
import type { LayoutOptions } from '../../src/guidance/options.js'
import type { Plan } from '../../src/planner/plan.js'
import { toText } from '../../src/render/text.js'
import { asean, day, july2023, partyInformation, plan, population, unions, warInvalids } from './plans.js'

const PARTY: Issuer = {
  system: 'party',
  parent: 'Tỉnh ủy Quảng Ninh',
  name: 'Ban Tuyên giáo',
  place: 'Quảng Ninh',
  symbol: 'BTGTU',
}
const print = (made: Plan, options: LayoutOptions = {}) => toText(outline(made, options))

describe('the layout guidance', () => {
  it('has a section for days, periods, campaigns and look-ahead, numbered', () => {
    const titles = print(july2023)
      .split('\n')
      .filter((line) => /^\d\./.test(line))
    expect(titles).toEqual([
      '1. Tuyên truyền các ngày lễ, kỷ niệm trong tháng',
      '2. Tháng hành động, tuần lễ và các đợt tuyên truyền',
      '3. Các nội dung tuyên truyền đang triển khai',
      '4. Các sự kiện, ngày kỷ niệm sắp tới',
    ])
  })

  it('prints number, name and dates as offices do', () => {
    const text = print(july2023)
    expect(text).toContain('76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)')
    expect(text).toContain('63 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)')
    expect(text).toContain('hưởng ứng Ngày Dân số thế giới (11/7)')
    expect(text).toContain(
      'Hướng tới kỷ niệm 93 năm Ngày Truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2023)',
    )
  })

  it('puts blocks in the order of the caller and leaves out the others', () => {
    const text = print(july2023, { blocks: ['campaigns', 'days'] })
    expect(text).toMatch(/1\. Các nội dung[\s\S]*2\. Tuyên truyền các ngày lễ/)
    expect(text).not.toContain('Hướng tới')
  })

  it('prints every day as a point on request', () => {
    const points = print(july2023, { daysAs: 'bullets', blocks: ['days'] })
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(points).toHaveLength(6)
    expect(points[2]).toBe('- Tuyên truyền, hưởng ứng Ngày Dân số thế giới (11/7).')
  })

  it('ends one run of numbered items with the days and what they lead up to', () => {
    const text = print(july2023, { form: 'items' })
    const items = text.split('\n').filter((line) => /^\d+\./.test(line))
    expect(items).toHaveLength(3)
    expect(items[2]).toMatch(/^3\. Tuyên truyền kỷ niệm 76 năm .*; hướng tới kỷ niệm 93 năm .*\.$/)
  })

  it('puts round years before the others and stresses them', () => {
    const text = print(
      plan({
        occurrences: [
          warInvalids,
          day('power', 'Ngày Truyền thống ngành Điện lực Việt Nam', '2023-07-21', {
            origin: '1953-07-21',
            rank: 3,
          }),
          day('music', 'Ngày Âm nhạc', '2023-07-22', { origin: '1963-07-22', rank: 3 }),
          unions,
        ],
      }),
    )
    expect(text).toContain(
      '- Tuyên truyền đậm nét các ngày kỷ niệm năm tròn: 70 năm Ngày Truyền thống ngành Điện lực Việt Nam (21/7/1953 - 21/7/2023); 60 năm Ngày Âm nhạc',
    )
    expect(text.indexOf('đậm nét')).toBeLessThan(text.indexOf('94 năm'))
  })

  it('prints the two counts of one date in one item', () => {
    const text = print(
      plan({
        occurrences: [
          day('festival', 'Ngày hội Quốc phòng toàn dân', '2023-12-22', {
            origin: '1989-12-22',
            topics: ['defence'],
          }),
          day('army', 'Ngày thành lập Quân đội nhân dân Việt Nam', '2023-12-22', {
            origin: '1944-12-22',
            topics: ['defence', 'history'],
          }),
        ],
      }),
    )
    expect(text).toContain(
      'kỷ niệm 79 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2023) và 34 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2023).',
    )
  })

  it('keeps days of one date apart that have nothing to do with each other', () => {
    expect(print(plan({ occurrences: [unions, asean] }))).toContain(
      '(28/7/1929 - 28/7/2023); 28 năm Việt Nam gia nhập ASEAN',
    )
  })

  it('prints the number of a pair of great days once', () => {
    const great = { greatDay: true, importance: 1, rank: 1 } as const
    const text = print(
      plan({
        occurrences: [
          day('national-day', 'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', '2023-09-02', {
            origin: '1945-09-02',
            ...great,
          }),
          day('august', 'Cách mạng tháng Tám', '2023-08-19', { origin: '1945-08-19', ...great }),
        ],
      }),
    )
    expect(text).toContain(
      '78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2023)',
    )
  })

  it('names National Day beside the August Revolution, and then not again as what follows', () => {
    const great = { greatDay: true, importance: 1, rank: 1 } as const
    const august = plan({
      occurrences: [day('august', 'Cách mạng tháng Tám', '2023-08-19', { origin: '1945-08-19', ...great })],
      lookAhead: [day('national-day', 'Quốc khánh', '2023-09-02', { origin: '1945-09-02', ...great })],
    })
    for (const form of ['sections', 'items'] as const) {
      const text = print(august, { form })
      expect(text).toContain('78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và Quốc khánh (02/9/1945')
      expect(text.match(/Quốc khánh/g)).toHaveLength(1)
    }
    expect(print(august, { lookAhead: false })).not.toContain('Quốc khánh')
  })

  it('prints lunar days with the day that they fall on, and Tết with the name of its year', () => {
    const tet = day('tet', 'Tết Nguyên đán', '2026-02-17', {
      lunar: { year: 2026, month: 1, day: 1 },
      kind: 'public-holiday',
      publicHoliday: true,
    })
    const kings = day('hung-kings', 'Giỗ Tổ Hùng Vương', '2026-04-26', {
      lunar: { year: 2026, month: 3, day: 10 },
      kind: 'public-holiday',
    })
    const text = print(plan({ occurrences: [tet, kings] }))
    expect(text).toContain('Tết Nguyên đán Bính Ngọ (mùng 1 tháng Giêng âm lịch, nhằm ngày 17/02/2026)')
    expect(text).toContain('Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch, nhằm ngày 26/4/2026)')
  })

  it('prints origins known to the year or the month, and numbers of more than a thousand years', () => {
    const text = print(
      plan({
        occurrences: [
          day('sisters', 'Khởi nghĩa Hai Bà Trưng', '2024-03-15', {
            origin: '0040',
            lunar: { year: 2024, month: 2, day: 6 },
          }),
          day('quang-binh', 'Ngày thành lập tỉnh Quảng Bình', '2024-07-01', { origin: '1604' }),
          day('front', 'Ngày truyền thống', '2021-08-20', { origin: '1891-08' }),
        ],
      }),
    )
    expect(text).toContain('1.984 năm Khởi nghĩa Hai Bà Trưng (năm 40 - năm 2024; mùng 6 tháng 2 âm lịch')
    expect(text).toContain('420 năm Ngày thành lập tỉnh Quảng Bình (1604 - 2024; ngày 01/7)')
    expect(text).toContain('(8/1891 - 8/2021; ngày 20/8)')
  })

  it('says how a campaign stands to the month', () => {
    const text = print(july2023)
    expect(text).toContain(
      '- Tuyên truyền kỷ niệm 60 năm Ngày thành lập tỉnh Quảng Ninh (từ ngày 02/02 đến ngày 31/10/2023) theo Chỉ thị số 27-CT/TU ngày 22/7/2022; tính từ ngày 01/7/2023, còn 121 ngày đến Lễ kỷ niệm 60 năm (30/10/2023).',
    )
    const [run] = july2023.campaigns
    const with_ = (phase: 'starts' | 'last' | 'single') =>
      print({
        ...july2023,
        campaigns: [{ ...run!, phase, campaign: { ...run!.campaign, title: { vi: 'Luật Căn cước' } } }],
      })
    expect(with_('starts')).toContain('- Bắt đầu tuyên truyền Luật Căn cước')
    expect(with_('last')).toContain('(từ ngày 02/02 đến ngày 31/10/2023, tháng cuối của đợt tuyên truyền)')
    expect(with_('single')).toContain('- Tuyên truyền Luật Căn cước (từ ngày')
  })

  it.each([
    'Tiếp tục thông tin, tuyên truyền việc học tập và làm theo Bác',
    'Chú trọng tuyên truyền đại hội Hội Nông dân',
    'Tích cực tuyên truyền công tác đền ơn đáp nghĩa',
    'Nâng cao hiệu quả quản lý rừng',
    'Đấu tranh, phản bác các quan điểm sai trái',
    'Phổ biến, khuyến khích tham gia cuộc thi',
  ])('prints a title that begins with a verb as it stands: %s', (title) => {
    const [run] = july2023.campaigns
    const campaign = { ...run!.campaign, title: { vi: title }, prints: { period: false, sources: false } }
    expect(print({ ...july2023, campaigns: [{ ...run!, campaign }] })).toContain(`\n- ${title}`)
  })

  it('prints the whole item of a campaign as the office wrote it', () => {
    const [run] = july2023.campaigns
    const text = {
      text: { vi: 'Phát thanh chương trình mới: nghe tại địa chỉ sau:' },
      points: [{ text: { vi: 'https://example.org/a' }, points: [{ text: { vi: 'một, hai' } }] }],
    }
    expect(print({ ...july2023, campaigns: [{ ...run!, campaign: { ...run!.campaign, text } }] })).toContain(
      '\n- Phát thanh chương trình mới: nghe tại địa chỉ sau:\n  + https://example.org/a\n    * một, hai\n',
    )
  })

  it('prints a period once that a campaign stands for', () => {
    const [run] = july2023.campaigns
    const same = { ...run!.campaign, title: { vi: 'Tháng hành động vì môi trường năm 2023' } }
    const text = print({ ...july2023, campaigns: [{ ...run!, campaign: same }] })
    expect(text.match(/Tháng hành động vì môi trường/g)).toHaveLength(1)
  })

  it('names the documents of a campaign but the one that its title names', () => {
    const [run] = july2023.campaigns
    const same = { ...run!.campaign, title: { vi: 'Chỉ thị số 27-CT/TU' } }
    expect(print({ ...july2023, campaigns: [{ ...run!, campaign: same }] })).not.toContain('theo Chỉ thị')
  })

  it('leaves out campaigns that were called off', () => {
    const [run] = july2023.campaigns
    const off = { ...run!, campaign: { ...run!.campaign, status: 'cancelled' as const } }
    expect(print({ ...july2023, campaigns: [off] })).not.toContain('60 năm xây dựng')
  })

  it('prints only what is important unless more is asked for', () => {
    const minor = day('minor', 'Ngày Bưu chính thế giới', '2023-07-09', { importance: 4 })
    const made = plan({ occurrences: [warInvalids, minor] })
    expect(print(made)).not.toContain('Bưu chính')
    expect(print(made, { importanceUpTo: 4 })).toContain('Bưu chính')
    expect(print(made, { all: true })).toContain('Bưu chính')
    expect(print(made, { all: true, milestone: 'round' })).toContain('Không có ngày lễ')
  })

  it('opens with the documents above and closes with a request when an office issues it', () => {
    const ADDRESSED = { ...PARTY, addressees: ['Các huyện ủy'] }
    const text = print(july2023, { issuer: ADDRESSED, basis: ['Hướng dẫn số 100-HD/BTGTW'], number: '1714' })
    expect(text).toContain('Số 1714-CV/BTGTU')
    expect(text).toContain('Thực hiện Hướng dẫn số 100-HD/BTGTW, Ban Tuyên giáo định hướng')
    expect(text).toContain('V/v định hướng công tác tuyên truyền\n')
    expect(text).toMatch(/triển khai thực hiện\.\n/)
    const state = print(july2023, { issuer: { ...ADDRESSED, system: 'state' } })
    expect(state).toMatch(/triển khai thực hiện\.\/\.\n/)
    expect(state).toContain('Số: …/BTGTU')
  })

  it('is no letter where the office names nobody that it goes to', () => {
    const text = print(july2023, { issuer: PARTY })
    expect(text).toContain('Số …-HD/BTGTU')
    expect(text).toContain('HƯỚNG DẪN\nCông tác tuyên truyền tháng 7 năm 2023')
    expect(text).not.toContain('V/v')
  })

  it('says below a day what its number permits and where it comes from, if asked', () => {
    const founding = day('customs', 'Ngày thành lập Hải quan Việt Nam', '2025-09-10', {
      origin: '1945-09-10',
      kind: 'founding',
      level: 'sector',
      legalBasis: ['Sắc lệnh số 27/SL'],
    })
    const text = print(plan({ occurrences: [founding] }), { advice: true, sources: true })
    expect(text).toMatch(
      /\n {2}\+ Kỷ niệm lần thứ 80 \(năm tròn\): [^\n]*Căn cứ: Nghị định số 111\/2018\/NĐ-CP/,
    )
    expect(text).toContain('  + Căn cứ: Sắc lệnh số 27/SL. Nguồn: https://example.org/day.')
    expect(print(plan({ occurrences: [founding] }))).not.toContain('Nghị định')
  })

  it('says so in a sentence when there is nothing', () => {
    expect(print(plan())).toContain(
      'Không có ngày lễ, kỷ niệm hoặc đợt tuyên truyền nào trong tháng 7 năm 2023',
    )
  })

  it('has all its fixed words in English', () => {
    const text = print(july2023, { language: 'en', issuer: PARTY })
    expect(text).toContain('76th anniversary of War Invalids and Martyrs Day (27 July 1947 - 27 July 2023)')
    expect(text).toContain('World Population Day (11 July)')
    expect(text).not.toMatch(/tuyên truyền (?:các|công tác)|đậm nét|Nội dung/)
  })

  it('names weeks, quarters, years and intervals in its title', () => {
    const title = (made: Partial<Plan>, language: 'vi' | 'en' = 'vi') =>
      outline(plan(made), { language }).title
    const week = { span: 'week', ref: '2021-W10', from: '2021-03-08', to: '2021-03-14' } as const
    expect(title(week)).toBe('Định hướng công tác tuyên truyền tuần 10 năm 2021 (08/3 - 14/3/2021)')
    expect(title({ span: 'quarter', ref: '2023-Q3' })).toContain('quý III năm 2023')
    expect(title({ span: 'year', ref: '2023' }, 'en')).toBe('Communication guidance for 2023')
    expect(title({ span: 'interval', to: '2023-07-15' })).toContain('từ ngày 01/7 đến ngày 15/7/2023')
  })

  it('sets no empty section, number or undefined anywhere', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const made of [
        july2023,
        plan(),
        plan({ occurrences: [population] }),
        plan({ lookAhead: [partyInformation] }),
      ]) {
        for (const form of ['sections', 'items'] as const) {
          const text = print(made, { language, form, issuer: PARTY, sources: true })
          expect(text).not.toMatch(/undefined|null|\[object|NaN| {2}\(|\(\)|\.\.\n/)
          expect(text).not.toMatch(/\n\d\. [^\n]*\n\n\d\. /)
        }
      }
    }
  })
})
