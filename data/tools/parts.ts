import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { CommemorationDetails } from '../../src/commemorations/details.js'
import { LEVELS } from '../../src/commemorations/vocabulary.js'
import { vietnam } from '../../src/data.js'
import { provinces } from '../../src/provinces/provinces.js'
import { unitsOf } from '../../src/provinces/slugs.js'

/** What only a look-up, a search or a document's main points ask for. */
const DETAILS = ['aliases', 'focus', 'legalBasis', 'basis', 'sources', 'note', 'reviewed'] as const

/** A record without its details; it names no source, where a source must be named. */
function plain(record: Commemoration): Commemoration {
  const kept = Object.entries(record).filter(([field]) => !DETAILS.includes(field as never))
  return { ...(Object.fromEntries(kept) as Omit<Commemoration, 'sources'>), sources: [] }
}

/** The details of every record, by its id. */
export function detailsOf(records: readonly Commemoration[]): Record<string, CommemorationDetails> {
  const details = records.map((record) => [
    record.id,
    Object.fromEntries(DETAILS.filter((field) => field in record).map((field) => [field, record[field]])),
  ])
  return Object.fromEntries(details) as Record<string, CommemorationDetails>
}

/**
 * The records in parts, each without its details: one part a level (`national`, `party`, …), and in place of the level `province` one
 * a unit, of today with the days of all that it was formed of, and of before 1 July 2025 with its own (`provinces/quang-ninh`).
 */
export function partsOf(records: readonly Commemoration[]): Map<string, Commemoration[]> {
  const parts = new Map<string, Commemoration[]>()
  for (const level of LEVELS.filter((one) => one !== 'province')) {
    parts.set(level, records.filter((record) => record.level === level).map(plain))
  }
  const local = records.filter(({ level }) => level === 'province').map(plain)
  for (const { slug } of [...provinces.former, ...provinces.current]) {
    const units = new Set(unitsOf(slug, '9999-12-31'))
    parts.set(
      `provinces/${slug}`,
      local.filter((record) => record.provinces?.some((unit) => units.has(unit))),
    )
  }
  return parts
}

/** A module of plain data, closed to change: its text as ES module and as CommonJS. */
function moduleOf(name: string, value: unknown): { esm: string; cjs: string } {
  const text = JSON.stringify(value).replace(/[\\']/g, '\\$&')
  const parsed = `JSON.parse('${text}', (_, value) => Object.freeze(value))`
  return { esm: `export const ${name} = ${parsed}\n`, cjs: `exports.${name} = ${parsed}\n` }
}

const PART_TYPES = (extension: string) => `import type { Commemoration } from '../index.${extension}'

/** The commemorations of one part of the shipped data, without their details. */
export declare const records: readonly Commemoration[]
`

const DETAIL_TYPES = (extension: string) => `import type { CommemorationDetails } from '../index.${extension}'

/** The details of all shipped commemorations, by id. */
export declare const details: Readonly<Record<string, CommemorationDetails>>
`

/** Files of the folder `data/` of the package, by name. */
export function partFiles(): Map<string, string> {
  const files = new Map<string, string>()
  const put = (file: string, { esm, cjs }: { esm: string; cjs: string }) => {
    files.set(`${file}.js`, esm).set(`${file}.cjs`, cjs)
  }
  for (const [part, list] of partsOf(vietnam)) put(part, moduleOf('records', list))
  put('details', moduleOf('details', detailsOf(vietnam)))
  for (const [extension, types] of [
    ['js', 'd.ts'],
    ['cjs', 'd.cts'],
  ] as const) {
    files.set(`part.${types}`, PART_TYPES(extension)).set(`details.${types}`, DETAIL_TYPES(extension))
  }
  return files
}
