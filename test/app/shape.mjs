import assert from 'node:assert/strict'
import { join } from 'node:path'
import axe from 'axe-core'
import { open, root, settled, tab } from './browser.mjs'

export const TABS = ['guidance', 'picture', 'list', 'draft', 'check', 'renew', 'own', 'look-up']
const HOSTILE =
  '"><img src=x onerror=window.harmed=1><script>window.harmed=1</script>\u202e{{1}}&amp;</textarea>'

/** Everything that a page can hold: an office, a day, a campaign, a draft, a text with findings. */
async function fill(page) {
  await tab(page, 'own')
  for (const name of ['issuer-state.yaml', 'campaigns.yaml']) {
    await page.getByLabel(/^Mở tệp/).setInputFiles(join(root, 'docs/examples', name))
    await page.getByRole('status').filter({ hasText: name }).waitFor()
  }
  await page.getByRole('button', { name: 'Thêm ngày' }).click()
  await page.getByLabel('Tên ngày').fill('Ngày thành lập cơ quan')
  await tab(page, 'draft')
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.locator('.paper').waitFor()
  await tab(page, 'check')
  await page
    .getByLabel('Văn bản cần soát')
    .fill('Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023).')
}

/** Choices whose words need more room than they have, whichever is chosen. */
function cutChoices() {
  return [...document.querySelectorAll('select')].flatMap((select) => {
    const whole = select.cloneNode(true)
    whole.style.cssText = 'width: max-content; position: absolute'
    select.after(whole)
    const lacks = whole.offsetWidth - select.offsetWidth
    whole.remove()
    return lacks > 0 ? [`${select.options[0].textContent}: ${lacks} px`] : []
  })
}

/** How it looks and can be used: widths, light and dark, keyboard, screen readers, hostile text. */
export const shape = (browser) => {
  const looks = [400, 900, 1400].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
  return Object.fromEntries(
    looks.map(({ width, scheme }) => [
      `fits ${width} px, ${scheme}; axe finds nothing serious`,
      async () => {
        const { page, seen, close } = await open(browser, { width, scheme, bypassCSP: true })
        await fill(page)
        for (const name of TABS) {
          await tab(page, name)
          await settled(page)
          if (name === 'own') await page.locator('.record summary').first().click()
          await page.screenshot({
            path: join(root, 'out/app', `${name}-${width}-${scheme}.png`),
            fullPage: true,
          })
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(wide <= 0, `${name} scrolls sideways by ${wide} px`)
          assert.deepEqual(await page.evaluate(cutChoices), [], `${name} cuts the words of a choice`)
          await page.evaluate(axe.source)
          const { violations } = await page.evaluate(() =>
            window.axe.run(document, { resultTypes: ['violations'] }),
          )
          const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
          assert.deepEqual(
            serious.map(({ id, nodes }) => `${name}: ${id} ${nodes[0].html}`),
            [],
          )
        }
        assert.deepEqual(seen.complaints, [])
        await close()
      },
    ]),
  )
}

export const use = {
  'goes by keyboard from tab to tab, with the focus in sight': async ({ page }) => {
    await page.locator('#tab-guidance').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('#tab-picture[aria-selected=true]:focus').waitFor()
    await page.keyboard.press('End')
    await page.locator('#tab-look-up[aria-selected=true]:focus').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('#tab-guidance[aria-selected=true]:focus').waitFor()
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle)
    assert.equal(outline, 'solid')
    const stops = await page.locator('[role=tab][tabindex="0"]').count()
    assert.equal(stops, 1)
  },
  'speaks English when asked': async ({ page }) => {
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('tab', { name: 'Guidance' }).waitFor()
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    const vietnamese = /[ăâđêôơưạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ]/i
    for (const name of TABS) {
      await tab(page, name)
      await settled(page)
      const words = await page.evaluate(() =>
        [...document.querySelectorAll('label, button:not([lang]), h2, legend')].map(
          (each) => each.textContent,
        ),
      )
      assert.deepEqual(
        words.filter((text) => vietnamese.test(text.replace(/Vietnamese|Nghị định.*/, ''))),
        [],
        name,
      )
    }
  },
  'takes hostile text in every field as text': async ({ page, seen }) => {
    await tab(page, 'own')
    await page.getByRole('button', { name: 'Nhập thông tin cơ quan' }).click()
    await page.getByRole('button', { name: 'Thêm ngày' }).click()
    await page.getByRole('button', { name: 'Thêm đợt' }).click()
    for (const name of [...TABS].reverse()) {
      await tab(page, name)
      for (const field of await page
        .locator('input[type=text], input[type=search], textarea')
        .filter({ visible: true })
        .all()) {
        await field.fill(HOSTILE)
      }
      await settled(page)
    }
    for (const name of TABS) {
      await tab(page, name)
      await settled(page)
      assert.equal(await page.locator('img, .panel script').count(), 0, name)
    }
    assert.equal(await page.evaluate(() => window.harmed), undefined)
    assert.deepEqual(seen.complaints, [])
  },
  'can reach nothing outside, whatever runs in it': async ({ page, seen }) => {
    const tried = await page.evaluate(async () => {
      const failed = (work) =>
        work.then(
          () => 'went',
          () => 'refused',
        )
      return [
        await failed(fetch('https://example.org/')),
        await failed(fetch(location.href)),
        await failed(
          new Promise((done, no) =>
            Object.assign(new Image(), { onload: done, onerror: no, src: 'https://example.org/a.png' }),
          ),
        ),
      ]
    })
    assert.deepEqual(tried, ['refused', 'refused', 'refused'])
    assert.ok(
      seen.complaints.every((text) => /Content Security Policy|violates|Refused/i.test(text)),
      seen.complaints.join(),
    )
    seen.complaints.length = 0
    seen.requests.length = 0
  },
  'prints the document alone': async ({ page }) => {
    await page.locator('.paper article').waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(
      await page.locator('.choices, .tabs, .downloads, header.top, .foot').filter({ visible: true }).count(),
      0,
    )
    assert.equal(await page.locator('.paper article').isVisible(), true)
    await page.pdf({ path: join(root, 'out/app/print.pdf'), preferCSSPageSize: true })
  },
}
