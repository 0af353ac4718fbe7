import { describe, expect, it } from 'vitest'
import { item, list } from '../../src/document/nodes.js'
import { dayPhrase, type Layout, outline } from '../../src/guidance/index.js'
import type { LayoutOptions, OutlineOptions } from '../../src/guidance/options.js'
import { inSentence } from '../../src/guidance/wording/sentence-case.js'
import type { Plan } from '../../src/planner/plan.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { toText } from '../../src/render/text.js'
import { day, july2023, plan, warInvalids } from './plans.js'
import { letterPlan, resolutionPlan, STATE_ISSUER, weekPlan } from './references.js'

const print = (made: Plan, options: OutlineOptions) => toText(outline(made, options))

describe('the layout letter', () => {
  it('groups documents by the level that they come from, and ends with the days', () => {
    const text = print(letterPlan, { layout: 'letter', issuer: STATE_ISSUER })
    const titles = text.split('\n').filter((line) => /^\d\. /.test(line))
    expect(titles).toEqual([
      '1. Tuyên truyền theo văn bản của các bộ, ngành',
      '2. Tuyên truyền theo văn bản của cấp ủy, chính quyền cấp tỉnh',
      '3. Tuyên truyền theo văn bản của các sở, ban, ngành, đoàn thể cấp tỉnh',
      '4. Tuyên truyền các ngày lễ, kỷ niệm trong tháng',
    ])
    expect(text).toContain('theo Công văn số 2416/BTTTT-CATTT ngày 24/6/2023')
    expect(text).toContain('Kính gửi:\n- Các phòng chuyên môn thuộc Sở;\n- Các đơn vị trực thuộc Sở.')
    expect(text).toContain('triển khai thực hiện./.')
    expect(text).toContain('KT. GIÁM ĐỐC')
  })

  it('prints the documents, then the tasks, then the attachments', () => {
    const markdown = toMarkdown(outline(letterPlan, { layout: 'letter', letterAs: 'documents' }))
    expect(markdown).toContain('Đã tiếp nhận 3 văn bản về công tác tuyên truyền, gồm:')
    expect(markdown).toContain(
      'Hướng dẫn số 149-HD/BTGTU ngày 28/6/2023 về công tác giảm nghèo bền vững (thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021; Quyết định số 90/QĐ-TTg ngày 18/01/2022)',
    )
    expect(markdown).toMatch(
      /1\. Tiếp tục tuyên truyền Tháng hành động[\s\S]*4\. Tuyên truyền kỷ niệm 63 năm/,
    )
    expect(markdown).toContain('theo Công văn số 2416/BTTTT-CATTT.')
    expect(markdown).toContain('Kế hoạch 2254/KH-BCĐ: <https://example.org/2254.pdf>')
    expect(markdown.indexOf('gửi kèm')).toBeGreaterThan(markdown.indexOf('63 năm'))
  })

  it('lists a document once that several campaigns rest on', () => {
    const [first] = letterPlan.campaigns
    const twice = {
      ...letterPlan,
      campaigns: [first!, { ...first!, campaign: { ...first!.campaign, id: 'b' } }],
    }
    expect(print(twice, { layout: 'letter', letterAs: 'documents' })).toContain('tiếp nhận 1 văn bản')
  })
})

describe('the layout briefing', () => {
  it('has what was reported, directions, days and the days left to an election', () => {
    const text = print(weekPlan, { layout: 'briefing', reported: ['các báo đã đưa 12 tin, bài về bầu cử'] })
    expect(text).toContain(
      'I. Kết quả thông tin, tuyên truyền trong tuần\n\n- Các báo đã đưa 12 tin, bài về bầu cử.',
    )
    expect(text).toContain('II. Định hướng tuyên truyền thời gian tới\n\n1. Tiếp tục tuyên truyền bầu cử')
    expect(text).toContain(
      '90 năm Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh (26/3/1931 - 26/3/2021)',
    )
    expect(text).toContain('Tính từ ngày 08/3/2021:\n\n- Còn 76 ngày đến Ngày bầu cử (23/5/2021).')
  })

  it('has no section for what nobody reported', () => {
    expect(print(weekPlan, { layout: 'briefing' })).toContain('I. Định hướng')
  })
})

