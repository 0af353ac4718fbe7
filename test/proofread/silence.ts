import { offices, toldOf } from './own-documents.js'

/**
 * Everything that proofreading says of the library's own documents of all offices in all months of 2023 to 2030: nothing.
 * `npm run proofread:silence`, half an hour; `npm run proofread:silence -- 20` takes every twentieth document.
 */
const [step = '1'] = process.argv.slice(2)
const months = Array.from(
  { length: 8 * 12 },
  (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
)
const kinds = new Set<string>()
let at = 0
let read = 0
for (const month of months)
  for (const { province, since, until } of offices()) {
    if (month < since || month >= until || at++ % Number(step) !== 0) continue
    read++
    for (const { about, finding, line } of toldOf(province, month)) {
      const { severity, rule, found, expected } = finding
      const kind = `${severity} ${rule} "${found}" → "${expected}"`
      if (!kinds.has(kind)) console.log(`${about}: ${kind}: ${line}`)
      kinds.add(kind)
    }
  }
console.log(`${read} offices and months, ${kinds.size} kinds of findings`)
process.exitCode = kinds.size === 0 ? 0 : 1
