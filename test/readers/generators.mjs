/**
 * The range of ical-generator in package.json allows several major versions: the newest of each must give the same bytes.
 *
 *   node test/readers/generators.mjs [version…]      10 and 11 if not said
 *
 * Installs each into a folder of its own, bundles the feed with it, and compares a feed with every kind of event.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['10', '11']
const source = fileURLToPath(new URL('../ical/zones-feed.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ky-niem-generators-'))
const feeds = new Map()

try {
  for (const version of versions) {
    const home = join(folder, version)
    execFileSync(
      'npm',
      ['install', '--silent', '--no-audit', '--no-fund', '--prefix', home, `ical-generator@${version}`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const installed = join(home, 'node_modules', 'ical-generator')
    const { version: exact, exports: entries } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    )
    const entry =
      entries?.import?.default ?? entries?.['.']?.import?.default ?? entries?.import ?? './dist/index.mjs'
    const file = join(folder, `feed-${version}.mjs`)
    await build({
      entryPoints: [source],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: file,
      alias: { 'ical-generator': join(installed, entry) },
      logLevel: 'error',
    })
    if (!readFileSync(file, 'utf8').includes(installed.slice(folder.length)))
      throw new Error('bundled another copy')
    feeds.set(exact, (await import(pathToFileURL(file).href)).zonesFeed())
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const [[first, bytes], ...others] = feeds
for (const [version, feed] of others) {
  const same = feed === bytes
  console.log(
    `${same ? 'ok  ' : 'FAIL'}  ical-generator ${version} gives the bytes of ${first} (${bytes.length} letters)`,
  )
  if (!same) process.exitCode = 1
}
