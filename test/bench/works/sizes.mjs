// What a page downloads: what it takes of an entry, bundled and minified by esbuild, in gzip. Nothing here calls an `import()`.
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { table } from '../kit.mjs'

const dist = resolve(import.meta.dirname, '../../../dist')
const ENTRIES = {
  'planner and catalog': `export { createCatalog, createPlanner } from '${dist}/index.js'`,
  'planner, outline, text': `export { createCatalog, createPlanner, outline, toText } from '${dist}/index.js'`,
  'planner, outline, HTML': `export { createCatalog, createPlanner, outline, toHtml } from '${dist}/index.js'`,
  'planner, outline, Markdown': `export { createCatalog, createPlanner, outline, toMarkdown } from '${dist}/index.js'`,
  'a plan as a feed': `export { toICalendar } from '${dist}/ical.js'`,
  'lunar days': `export { toLunar, fromLunar } from '${dist}/index.js'`,
  'days off': `export * from '${dist}/holidays.js'`,
  proofreading: `export { proofread } from '${dist}/proofread.js'`,
  'Word files read': `export { readDocx } from '${dist}/word.js'`,
  'all data': `export { vietnam } from '${dist}/data.js'`,
  'national data': `export { records } from '${dist}/data/national.js'`,
  'one province more (Hải Phòng)': `export { records } from '${dist}/data/provinces/hai-phong.js'`,
}

export const title = 'Sizes'

export async function run() {
  const lines = []
  for (const [name, contents] of Object.entries(ENTRIES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: dist },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      external: ['node:*'],
      write: false,
    })
    lines.push([name, (gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000).toFixed(1)])
  }
  return table(['entry', 'KB, gzip'], lines)
}
