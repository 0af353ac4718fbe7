// What a page downloads: entries bundled and minified by esbuild, without what is loaded later, in gzip.
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { table } from '../kit.mjs'

const dist = resolve(import.meta.dirname, '../../../dist')
const ENTRIES = {
  'planner and catalog': `export { createCatalog, createPlanner } from '${dist}/index.js'`,
  'planner, outline, text': `export { createCatalog, createPlanner, outline, toText } from '${dist}/index.js'`,
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
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: dist },
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      platform: 'neutral',
      external: ['node:*'],
      write: false,
      metafile: true,
      outdir: 'out',
    })
    const needed = [...neededBy(metafile.outputs, 'out/stdin.js')]
    const texts = needed.map((file) => outputFiles.find(({ path }) => path.endsWith(`/${file}`)).contents)
    lines.push([name, (gzipSync(Buffer.concat(texts), { level: 9 }).length / 1000).toFixed(1)])
  }
  return table(['entry', 'KB, gzip'], lines)
}

/** The output files that one imports when it is loaded. */
function neededBy(outputs, file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  for (const { path, kind } of outputs[file].imports) {
    if (kind === 'import-statement' && outputs[path]) neededBy(outputs, path, found)
  }
  return found
}
