import assert from 'node:assert/strict'
import { parse } from 'yaml'
import { vietnam } from '../../src/data.js'
import { createCatalog, createPlanner } from '../../src/index.js'
import { saved, settled, tab, wordFile } from './browser.mjs'

const planOf = (scope, month) => createPlanner({ catalog: createCatalog(vietnam, scope) }).month(month)
const HOSTILE = '"><img src=x onerror=window.harmed=1>'

const addDay = async (page, name) => {
  await tab(page, 'own')
  await page.getByRole('button', { name: 'Thêm ngày' }).click()
  await page.getByLabel('Tên ngày').fill(name)
}
const addCampaign = async (page, title) => {
  await tab(page, 'own')
  await page.getByRole('button', { name: 'Thêm đợt' }).click()
  await page.getByLabel('Tên đợt').fill(title)
}
const openData = async (page, name, data) => {
  await tab(page, 'own')
  await page
    .getByLabel(/^Mở tệp/)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(data)) })
  await page.getByRole('status').filter({ hasText: name }).waitFor()
}
const listed = async (page) => {
  await settled(page)
  return page.locator('.rows').first().locator('tbody th').allInnerTexts()
}

/** What a clerk does who has read nothing about the page. */
export const clerk = {
  'takes dates as people write them, and shows those of files so': async ({ page }) => {
    await addDay(page, 'Ngày thành lập cơ quan')
    await page.getByLabel('Tính từ ngày').fill('10/1/1977')
    await page.getByText('Hợp lệ.').waitFor()
    await addCampaign(page, 'Cao điểm Tết')
    await page.getByLabel('Từ ngày', { exact: true }).fill('15.12.2026')
    await page.getByLabel('Đến ngày').fill('15/02/2027')
    await page.getByText('Hợp lệ.').nth(1).waitFor()
    await page.getByRole('button', { name: 'Nhập thông tin cơ quan' }).click()
    await page.getByLabel('Ngày văn bản').pressSequentially('30/12/2026')
    assert.equal(await page.getByLabel('Ngày văn bản').inputValue(), '30/12/2026')
    const day = await saved(page, 'YAML', page.locator('section').filter({ hasText: 'Thêm ngày' }).last())
    assert.equal(parse(day.bytes.toString())[0].origin, '1977-01-10')
    const campaign = await saved(page, 'JSON', page.locator('section').filter({ hasText: 'Thêm đợt' }).last())
    assert.deepEqual(JSON.parse(campaign.bytes)[0].period, {
      kind: 'dates',
      start: '2026-12-15',
      end: '2027-02-15',
    })
    await page.reload()
    await page.locator('.record summary').first().click()
    assert.equal(await page.getByLabel('Tính từ ngày').inputValue(), '10/01/1977')
    assert.equal(await page.getByLabel('Ngày văn bản').inputValue(), '30/12/2026')
  },
  'tells of a campaign when it is, also without an end or on single days': async ({ page }) => {
    const rule = (days) => ({
      kind: 'rrule',
      rrule: `FREQ=WEEKLY;BYDAY=${days};COUNT=300`,
      start: '2026-01-06',
    })
    await openData(page, 'dot.json', [
      { id: 'mo', title: 'Chưa có hạn', period: { kind: 'dates', start: '2026-03-01' } },
      { id: 'tuan', title: 'Giao ban', period: { kind: 'recurring', rule: rule('TU') } },
      { id: 'ngay', title: 'Ứng trực lễ', period: { kind: 'recurring', rule: rule('MO,TU,WE') } },
    ])
    await tab(page, 'list')
    const row = (name) => page.locator('.rows tr').filter({ hasText: name }).locator('td').first()
    assert.equal(await row('Chưa có hạn').innerText(), 'từ 01/03/2026')
    assert.equal(await row('Giao ban').innerText(), '05/01/2027, 12/01/2027, 19/01/2027, 26/01/2027')
    assert.match(await row('Ứng trực lễ').innerText(), /^12 ngày: 04\/01\/2027 - 27\/01\/2027$/)
  },
  'says of a day that does not come again that it does not, and tells ids': async ({ page }) => {
    await tab(page, 'look-up')
    await page.getByLabel(/^Tên ngày/).fill('thuong binh')
    const row = page.locator('.rows tr').filter({ hasText: 'ngành Lao động - Thương binh và Xã hội' })
    assert.equal(await row.locator('td').first().innerText(), 'không có')
    for (const id of ['war-invalids-martyrs-day', 'labour-invalids-social-affairs-tradition'])
      assert.equal(await page.locator('.rows dd').filter({ hasText: id }).count(), 1, id)
  },
  'lists in the language of the page, and finds names of either language': async ({ page }) => {
    await page.getByRole('button', { name: 'English' }).click()
    await tab(page, 'list')
    const english = planOf({}, '2027-01').occurrences.find(({ id }) => id === 'first-general-election').name
      .en
    await page.getByText(english).waitFor()
    await page.getByLabel(/^Find in the list/).fill('tong tuyen cu')
    await page.getByText(english).first().waitFor()
    await page.getByText(english).first().click()
    await page.getByText('As a document prints it').first().waitFor()
    await tab(page, 'look-up')
    await page.getByText("New Year's Day").or(page.getByText('New Year’s Day')).first().waitFor()
    await page.getByLabel(/^Name of the day/).fill('thuong binh')
    await page.locator('.rows').getByText('Invalids').first().waitFor()
  },
  'tells which file was taken, in its own words': async ({ page }) => {
    const bytes = await wordFile(['Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).'])
    await tab(page, 'check')
    await page.getByLabel(/^Tệp Word cần soát/).setInputFiles({
      name: `${HOSTILE}.docx`.replaceAll('/', ''),
      mimeType: 'application/octet-stream',
      buffer: bytes,
    })
    await page.locator('.file').getByText('onerror').waitFor()
    await page.locator('.findings li').first().waitFor()
    assert.equal(await page.evaluate(() => window.harmed), undefined)
    const input = await page.locator('input[type=file]').first().boundingBox()
    assert.ok(input.width <= 1, 'the words of the browser show')
  },
  'lists what the kind of office commonly prints': async ({ page }) => {
    await tab(page, 'list')
    await page.getByLabel('Tháng', { exact: true }).selectOption('3')
    const lists = new Map()
    for (const profile of ['', 'party', 'state', 'youth', 'front', 'union', 'armed-forces', 'school']) {
      await page.getByLabel('Loại cơ quan').selectOption(profile)
      const plan = planOf(profile ? { profile } : {}, '2027-03')
      const wanted = plan.occurrences.filter(({ importance }) => importance <= 2).map(({ name }) => name.vi)
      const shown = await listed(page)
      assert.deepEqual([...shown].sort(), [...wanted].sort(), profile)
      lists.set(profile, shown.join())
    }
    assert.ok(new Set(lists.values()).size >= 4, 'kinds of offices differ')
  },
  'says beside each field what is wrong while it is typed, and when it is right again': async ({ page }) => {
    await addDay(page, 'Ngày thành lập cơ quan')
    await page.getByText('Hợp lệ.').waitFor()
    for (const [label, wrong, right] of [
      ['Mã', 'Ngày Ấy', 'ngay-ay'],
      ['Ngày', '31x', '3'],
      ['Tháng', '13', '12'],
      ['Tính từ ngày', '31/02/1977', '12/1977'],
      ['Mức quan trọng (1 đến 5)', '6', '1'],
    ]) {
      const field = page.locator('.record').getByLabel(label, { exact: true })
      await field.fill(wrong)
      await page.locator('[aria-invalid]').waitFor()
      assert.equal(await field.getAttribute('aria-invalid'), 'true', label)
      const told = (await field.getAttribute('aria-describedby')).split(' ').at(-1)
      assert.ok((await page.locator(`[id="${told}"]`).innerText()).length > 10)
      assert.equal(await page.getByText('Hợp lệ.').count(), 0)
      await field.fill(right)
      await page.getByText('Hợp lệ.').waitFor()
      assert.equal(await page.locator('[aria-invalid]').count(), 0, label)
    }
  },
  'stops a renewal, and takes the next file': async ({ page }) => {
    const line = 'Kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).'
    const long = await wordFile(Array.from({ length: 4000 }, (_, index) => `${index}. ${line} Nội dung.`))
    const short = await wordFile(['Công tác tuyên truyền tháng 7 năm 2026', line])
    await tab(page, 'renew')
    await page.getByLabel('Làm cho tháng').fill('7/2027')
    const give = (name, buffer) =>
      page
        .getByLabel(/^Văn bản năm trước/)
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await give('dai.docx', long)
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.getByRole('status').getByText('Đã dừng.').waitFor()
    await give('ngan.docx', short)
    await page.locator('.findings li').first().waitFor()
    assert.equal((await saved(page, 'Văn bản của năm nay')).name, 'ngan-2027-07.docx')
  },
}
