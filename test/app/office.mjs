import assert from 'node:assert/strict'
import { parse } from 'yaml'
import { saved, tab } from './browser.mjs'

/** What an office types: its days, its campaigns; and what it looks up. */
export const office = {
  'takes a day of the office, says what is wrong while it is typed, prints it': async ({ page }) => {
    await tab(page, 'own')
    await page.getByRole('button', { name: 'Thêm ngày' }).click()
    await page.getByLabel('Tên ngày').fill('Ngày thành lập cơ quan')
    assert.equal(await page.getByLabel('Mã', { exact: true }).inputValue(), 'ngay-thanh-lap-co-quan')
    await page.getByLabel('Ngày', { exact: true }).fill('32')
    const day = page.getByLabel('Ngày', { exact: true })
    await page.locator('.trouble').first().waitFor()
    await day.fill('10')
    await page.getByLabel('Tính từ ngày').fill('1977-01-10')
    await page.getByText('Hợp lệ.').waitFor()
    const yaml = await saved(page, 'YAML')
    assert.equal(yaml.name, 'ngay-cua-co-quan.yaml')
    assert.equal(parse(yaml.bytes.toString())[0].origin, '1977-01-10')
    await tab(page, 'guidance')
    await page.locator('.paper').getByText('50 năm Ngày thành lập cơ quan').waitFor()
    await tab(page, 'own')
    await page.locator('summary', { hasText: 'Ngày thành lập cơ quan' }).click()
    await page.getByRole('button', { name: 'Xóa mục này' }).click()
    await page
      .getByLabel(/^Mở tệp/)
      .setInputFiles({ name: yaml.name, mimeType: 'application/yaml', buffer: yaml.bytes })
    await page.locator('summary', { hasText: 'Ngày thành lập cơ quan' }).waitFor()
    assert.deepEqual(parse((await saved(page, 'YAML')).bytes.toString()), parse(yaml.bytes.toString()))
  },
  'takes a campaign': async ({ page }) => {
    await tab(page, 'own')
    await page.getByRole('button', { name: 'Thêm đợt' }).click()
    await page.getByLabel('Tên đợt').fill('Công tác chuyển đổi số')
    await page.getByLabel(/^Từ ngày/).fill('2026-12-01')
    await page.getByLabel('Đến ngày').fill('2027-03-31')
    await page.getByLabel(/^Nhiệm vụ/).fill('Hướng dẫn dịch vụ công\n\nMở lớp ban đêm\n')
    await page.getByLabel(/^Văn bản làm căn cứ/).fill('Kế hoạch số 118/KH-UBND ngày 15/5/2026')
    await page.getByText('Hợp lệ.').waitFor()
    const json = JSON.parse((await saved(page, 'JSON')).bytes.toString())
    assert.deepEqual(json[0].tasks, ['Hướng dẫn dịch vụ công', 'Mở lớp ban đêm'])
    await tab(page, 'guidance')
    await page.locator('.paper').getByText('chuyển đổi số').first().waitFor()
  },
  'keeps what its forms do not show': async ({ page }) => {
    const record = [
      {
        id: 'giao-ban',
        title: 'Giao ban',
        period: {
          kind: 'recurring',
          rule: { kind: 'rrule', rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-01-06' },
        },
        milestones: [{ name: 'Lễ', date: '2027-01-05' }],
      },
    ]
    await tab(page, 'own')
    await page.getByLabel(/^Mở tệp/).setInputFiles({
      name: 'dot.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(record)),
    })
    await page.locator('summary', { hasText: 'Giao ban' }).click()
    await page.getByLabel('Tên đợt').fill('Giao ban tuần')
    const saw = JSON.parse((await saved(page, 'JSON')).bytes.toString())
    assert.deepEqual(saw, [{ ...record[0], title: 'Giao ban tuần' }])
  },
  'says what is wrong with a file': async ({ page }) => {
    await tab(page, 'own')
    await page.getByLabel(/^Mở tệp/).setInputFiles({
      name: 'a.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from('- id: x\n  title: "a'),
    })
    await page.getByRole('alert').getByText('a.yaml').waitFor()
    await page
      .getByLabel(/^Mở tệp/)
      .setInputFiles({ name: 'b.yaml', mimeType: 'application/yaml', buffer: Buffer.from('a: 1') })
    await page.getByRole('alert').getByText('b.yaml').waitFor()
  },
  'lists the month and narrows it down without marks': async ({ page }) => {
    await tab(page, 'list')
    await page.locator('.rows').first().waitFor()
    await page.getByLabel(/^Tìm trong danh sách/).fill('tong tuyen cu')
    await page.locator('.rows summary').filter({ hasText: 'Tổng tuyển cử' }).first().click()
    await page.getByText('Cách ghi trong văn bản').first().waitFor()
  },
  'looks up a day by its name, a lunar day, days off': async ({ page }) => {
    await tab(page, 'look-up')
    await page.getByLabel(/^Tên ngày/).fill('thuong binh')
    await page.locator('.rows').getByText('Ngày Thương binh - Liệt sĩ').first().waitFor()
    await page.getByText('27/07/2027').first().waitFor()
    await page.getByLabel('Ngày dương lịch').fill('17/2/2026')
    await page.getByText('ngày 1 tháng 1 năm Bính Ngọ (2026)').waitFor()
    await page.getByLabel('Ngày âm', { exact: true }).fill('10')
    await page.getByLabel('Tháng âm', { exact: true }).fill('3')
    await page.getByLabel('Năm âm', { exact: true }).fill('2026')
    await page.getByText('Dương lịch: 26/04/2026').waitFor()
    await page.getByText('Ngày nghỉ lễ, tết năm 2027').waitFor()
  },
  'keeps what was typed over a reload, and forgets it when told': async ({ page }) => {
    await page.getByLabel('Tỉnh, thành phố').selectOption('nghe-an')
    await page.getByLabel('Tháng', { exact: true }).selectOption('9')
    await tab(page, 'draft')
    await page.getByRole('textbox', { name: 'Bản nháp' }).fill('# Của tôi')
    await page.reload()
    await page.locator('#tab-draft[aria-selected=true]').waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Bản nháp' }).inputValue(), '# Của tôi')
    assert.equal(await page.getByLabel('Tỉnh, thành phố').inputValue(), 'nghe-an')
    assert.equal(await page.getByLabel('Tháng', { exact: true }).inputValue(), '9')
    await page.getByRole('button', { name: 'Xóa những gì đã nhập' }).click()
    await page.locator('#tab-guidance[aria-selected=true]').waitFor()
    assert.equal(await page.getByLabel('Tỉnh, thành phố').inputValue(), '')
  },
}
