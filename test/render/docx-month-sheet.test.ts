import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toDocx } from '../../src/docx.js'
import { outline } from '../../src/guidance/index.js'
import type { Plan } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'
import { parseCampaigns } from '../../src/schema.js'
import { monthGrid } from '../../src/svg.js'
import { xmlSafe } from '../../src/text/xml.js'
import { STATE_ISSUER } from '../guidance/references.js'
import { paragraphsOf, partsOf, xmlFault } from './docx-xml.js'
import { HOSTILE } from './hostile.js'

const campaigns = parseCampaigns(parse(readFileSync('docs/examples/campaigns-2023-11.yaml', 'utf8')))
const planner = createPlanner({ catalog: createCatalog(vietnam, { province: 'quang-ninh' }), campaigns })
const november = planner.month('2023-11')
const document = outline(november)

async function sheetOf(plan: Plan, options = {}) {
  const parts = await partsOf(document, { sheets: [monthGrid(plan, options)] })
  const xml = parts['word/document.xml']!
  expect(xmlFault(xml)).toBeUndefined()
  const table = /<w:tbl>.*<\/w:tbl>/s.exec(xml)![0]
  return {
    xml,
    table,
    rows: table.split('<w:tr>').slice(1),
    texts: paragraphsOf(xml).map(({ text }) => text),
  }
}

/** How many columns the cells of a row span together. */
const columnsOf = (row: string) =>
  (row.match(/<w:tc>/g) ?? []).length +
  [...row.matchAll(/<w:gridSpan w:val="(\d)"/g)].reduce((sum, [, span]) => sum + Number(span) - 1, 0)

describe('a month behind a Word document', () => {
  it('has no line between the number of a day and what falls on it', async () => {
    const { rows } = await sheetOf(november)
    const edges = rows.map((row) =>
      [
        ...new Set(
          [...row.matchAll(/<w:(top|bottom) w:val="(single|none)"/g)].map(
            ([, side, line]) => `${side} ${line}`,
          ),
        ),
      ].sort(),
    )
    expect(edges[0]).toEqual(['bottom single', 'top single'])
    // Numbers of days are open below, what falls on them is open above.
    expect(edges[1]).toEqual(['bottom none', 'top single'])
    expect(edges.at(-1)).toEqual(['bottom single', 'top none'])
  })

  it('stands on a page of its own on the long side, and the document as it was', async () => {
    const plain = (await partsOf(document))['word/document.xml']!
    const { xml } = await sheetOf(november)
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
    expect(xml).toContain('w:w="16838" w:h="11906"')
    const body = (text: string) => paragraphsOf(text).map(({ text: words }) => words)
    const before = body(plain)
    expect(body(xml).slice(0, before.length)).toEqual(before)
  })

  it('has every date, title and period whole, none cut short', async () => {
    const { texts } = await sheetOf(november)
    const all = texts.join('\n')
    for (const { days, bars } of monthGrid(november).weeks) {
      for (const { day, lunarLabel, entries } of days) {
        expect(all).toContain(`${day}${lunarLabel}`)
        for (const { title } of entries) expect(all).toContain(title)
      }
      for (const { title } of bars) expect(all).toContain(title)
    }
    expect(all).not.toContain('…')
    expect(texts).toContain('LỊCH THÁNG 11 NĂM 2023')
    expect(all).toContain('★ 10 năm Ngày Quốc hội thông qua Hiến pháp năm 2013')
  })

  it('has seven columns in every row, and the weekdays on every page', async () => {
    const { rows } = await sheetOf(november)
    expect(rows.map(columnsOf)).toEqual(rows.map(() => 7))
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })

  it('stands a day of twelve entries and a month of thirty periods', async () => {
    const [day, period] = [november.occurrences[0]!, november.periods[0]!]
    const crowded: Plan = {
      ...november,
      occurrences: Array.from({ length: 12 }, (_, index) => ({
        ...day,
        id: `d-${index}`,
        name: { vi: `Ngày số ${index}` },
      })),
      periods: Array.from({ length: 30 }, (_, index) => ({
        ...period,
        id: `p-${index}`,
        name: { vi: `Tháng thứ ${index}` },
      })),
    }
    const { texts, rows } = await sheetOf(crowded)
    for (let index = 0; index < 12; index++)
      expect(texts.some((text) => text.endsWith(`số ${index}`))).toBe(true)
    for (let index = 0; index < 30; index++)
      expect(texts.some((text) => text.startsWith(`Tháng thứ ${index}`))).toBe(true)
    expect(texts.filter((text) => /^và \d+ mục khác$/.test(text)).length).toBeGreaterThan(0)
    // A row of dates, four lanes and a row of entries a week, and the weekdays.
    expect(rows).toHaveLength(1 + 5 * 6)
  })

  it('says why days are off or worked, in the language of its month', async () => {
    const { texts } = await sheetOf(planner.month('2026-08'))
    expect(texts.some((text) => text.startsWith('Nghỉ hoán đổi'))).toBe(true)
    expect(texts.some((text) => text.startsWith('Làm việc bù'))).toBe(true)
    const english = await sheetOf(planner.month('2026-08'), { language: 'en' })
    expect(english.texts).toContain('CALENDAR OF AUGUST 2026')
    expect(english.texts).toContain('Monday')
  })

  it('is an annex of an official document, numbered if there are more', async () => {
    const letter = outline(november, { issuer: STATE_ISSUER, date: '2023-10-25' })
    const annexes = async (sheets: number) => {
      const grids = ['2023-11', '2023-12', '2024-01']
        .slice(0, sheets)
        .map((month) => monthGrid(planner.month(month)))
      const parts = await partsOf(letter, { sheets: grids })
      return paragraphsOf(parts['word/document.xml']!)
        .map(({ text }) => text)
        .filter((text) => /^Phụ lục/.test(text))
    }
    expect(await annexes(1)).toEqual(['Phụ lục'])
    expect(await annexes(3)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III'])
  })

  it('gives the same bytes each time, and takes hostile names as text', async () => {
    const sheets = [monthGrid(november)]
    expect(await toDocx(document, { sheets })).toEqual(await toDocx(document, { sheets }))
    for (const value of HOSTILE.map(xmlSafe)) {
      const [day] = november.occurrences
      const { texts } = await sheetOf(
        { ...november, occurrences: [{ ...day!, name: { vi: value } }] },
        { all: true },
      )
      expect(texts.join('').replace(/\s+/g, '')).toContain(
        [...value.replace(/\s+/g, '')].slice(2, 9).join(''),
      )
    }
  })

  it('refuses what is no month', async () => {
    await expect(toDocx(document, { sheets: [{}] as never })).rejects.toThrow(/sheets.*monthGrid/s)
    const grid = JSON.parse(JSON.stringify(monthGrid(november)))
    grid.weeks[0].bars = [{ ...monthGrid(november).weeks[1]!.bars[0], last: 9 }]
    await expect(toDocx(document, { sheets: [grid] })).rejects.toThrow(/last/)
  })
})
