import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../src/campaigns/campaign.js'
import type { Issuer } from '../../src/document/tree.js'
import { outline } from '../../src/guidance/index.js'
import {
  CAMPAIGN_READS,
  LAYOUT_OPTIONS,
  LAYOUT_READS,
  LAYOUTS,
  type LayoutName,
  type OutlineOptions,
  PRINTED_FIELDS,
  type PrintedField,
} from '../../src/guidance/options.js'
import { unprinted } from '../../src/guidance/unprinted.js'
import { toText } from '../../src/render/text.js'
import { plan } from './plans.js'
import { STATE_ISSUER } from './references.js'

/** A mark that no layout writes itself, for each field. */
const OWN: { [Field in PrintedField]?: [value: Partial<Campaign>, mark: string] } = {
  title: [{ title: { vi: 'Phòng, chống cháy, nổ' } }, 'hòng, chống cháy, nổ'],
  theme: [{ theme: { vi: 'Chủ đề riêng' } }, 'Chủ đề riêng'],
  slogans: [{ slogans: { 2023: { vi: 'Khẩu hiệu riêng' } } }, 'Khẩu hiệu riêng'],
  period: [{}, '31/7'],
  objectives: [{ objectives: [{ vi: 'Mục tiêu riêng' }] }, 'Mục tiêu riêng'],
  contents: [
    {
      contents: [
        { text: { vi: 'Ý' }, points: [{ text: { vi: 'Ý con' }, points: [{ text: { vi: 'Ý sâu nhất' } }] }] },
      ],
    },
    'Ý sâu nhất',
  ],
  text: [{ text: { text: { vi: 'Cả mục' }, points: [{ text: { vi: 'Ý dưới mục' } }] } }, 'Ý dưới mục'],
  channels: [{ channels: ['contest'] }, 'cuộc thi'],
  otherChannels: [{ otherChannels: ['Sân khấu hóa'] }, 'Sân khấu hóa'],
  audiences: [{ audiences: ['học sinh, sinh viên'] }, 'ọc sinh, sinh viên'],
  places: [{ places: ['toàn tỉnh, cả đảo'] }, 'oàn tỉnh, cả đảo'],
  units: [{ units: [{ name: 'Công an xã' }] }, 'Công an xã'],
  tasks: [{ tasks: [{ vi: 'Việc riêng' }] }, 'Việc riêng'],
  sources: [
    { sources: [{ citation: { type: 'Kế hoạch', number: '118', symbol: 'KH-UBND', system: 'state' } }] },
    '118/KH-UBND',
  ],
  milestones: [{ milestones: [{ name: { vi: 'Lễ tổng kết' }, date: '2023-07-29' }] }, 'Lễ tổng kết'],
}

function planOf(more: Partial<Campaign>) {
  const campaign: Campaign = {
    id: 'a',
    title: { vi: 'Phòng, chống cháy, nổ' },
    period: { kind: 'dates', start: '2023-07-01', end: '2023-07-31' },
    ...more,
  }
  const countdown = (campaign.milestones ?? []).map(({ name, date }) => ({ name, date, days: 28 }))
  const theme = campaign.slogans?.['2023'] ?? campaign.theme
  return plan({
    campaigns: [
      {
        campaign,
        start: '2023-07-01',
        end: '2023-07-31',
        phase: 'single',
        countdown,
        ...(theme ? { theme } : {}),
      },
    ],
  })
}

const notices = (more: Partial<Campaign>, options: OutlineOptions) =>
  unprinted(planOf(more), options).map(({ message }) => message.en)

describe.each(LAYOUTS)('the layout %s', (layout: LayoutName) => {
  const options = { layout } as OutlineOptions
  const reads: readonly string[] = CAMPAIGN_READS[layout]

  it.each(Object.entries(OWN).map(([field, [more, mark]]) => ({ field, more, mark })))(
    'prints the field $field of a campaign, or says that it does not',
    ({ field, more, mark }) => {
      const printed = toText(outline(planOf(more), options))
        .toLowerCase()
        .includes(mark.toLowerCase())
      expect(printed).toBe(reads.includes(field))
      const said = notices(more, options).some(
        (line) => line.includes(field) || line.includes('prints no campaigns'),
      )
      expect(said).toBe(!printed)
    },
  )

  it('reads an option or refuses it by name', () => {
    const values: Record<string, unknown> = {
      language: 'vi',
      issuer: STATE_ISSUER,
      basis: ['Kế hoạch số 118/KH-UBND'],
      importanceUpTo: 2,
      milestone: 'round',
      blocks: ['campaigns'],
      daysAs: 'sentence',
      form: 'sections',
      letterAs: 'levels',
      campaign: 'a',
      reported: ['Đã đưa tin'],
      number: '1',
      date: '2023-07',
      title: 'T',
    }
    const refused = Object.keys(LAYOUT_OPTIONS).filter((name) => {
      try {
        outline(planOf({}), { layout, [name]: values[name] ?? true } as OutlineOptions)
        return false
      } catch (error) {
        expect(error).toMatchObject({ problems: [{ code: 'foreign-option', field: name }] })
        return true
      }
    })
    const known: readonly string[] = LAYOUT_READS[layout]
    expect(refused).toEqual(Object.keys(LAYOUT_OPTIONS).filter((name) => !known.includes(name)))
  })

  it.each([
    ['parent', 'hải dương'],
    ['name', 'sở công thương'],
    ['place', 'Hải Dương, ngày'],
    ['addressees', 'Các phòng chuyên môn thuộc Sở, các chi cục'],
    ['recipients', 'Lãnh đạo Sở, Văn phòng'],
    ['fileUnder', 'VT, VP'],
    ['signer', 'nguyễn văn an'],
  ] as const)('prints the field %s of an office, or says that it does not', (field, mark) => {
    const issuer: Issuer = {
      ...STATE_ISSUER,
      addressees: ['Các phòng chuyên môn thuộc Sở, các chi cục'],
      recipients: ['Lãnh đạo Sở, Văn phòng'],
    }
    const asked = { layout, issuer } as OutlineOptions
    const printed = toText(outline(planOf({}), asked))
      .toLowerCase()
      .includes(mark.toLowerCase())
    expect(unprinted(planOf({}), asked).some((problem) => problem.field === field)).toBe(!printed)
  })
})

describe('what is not printed', () => {
  it('is not asked of blocks that were left out, of called-off campaigns and of a layout of your own', () => {
    expect(notices({ channels: ['press'] }, { blocks: ['days'] })).toEqual([])
    expect(notices({ channels: ['press'], status: 'cancelled' }, {})).toEqual([])
    expect(unprinted(planOf({ channels: ['press'] }), { layout: () => outline(planOf({})) })).toEqual([])
  })

  it('are contents where tasks stand in their place', () => {
    const both = { tasks: [{ vi: 'Việc' }], contents: [{ text: { vi: 'Ý' } }] }
    expect(notices(both, {})).toEqual([
      'The layout "guidance" does not print contents of "a"; layouts that do: campaign-plan.',
    ])
    expect(notices(both, { layout: 'campaign-plan' })).toEqual([])
  })

  it('names fields that some layout prints', () => {
    const somewhere = new Set<string>(LAYOUTS.flatMap((layout) => [...CAMPAIGN_READS[layout]]))
    expect(PRINTED_FIELDS.filter((field) => !somewhere.has(field))).toEqual([])
  })
})