describe('the layout campaign-plan', () => {
  it('prints purpose, period, forms, contents and who does what', () => {
    const text = print(resolutionPlan, { layout: 'campaign-plan', issuer: STATE_ISSUER })
    const titles = text.split('\n').filter((line) => /^[IV]+\. /.test(line))
    expect(titles).toEqual([
      'I. Mục đích, yêu cầu',
      'II. Thời gian, địa điểm, đối tượng',
      'III. Hình thức tuyên truyền',
      'IV. Nội dung trọng tâm',
      'V. Tổ chức thực hiện',
    ])
    expect(text).toContain('Căn cứ Nghị quyết số 98/2023/QH15;\n\nCăn cứ Chỉ thị số 27-CT/TU.')
    expect(text).toContain('1. Thời gian: giai đoạn 2024 - 2025.')
    expect(text).toContain('Chủ đề năm 2024: “Quyết tâm')
    expect(text).toContain('  - Quản lý đầu tư:\n     + Đầu tư theo')
    expect(text).toContain('1. Sở Thông tin và Truyền thông (chủ trì): chủ động tham mưu')
    expect(text).toContain('Số: …/KH-SCT')
    expect(text).toContain('KẾ HOẠCH\nTuyên truyền Nghị quyết số 98/2023/QH15')
  })

  it('asks for the campaign where there are several, and names them', () => {
    expect(() => outline(letterPlan, { layout: 'campaign-plan' })).toThrow(
      /online-fraud, poverty, red-journey/,
    )
    expect(() => outline(letterPlan, { layout: 'campaign-plan', campaign: 'x' })).toThrow(/No campaign "x"/)
    expect(() => outline(plan(), { layout: 'campaign-plan' })).toThrow(/No campaign runs/)
    expect(outline(letterPlan, { layout: 'campaign-plan', campaign: 'poverty' }).title).toBe(
      'Kế hoạch tuyên truyền công tác giảm nghèo bền vững',
    )
  })
})

describe('the layout year-list', () => {
  const year = plan({
    span: 'year',
    ref: '2027',
    from: '2027-01-01',
    to: '2027-12-31',
    occurrences: [
      day('party', 'Ngày thành lập Đảng Cộng sản Việt Nam', '2027-02-03', { origin: '1930-02-03' }),
      day('truong-chinh', 'Ngày sinh Tổng Bí thư Trường Chinh', '2027-02-09', { origin: '1907-02-09' }),
      {
        ...warInvalids,
        year: 2027,
        date: '2027-07-27',
        anniversary: { number: 80, milestone: 'round', origin: '1947-07-27' },
      },
    ],
  })

  it('puts round years first, then the other days by quarter, each day once', () => {
    const text = print(year, { layout: 'year-list' })
    expect(text).toMatch(/I\. Các ngày kỷ niệm năm tròn\n\n- 120 năm[^\n]*\n- 80 năm/)
    expect(text).toMatch(/II\. Các ngày lễ, kỷ niệm khác\n\n1\. Quý I\n\n- 97 năm/)
    expect(text.match(/120 năm/g)).toHaveLength(1)
  })

  it('prints one class of numbers alone', () => {
    const text = print(year, { layout: 'year-list', milestone: 'round' })
    expect(text).toContain('CÁC NGÀY KỶ NIỆM NĂM TRÒN TRONG NĂM 2027')
    expect(text).not.toContain('97 năm')
  })
})

describe('lists under a letterhead', () => {
  it.each(['calendar', 'year-list', 'briefing'] as const)(
    '%s is a notice that opens and closes',
    (layout) => {
      const text = print(layout === 'briefing' ? weekPlan : july2023, { layout, issuer: STATE_ISSUER })
      expect(text).toContain('Số: …/TB-SCT')
      expect(text).toMatch(/\nTHÔNG BÁO\n/)
      expect(text).toMatch(/\nSở Công Thương thông báo (?:lịch|các ngày|nội dung).* như sau:\n/)
      expect(text).toMatch(/\nTrên đây là .*, đề nghị .*\.\/\.\n/)
      expect(text).not.toContain('Kính gửi')
    },
  )
})

describe('a title of the office in the sentence of a notice', () => {
  it.each([
    ['Hải Dương đón Tết', 'thông báo Hải Dương đón Tết như sau:'],
    ['Thông báo ngày nghỉ lễ', 'thông báo ngày nghỉ lễ như sau:'],
    ['V/v tuyên truyền tháng 7', 'thông báo tuyên truyền tháng 7 như sau:'],
    ['Lịch các ngày lễ', 'thông báo lịch các ngày lễ như sau:'],
  ])('%s', (title, said) => {
    expect(print(july2023, { layout: 'calendar', issuer: STATE_ISSUER, title })).toContain(
      `Sở Công Thương ${said}`,
    )
  })
})

