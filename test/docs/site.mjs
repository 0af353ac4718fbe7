// Opens the built site in Chromium: its search takes words with and without marks, the page for offices stands in it, no console error.
//
//   npm run docs:build && node test/docs/site.mjs
import assert from 'node:assert/strict'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const site = resolve(import.meta.dirname, '../../out/site')
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

const server = createServer(async (request, response) => {
  const path = join(site, decodeURIComponent(new URL(request.url, 'http://x').pathname))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  // Browsers ask for an icon that no page names.
  if (request.url === '/favicon.ico') return response.writeHead(204).end()
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(await readFile(file))
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  const complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const found = async (words) => {
    await page.goto(`${home}/index.html`)
    await page.locator('.DocSearch-Button, #local-search button').first().click()
    await page.locator('input[type=search]').fill(words)
    await page.locator('.result').first().waitFor()
    return page
      .locator('.result')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort())
  }
  for (const [marked, plain] of [
    ['đợt tuyên truyền', 'dot tuyen truyen'],
    ['soát lỗi', 'soat loi'],
  ]) {
    const results = await found(marked)
    assert.deepEqual(await found(plain), results, plain)
    console.log(`ok    "${marked}" and "${plain}": ${results.length} places`)
  }
  await page.goto(`${home}/page.html`)
  await page.frameLocator('iframe').locator('.paper article').waitFor()
  console.log('ok    the page for offices stands in the site and shows its month')
  assert.deepEqual(complaints, [])
} finally {
  await browser.close()
  server.close()
}
