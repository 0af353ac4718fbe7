import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { toDocx } from '../../src/docx.js'
import { nodes } from '../../src/index.js'

export const root = resolve(import.meta.dirname, '../..')
export const file = resolve(root, 'docs/app/dist/ky-niem.html')
const address = pathToFileURL(file).href

/** In Vietnam a new year has begun, in London it has not. */
const NOW = new Date('2026-12-31T17:30:00Z')

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Containers have no user to drop to.
    args: ['--no-sandbox'],
  })

/** Opens the page from its file, with the network off, and watches all that it asks for and complains of. */
export async function open(browser, { width = 1280, scheme = 'light', prepare, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    timezoneId: 'America/New_York',
    locale: 'vi-VN',
    ...options,
  })
  const seen = { requests: [], complaints: [] }
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  if (prepare) await page.addInitScript(prepare)
  page.on('request', (request) => seen.requests.push(request.url()))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text())
  })
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  page.on('dialog', (dialog) => dialog.accept())
  await context.setOffline(true)
  await page.goto(address)
  await page.locator('.panel[role=tabpanel]').waitFor()
  return { page, seen, close: () => context.close() }
}

export const tab = async (page, name) => {
  await page.locator(`#tab-${name}`).click()
}

/** Waits until the library has answered all that is shown. */
export async function settled(page) {
  await page.waitForTimeout(500)
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
}

/** What a button saves, and under which name. */
export async function saved(page, button, within = page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button, exact: true }).first().click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Requests that left the page for anything but the page itself. */
export const strangers = ({ requests }) =>
  requests.filter((url) => url !== address && !/^(?:blob:|data:)/.test(url))

/** A Word file of paragraphs. */
export const wordFile = async (lines) =>
  Buffer.from(
    await toDocx({
      type: 'outline',
      layout: 'own',
      language: 'vi',
      title: 'Thử',
      children: lines.map((line) => ({ type: 'paragraph', children: [nodes.text(line)] })),
    }),
  )
