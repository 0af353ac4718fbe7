import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { vietnam } from '../../src/data.js'
import { toDocx } from '../../src/docx.js'
import { newDraft, STARTER_NAMES, writeDraft } from '../../src/draft.js'
import { defaultFeed, toICalendar } from '../../src/ical.js'
import { createCatalog, createPlanner, outline, toHtml, toMarkdown, toText } from '../../src/index.js'
import { parseIssuer } from '../../src/schema.js'
import { monthGrid, toSvg } from '../../src/svg.js'
import { root, saved, tab } from './browser.mjs'

const plannerOf = (scope = {}) => createPlanner({ catalog: createCatalog(vietnam, scope) })
const same = (got, wanted) =>
  assert.ok(Buffer.from(wanted).equals(got.bytes), `${got.name} differs from what Node gives`)
const ISSUER = join(root, 'docs/examples/issuer-state.yaml')

/** What the page plans and writes, against what Node writes of the same. */
export const documents = {
  'shows the month that it is in Vietnam': async ({ page }) => {
    await page
      .locator('.paper h1')
      .getByText('THÁNG 1 NĂM 2027')
      .or(page.locator('.paper h1'))
      .first()
      .waitFor()
    assert.match(await page.locator('.paper h1').innerText(), /tháng 1 năm 2027/i)
  },
  'saves the month as DOCX, Markdown, text, HTML, ICS, SVG': async ({ page }) => {
    const plan = plannerOf().month('2027-01')
    const document = outline(plan, { layout: 'guidance', language: 'vi', all: false })
    same(await saved(page, 'Word (DOCX)'), await toDocx(document))
    same(await saved(page, 'Markdown'), toMarkdown(document))
    same(await saved(page, 'Văn bản thường (TXT)'), toText(document))
    same(await saved(page, 'HTML'), toHtml(document))
    same(
      await saved(page, 'Lịch (ICS)'),
      toICalendar(defaultFeed(plan), { domain: 'ky-niem.invalid', language: 'vi' }),
    )
    await tab(page, 'picture')
    same(await saved(page, 'Hình (SVG)'), toSvg(plan, { language: 'vi', all: false }))
  },
  'puts the calendar of a month, of a year behind Word and HTML, and remembers it': async ({ page }) => {
    await page.getByLabel('Kèm lịch ở cuối').check()
    const plan = plannerOf().month('2027-01')
    const options = { language: 'vi', all: false }
    const document = outline(plan, { layout: 'guidance', ...options })
    same(await saved(page, 'Word (DOCX)'), await toDocx(document, { sheets: [monthGrid(plan, options)] }))
    same(await saved(page, 'HTML'), toHtml(document, { pictures: [toSvg(plan, options)] }))
    await page.reload()
    assert.equal(await page.getByLabel('Kèm lịch ở cuối').isChecked(), true)
    await page.getByLabel('Thời gian', { exact: true }).selectOption('year')
    const year = plannerOf().year(2027)
    const list = outline(year, { layout: 'year-list', ...options })
    const months = Array.from({ length: 12 }, (_, month) => `2027-${`${month + 1}`.padStart(2, '0')}`)
    const sheets = months.map((month) => monthGrid(year, { ...options, month }))
    same(await saved(page, 'Word (DOCX)'), await toDocx(list, { sheets }))
    same(await saved(page, 'HTML'), toHtml(list, { pictures: [toSvg(year, options)] }))
  },
  'plans for a province, a kind of office, another month, all days, in English': async ({ page }) => {
    await page.getByLabel('Tỉnh, thành phố').selectOption('quang-ninh')
    await page.getByLabel('Loại cơ quan').selectOption('youth')
    await page.getByLabel('Ngôn ngữ văn bản').selectOption('en')
    await page.getByLabel('Tháng', { exact: true }).selectOption('7')
    await page.getByLabel('Năm', { exact: true }).fill('2023')
    await page.getByLabel('Lấy tất cả các ngày').check()
    const plan = plannerOf({ province: 'quang-ninh', profile: 'youth' }).month('2023-07')
    same(
      await saved(page, 'Markdown'),
      toMarkdown(outline(plan, { layout: 'guidance', language: 'en', all: true })),
    )
    same(await saved(page, 'Lịch (ICS)'), toICalendar(plan, { domain: 'ky-niem.invalid', language: 'en' }))
  },
  'plans a year': async ({ page }) => {
    await page.getByLabel('Thời gian', { exact: true }).selectOption('year')
    await page.getByRole('button', { name: 'Sau ›' }).click()
    const plan = plannerOf().year(2028)
    same(
      await saved(page, 'Markdown'),
      toMarkdown(outline(plan, { layout: 'year-list', language: 'vi', all: false })),
    )
    await tab(page, 'picture')
    same(await saved(page, 'Hình (SVG)'), toSvg(plan, { language: 'vi', all: false }))
  },
  'goes from month to month over New Year': async ({ page }) => {
    await page.getByRole('button', { name: '‹ Trước' }).click()
    await page
      .locator('.paper h1')
      .filter({ hasText: /tháng 12 năm 2026/i })
      .waitFor()
    await page.getByRole('button', { name: 'Sau ›' }).click()
    await page
      .locator('.paper h1')
      .filter({ hasText: /tháng 1 năm 2027/i })
      .waitFor()
  },
  'writes a letter with the letterhead of an office': async ({ page }) => {
    await tab(page, 'own')
    await page.getByLabel(/^Mở tệp/).setInputFiles(ISSUER)
    await page.getByLabel('Tên cơ quan').waitFor()
    await tab(page, 'guidance')
    await page.getByLabel('Mẫu văn bản').selectOption('letter')
    await page.getByLabel('Số văn bản').fill('15')
    await page.getByLabel('Ngày văn bản').fill('2026-12-30')
    const issuer = parseIssuer(parse(readFileSync(ISSUER, 'utf8')))
    const letter = outline(plannerOf().month('2027-01'), {
      layout: 'letter',
      language: 'vi',
      all: false,
      issuer,
      number: '15',
      date: '2026-12-30',
    })
    same(await saved(page, 'Word (DOCX)'), await toDocx(letter))
  },
  'makes the month a draft, shows each change, saves it': async ({ page }) => {
    await tab(page, 'draft')
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    const area = page.getByRole('textbox', { name: 'Bản nháp' })
    await page.waitForFunction(() => document.querySelector('textarea').value.length > 100)
    const planner = plannerOf()
    const plan = planner.month('2027-01')
    const start = toMarkdown(outline(plan, { layout: 'guidance', language: 'vi', all: false }))
    assert.equal(await area.inputValue(), start)
    const text = `${start}\nCơ quan thêm: :ngay[war-invalids-martyrs-day]. <b>Không phải thẻ</b>.\n`
    await area.fill(text)
    await page
      .locator('.paper')
      .getByText('Cơ quan thêm: Kỷ niệm')
      .or(page.locator('.paper').getByText('Cơ quan thêm'))
      .first()
      .waitFor()
    const document = writeDraft(text, { plan, planner })
    same(await saved(page, 'Word (DOCX)'), await toDocx(document))
    same(await saved(page, 'Văn bản thường (TXT)'), toText(document))
    same(await saved(page, 'HTML'), toHtml(document))
    same(await saved(page, 'Bản nháp (Markdown)'), text)
  },
  'begins with a draft of any kind': async ({ page }) => {
    await tab(page, 'draft')
    const area = page.getByRole('textbox', { name: 'Bản nháp' })
    for (const kind of STARTER_NAMES) {
      await page.getByLabel('Bắt đầu từ').selectOption(kind)
      await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
      await page.waitForFunction(
        (loai) => document.querySelector('textarea').value.includes(loai),
        `loai: ${newDraft(kind).match(/loai: (.*)/)[1]}`,
      )
      await page.waitForTimeout(400)
      assert.equal(
        await page.getByRole('alert').count(),
        0,
        `${kind}: ${await page.getByRole('alert').allInnerTexts()}`,
      )
    }
    assert.ok((await area.inputValue()).length > 100)
  },
  'tells what is wrong in a draft and keeps the last view': async ({ page }) => {
    await tab(page, 'draft')
    await page.getByRole('textbox', { name: 'Bản nháp' }).fill('# Một\n\nNội dung')
    await page.locator('.paper').getByText('Nội dung').waitFor()
    await page.getByRole('textbox', { name: 'Bản nháp' }).fill('# Một\n\n::ngay-ki-niem')
    await page.getByRole('alert').getByText('ngay-ky-niem').waitFor()
    await page.locator('.paper').getByText('Nội dung').waitFor()
  },
}
