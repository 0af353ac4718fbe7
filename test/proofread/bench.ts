import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'
import { PASSAGES } from './corpus.js'

/** Time of reading and checking a text of 1 MB, twice and four times as long too: `npx tsx test/proofread/bench.ts`. */
const catalog = createCatalog(vietnam)
const page = PASSAGES.map(({ text }) => text).join('\n\n')
const texts: Record<string, (length: number) => string> = {
  guidance: (length) => `${page}\n\n`.repeat(Math.ceil(length / page.length)).slice(0, length),
  'one line': (length) =>
    `${page.replace(/\s+/g, ' ')} `.repeat(Math.ceil(length / page.length)).slice(0, length),
  digits: (length) => '1/2-3.'.repeat(Math.ceil(length / 6)).slice(0, length),
  brackets: (length) => '76 năm Ngày ('.repeat(Math.ceil(length / 13)).slice(0, length),
  blanks: (length) => `76 năm${' '.repeat(length - 6)}`,
}

proofread(page, { catalog })
for (const [name, make] of Object.entries(texts)) {
  const times = [1, 2, 4].map((factor) => {
    const text = make(factor * 1_000_000)
    const begin = performance.now()
    const findings = proofread(text, { catalog, year: 2023 })
    return `${factor} MB ${(performance.now() - begin).toFixed(0)} ms (${findings.length} findings)`
  })
  console.log(`${name}: ${times.join(', ')}`)
}
