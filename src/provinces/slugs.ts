import map from '../../data/compact/unit-slugs.json'
import { type Check, check, listOf, text as textCheck } from '../arguments.js'
import { type DateInput, givenDate } from '../dates/given-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { refuse } from '../errors.js'
import type { Fault } from '../faults.js'
import { frozen } from '../frozen.js'
import { nearest } from '../text/nearest.js'
import { shown } from '../text/shown.js'
import { nameWithoutKind, plainName } from './comparable-name.js'

/** Shape of `data/compact/unit-slugs.json`, as `json.d.ts` declares it. */
export interface UnitSlugs {
  /** Slugs of today, each with those of the former units that it was formed from. */
  current: Readonly<Record<string, readonly string[]>>
  /** Slugs by spellings that do not follow from them, as {@link nameWithoutKind} gives these. */
  spellings: Readonly<Record<string, string>>
}

/** First day of the units that Nghị quyết 202/2025/QH15 formed. */
export const MERGER_DAY: PlainDate = '2025-07-01'

const table: UnitSlugs = frozen(map)
const slugs = new Set(Object.entries(table.current).flat(2))
const bySpelling: ReadonlyMap<string, string> = new Map([
  ...Object.entries(table.spellings),
  // What `comparableName` makes of a slug.
  ...[...slugs].map((slug) => [slug.replaceAll('-', ''), slug] as const),
])

/**
 * Returns the slug of a province given by slug or name.
 *
 * @throws InputError that lists the slugs if there is no such province.
 */
export function provinceSlug(text: string): string {
  check('findProvince', 'text', text, textCheck)
  return slugOf(text) ?? refuse({ field: 'province', ...unknownProvince(text) })
}

function slugOf(text: string): string | undefined {
  return slugs.has(text) ? text : bySpelling.get(nameWithoutKind(text))
}

const unit = (isKnown: (text: string) => boolean): Check<string> => ({
  ...textCheck,
  faults: (value) =>
    typeof value === 'string' && !isKnown(value)
      ? [{ path: '', ...unknownProvince(value) }]
      : textCheck.faults(value),
})

/** A province by slug or name. */
export const province = unit((text) => slugOf(text) !== undefined)

/** Units by their slugs alone, as records name them. */
export const units = listOf(unit((text) => slugs.has(text)))

function unknownProvince(text: string): Omit<Fault, 'path'> {
  const allowed = [...slugs].sort().join(', ')
  const meant = slugOf(text) ?? nearest(plainName(text).replaceAll(' ', '-'), [...slugs])
  const hint =
    meant === undefined
      ? { vi: `. Dùng một trong các mã: ${allowed}.`, en: `. Use one of: ${allowed}.` }
      : { vi: `; có phải là "${meant}"?`, en: `; did you mean "${meant}"?` }
  return {
    code: 'unknown-province',
    value: text,
    allowed,
    message: {
      vi: `Không có tỉnh, thành phố nào là ${shown(text)}${hint.vi}`,
      en: `There is no province ${shown(text)}${hint.en}`,
    },
  }
}

/**
 * Returns the slugs of the former units whose days a unit keeps on a date: until 30 June 2025 its own, from 1 July 2025 those
 * of all units that were merged into it. A unit that no longer exists keeps its own days under its old name.
 *
 * @param unit slug or name, of today or of before 1 July 2025.
 * @throws InputError if there is no such unit.
 * @example
 * unitsOf('hai-phong', '2025-07-01') // ['hai-phong', 'hai-duong']
 */
export function unitsOf(unit: string, given: DateInput): readonly string[] {
  check('unitsOf', 'unit', unit, province)
  const slug = slugOf(unit)!
  const date = givenDate('unitsOf', 'date', given)
  if (date < MERGER_DAY || !Object.hasOwn(table.current, slug)) return [slug]
  return table.current[slug]!
}
