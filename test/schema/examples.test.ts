import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { campaignRuns } from '../../src/campaigns/schedule.js'
import { formatCitation } from '../../src/citations/format.js'
import { readData } from '../../src/cli/files.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { parseCampaigns, validateData } from '../../src/schema.js'

const folder = new URL('../../docs/examples/', import.meta.url)
const path = (name: string) => new URL(name, folder).pathname
const catalog = createCatalog(vietnam)

describe('example files', () => {
  it.each(readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name)))('%s is valid', async (name) => {
    expect(validateData(await readData(path(name)), { file: name }).records).toBeGreaterThan(0)
  })

  it('model July 2023 with its citations as printed', async () => {
    const campaigns = parseCampaigns(await readData(path('campaigns-2023-07.yaml')))
    const runs = campaignRuns(campaigns, '2023-07-01', '2023-07-31', catalog)
    expect(runs.map(({ campaign }) => campaign.id)).toEqual(campaigns.map(({ id }) => id))
    const anniversary = runs.find(({ campaign }) => campaign.id === '60-nam-thanh-lap-tinh-quang-ninh')
    expect(anniversary).toMatchObject({
      start: '2023-01-01',
      end: '2023-10-30',
      phase: 'continues',
      countdown: [{ days: 121 }],
    })
    const printed = campaigns.flatMap(({ sources = [] }) =>
      sources.map(({ citation: { issuer: _, ...citation } }) => formatCitation(citation)),
    )
    expect(printed).toContain('Chỉ thị số 27-CT/TU ngày 22/7/2022')
    expect(printed).toContain('Kế hoạch số 2254/KH-BCĐ ngày 27/6/2023')
  })

  it('model the eleven documents of November 2023', async () => {
    const campaigns = parseCampaigns(await readData(path('campaigns-2023-11.yaml')))
    const runs = campaignRuns(campaigns, '2023-11-01', '2023-11-30', catalog)
    expect(runs).toHaveLength(11)
    const month = runs.find(({ campaign }) => campaign.id === 'thang-hanh-dong-binh-dang-gioi')
    expect(month).toMatchObject({ start: '2023-11-15', end: '2023-12-15', phase: 'starts' })
  })

  it('model the week of a briefing with the days left to the election', async () => {
    const campaigns = parseCampaigns(await readData(path('campaigns-2021-03.yaml')))
    const runs = campaignRuns(campaigns, '2021-03-08', '2021-03-14', catalog)
    expect(runs[0]?.dates).toEqual(['2021-03-11'])
    expect(runs[1]?.countdown?.[0]).toMatchObject({ date: '2021-05-23', days: 76 })
  })
})
