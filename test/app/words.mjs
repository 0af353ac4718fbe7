import assert from 'node:assert/strict'
import { vietnam } from '../../src/data.js'
import { createCatalog } from '../../src/index.js'
import { applyFixes, proofread } from '../../src/proofread.js'
import { renewDocx, reviewDocx } from '../../src/word.js'
import { saved, tab, wordFile } from './browser.mjs'

const catalog = createCatalog(vietnam)
const WRONG = 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const asFile = (name, buffer) => ({ name, mimeType: TYPE, buffer })
const same = (got, wanted) =>
  assert.ok(Buffer.from(wanted).equals(got.bytes), `${got.name} differs from what Node gives`)

/** Texts and Word files that are checked and renewed. */
export const words = {
  'finds what is wrong in a pasted text and repairs what is certain': async ({ page }) => {
    await tab(page, 'check')
    await page.getByLabel('Văn bản cần soát').fill(WRONG)
    await page.locator('.findings li').first().waitFor()
    const findings = proofread(WRONG, { catalog, year: 2027 })
    assert.equal(await page.locator('.findings > li').count(), findings.length)
    assert.ok((await page.locator('.findings').innerText()).includes(findings[0].message.vi))
    await page.getByRole('button', { name: /^Sửa \d+ chỗ chắc chắn/ }).click()
    assert.equal(await page.getByLabel('Văn bản cần soát').inputValue(), applyFixes(WRONG, findings))
  },
  'reviews a Word file': async ({ page }) => {
    const bytes = await wordFile(['Tháng 7 năm 2023', WRONG])
    await tab(page, 'check')
    await page.getByLabel(/^Tệp Word cần soát/).setInputFiles(asFile('bản thảo.docx', bytes))
    await page.locator('.findings li').first().waitFor()
    const got = await saved(page, 'Tệp Word đã soát')
    same(got, reviewDocx(bytes, { catalog, year: 2027 }).bytes)
    assert.equal(got.name, 'bản thảo-da-soat.docx')
  },
  'takes a Word file that is dropped': async ({ page }) => {
    const bytes = await wordFile([WRONG])
    await tab(page, 'check')
    const data = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer()
      const octets = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([octets], 'tha.docx'))
      return transfer
    }, bytes.toString('base64'))
    await page.locator('.drop').first().dispatchEvent('drop', { dataTransfer: data })
    await page.locator('.findings li').first().waitFor()
  },
  'refuses what is no Word file, in words': async ({ page }) => {
    await tab(page, 'check')
    await page.getByLabel(/^Tệp Word cần soát/).setInputFiles(asFile('a.docx', Buffer.from('%PDF-1.7')))
    await page.getByRole('alert').getByText('PDF').waitFor()
  },
  'renews last year’s Word file': async ({ page }) => {
    const bytes = await wordFile([
      'Định hướng công tác tuyên truyền tháng 7 năm 2026',
      'Kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).',
    ])
    await tab(page, 'renew')
    await page.getByLabel('Làm cho tháng').fill('7/2027')
    await page.getByLabel(/^Văn bản năm trước/).setInputFiles(asFile('thang-7.docx', bytes))
    await page.locator('.findings li').first().waitFor()
    const got = await saved(page, 'Văn bản của năm nay')
    same(got, renewDocx(bytes, { catalog, to: '2027-07' }).bytes)
    assert.equal(got.name, 'thang-7-2027-07.docx')
  },
  'shows how long work goes, stays quick meanwhile, and stops': async ({ page }) => {
    // Some eight hundred pages, no two lines alike: what is asked for meanwhile must be there before they are read.
    const lines = Array.from(
      { length: 16_000 },
      (_, index) => `${index}. ${WRONG} ${'Nội dung tuyên truyền trong tháng. '.repeat(4)}`,
    )
    const bytes = await wordFile(lines)
    await tab(page, 'check')
    await page.getByLabel(/^Tệp Word cần soát/).setInputFiles(asFile('dai.docx', bytes))
    await page
      .locator('.progress')
      .getByText(/Đang đọc 16\.?\d{3} đoạn/)
      .waitFor()
    const asked = Date.now()
    await page.getByLabel('Văn bản cần soát').fill('Ngày 31/02/2027')
    await page.locator('.findings li').first().waitFor()
    assert.ok(Date.now() - asked < 5000, 'the page waits for the long work')
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.locator('.progress').waitFor({ state: 'detached' })
    await page.getByRole('status').getByText('Đã dừng.').waitFor()
  },
}