describe('titles inside a sentence', () => {
  it.each([
    ['Kỷ niệm 63 năm ngành Du lịch Việt Nam', 'kỷ niệm 63 năm ngành Du lịch Việt Nam'],
    ['Công tác giảm nghèo', 'công tác giảm nghèo'],
    ['Năm năm thực hiện Chỉ thị số 05-CT/TW', 'năm năm thực hiện Chỉ thị số 05-CT/TW'],
    ['Tháng hành động vì trẻ em', 'Tháng hành động vì trẻ em'],
    ['Nghị quyết số 98/2023/QH15', 'Nghị quyết số 98/2023/QH15'],
    ['Huế - thành phố lễ hội', 'Huế - thành phố lễ hội'],
    ['Toàn dân đưa trẻ đến trường', 'toàn dân đưa trẻ đến trường'],
    ['ASEAN', 'ASEAN'],
  ])('%s', (title, expected) => {
    expect(inSentence(title)).toBe(expected)
  })
})

describe('the layout calendar', () => {
  it('names a milestone once that is a day of the calendar', () => {
    const [run] = weekPlan.campaigns
    const milestones = [
      { name: warInvalids.name, date: warInvalids.date },
      { name: { vi: 'Lễ phát động' }, date: '2023-07-10' },
    ] as const
    const campaigns = [{ ...run!, campaign: { ...run!.campaign, milestones } }]
    const text = print({ ...july2023, campaigns }, { layout: 'calendar' })
    expect(text.match(/Ngày Thương binh - Liệt sĩ/g)).toHaveLength(1)
    expect(text).toContain('Lễ phát động')
  })

  it('has a row for each entry with weekday, lunar date and number', () => {
    const rows = print(july2023, { layout: 'calendar' })
      .split('\n')
      .map((line) => line.split(' | ').map((cell) => cell.trim()))
    expect(rows).toContainEqual(['27/7', 'Thứ Năm', '10/6', 'Ngày Thương binh - Liệt sĩ', '76'])
    expect(rows.find(([date]) => date === '11/7')?.[3]).toMatch(/^Ngày Dân số thế giới +\|$/)
  })

  it('has the days off, said of the holiday itself where it stands in the table', () => {
    const off = { holiday: 'war-invalids-martyrs-day', name: { vi: 'Tết' }, status: 'announced' } as const
    const daysOff = [
      { date: '2023-07-27', reason: 'holiday', ...off },
      { date: '2023-07-28', reason: 'made-up', for: '2023-07-22', ...off },
    ] as const
    const workedDays = [{ date: '2023-07-30', for: '2023-07-31', ...off }] as const
    const text = print({ ...july2023, daysOff, workedDays }, { layout: 'calendar' })
    expect(text).toMatch(/^27\/7 .*Ngày Thương binh - Liệt sĩ \(nghỉ\)/m)
    expect(text).not.toContain('Nghỉ Tết |')
    expect(text).toMatch(/^28\/7 .*Nghỉ bù Tết \(22\/7 là thứ Bảy\)/m)
    expect(text).toMatch(/^30\/7 .*Làm việc bù cho ngày nghỉ hoán đổi 31\/7 \(dịp Tết\)/m)
  })

  it('has every day of the month on request', () => {
    const { children } = outline(july2023, { layout: 'calendar', everyDay: true })
    const table = children.find((block) => block.type === 'table')
    expect(table?.children).toHaveLength(1 + 31 + 1) // head, days, the second entry of 28 July
  })
})

describe('layouts of one’s own', () => {
  it('are functions from plan and options to a tree', () => {
    const short: Layout = (made, { language = 'vi' }: LayoutOptions) => ({
      type: 'outline',
      layout: 'short',
      language,
      title: 'Ngày kỷ niệm',
      children: [list(made.occurrences.map((one) => item(dayPhrase([one], { language }))))],
    })
    expect(toText(outline(plan({ occurrences: [warInvalids] }), { layout: short }))).toBe(
      '- 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\n',
    )
  })

  it('are refused by a name that does not exist, with the names that do', () => {
    const layout = 'toString' as 'guidance'
    expect(() => outline(plan(), { layout })).toThrow(/guidance, letter, briefing/)
  })

  it('are not run with options that do not exist', () => {
    const options = { blocks: ['days', 'holidays'], daysAs: 'table' } as unknown as LayoutOptions
    expect(() => outline(plan(), options)).toThrow(/"holidays" is not known[\s\S]*"table" is not known/)
  })
})
