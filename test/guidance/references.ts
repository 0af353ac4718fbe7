import type { Campaign, CampaignSource, IssuerLevel } from '../../src/campaigns/campaign.js'
import type { Citation } from '../../src/citations/citation.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import type { Issuer } from '../../src/document/tree.js'
import type { CampaignRun, Plan } from '../../src/planner/plan.js'
import { day, plan, tourism } from './plans.js'

/** A document with number, symbol and date. */
function cited(
  type: string,
  number: string,
  symbol: string,
  issuedOn: PlainDate,
  more: Partial<Citation> = {},
): Citation {
  return { type, number, symbol, issuedOn, system: 'state', ...more }
}

function source(level: IssuerLevel, citation: Citation, more: Partial<CampaignSource> = {}): CampaignSource {
  return { level, citation, ...more }
}

function run(
  campaign: Campaign,
  start: PlainDate,
  end?: PlainDate,
  more: Partial<CampaignRun> = {},
): CampaignRun {
  return { campaign, start, phase: 'continues', ...(end === undefined ? {} : { end }), ...more }
}

export const STATE_ISSUER: Issuer = {
  system: 'state',
  parent: 'Ủy ban nhân dân tỉnh Hải Dương',
  name: 'Sở Công Thương',
  place: 'Hải Dương',
  symbol: 'SCT-VP',
  addressees: ['Các phòng chuyên môn thuộc Sở', 'Các đơn vị trực thuộc Sở'],
  recipients: ['Lãnh đạo Sở'],
  fileUnder: 'VT, VP',
  signer: { authority: 'KT. Giám đốc', position: 'Phó Giám đốc', name: 'Nguyễn Văn An' },
}

/** The kind of letter that a department sends to its units: documents by the level that they come from. */
export const letterPlan: Plan = plan({
  campaigns: [
    run(
      {
        id: 'online-fraud',
        title: { vi: 'Tháng hành động tuyên truyền về nhận diện và phòng chống lừa đảo trực tuyến' },
        period: { kind: 'dates', start: '2023-06-24' },
        sources: [source('ministry', cited('Công văn', '2416', 'BTTTT-CATTT', '2023-06-24'))],
      },
      '2023-06-24',
    ),
    run(
      {
        id: 'poverty',
        title: { vi: 'Công tác giảm nghèo bền vững' },
        period: { kind: 'dates', start: '2023-06-28', end: '2025-12-31' },
        sources: [
          source('province', cited('Hướng dẫn', '149', 'HD/BTGTU', '2023-06-28', { system: 'party' }), {
            implementing: [
              source('central', cited('Chỉ thị', '05', 'CT/TW', '2021-06-23', { system: 'party' })),
              source('central', cited('Quyết định', '90', 'QĐ-TTg', '2022-01-18')),
            ],
          }),
        ],
      },
      '2023-06-28',
      '2025-12-31',
    ),
    run(
      {
        id: 'red-journey',
        title: { vi: 'Ngày hội hiến máu "Hành trình Đỏ" lần thứ XI' },
        period: { kind: 'dates', start: '2023-07-01', end: '2023-07-31' },
        sources: [
          source('department', cited('Kế hoạch', '2254', 'KH-BCĐ', '2023-06-27'), {
            attachments: [{ title: 'Kế hoạch 2254/KH-BCĐ', url: 'https://example.org/2254.pdf' }],
          }),
        ],
        tasks: [{ vi: 'Vận động đoàn viên, người lao động tham gia hiến máu' }],
      },
      '2023-07-01',
      '2023-07-31',
      { phase: 'single' },
    ),
  ],
  occurrences: [tourism],
})

/** A week with an election ahead. */
export const weekPlan: Plan = plan({
  span: 'week',
  ref: '2021-W10',
  from: '2021-03-08',
  to: '2021-03-14',
  campaigns: [
    run(
      {
        id: 'election',
        title: {
          vi: 'Bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp, nhiệm kỳ 2021 - 2026',
        },
        period: { kind: 'dates', start: '2021-01-15', end: '2021-06-10' },
        tasks: [{ vi: 'Tuyên truyền quyền và nghĩa vụ của công dân trong bầu cử' }],
      },
      '2021-01-15',
      '2021-06-10',
      { countdown: [{ name: { vi: 'Ngày bầu cử' }, date: '2021-05-23', days: 76 }] },
    ),
  ],
  lookAhead: [
    day('youth-union', 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh', '2021-03-26', {
      origin: '1931-03-26',
    }),
  ],
})

/** One campaign with everything that a plan document prints. */
export const resolutionPlan: Plan = plan({
  span: 'month',
  ref: '2024-03',
  from: '2024-03-01',
  to: '2024-03-31',
  campaigns: [
    run(
      {
        id: 'resolution-98',
        title: {
          vi: 'Nghị quyết số 98/2023/QH15 về thí điểm một số cơ chế, chính sách đặc thù phát triển Thành phố Hồ Chí Minh',
          en: 'Resolution 98/2023/QH15 on the development of Ho Chi Minh City',
        },
        period: { kind: 'dates', start: '2024-01-01', end: '2025-12-31' },
        slogans: {
          2024: { vi: 'Quyết tâm thực hiện hiệu quả chuyển đổi số và Nghị quyết 98', en: 'Digital change' },
        },
        objectives: [
          { vi: 'Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về Nghị quyết' },
          { vi: 'Tạo sự đồng thuận trong triển khai các cơ chế, chính sách' },
        ],
        places: ['Trên địa bàn Thành phố Hồ Chí Minh'],
        audiences: ['Cán bộ, công chức, viên chức', 'Người dân, doanh nghiệp'],
        channels: [
          'press',
          'social-media',
          'dialogue',
          'grassroots-broadcast',
          'mobile-team',
          'conference',
          'speakers',
        ],
        otherChannels: ['Màn hình điện tử tại nơi công cộng'],
        contents: [
          {
            text: { vi: 'Nội dung của Nghị quyết' },
            points: [
              {
                text: { vi: 'Quản lý đầu tư' },
                points: [{ text: { vi: 'Đầu tư theo phương thức đối tác công tư' } }],
              },
              { text: { vi: 'Tài chính, ngân sách' } },
            ],
          },
          { text: { vi: 'Kết quả triển khai' } },
        ],
        units: [
          { name: 'Sở Thông tin và Truyền thông', task: 'Chủ động tham mưu, theo dõi, tổng hợp', lead: true },
          { name: 'Ủy ban nhân dân các quận, huyện', task: 'Tổ chức tuyên truyền trên địa bàn' },
        ],
        sources: [
          source('central', {
            type: 'Nghị quyết',
            number: '98',
            year: 2023,
            symbol: 'QH15',
            system: 'state',
          }),
          source('province', { type: 'Chỉ thị', number: '27', symbol: 'CT/TU', system: 'party' }),
        ],
      },
      '2024-01-01',
      '2025-12-31',
    ),
  ],
})
