import map from '../../data/compact/unit-slugs.json'
import { check, text as textCheck } from '../arguments.js'
import { type DateInput, givenDate } from '../dates/given-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { refuse } from '../errors.js'
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

const units: UnitSlugs = frozen(map)
const slugs = new Set(Object.entries(units.current).flat(2))
const bySpelling: ReadonlyMap<string, string> = new Map([
  ...Object.entries(units.spellings),
  // What `comparableName` makes of a slug.
  ...[...slugs].map((slug) => [slug.replaceAll('-', ''), slug] as const),
])

/**
 * Returns the slug of a province given by slug or name.
 *
 * @throws InputError that lists the slugs if there is no such province.
 */
export function provinceSlug(text: string): string {
  if (slugs.has(text)) return text
  check('findProvince', 'text', text, textCheck)
  return bySpelling.get(nameWithoutKind(text)) ?? refuseProvince(text)
}

function refuseProvince(text: string): never {
  const allowed = [...slugs].sort().join(', ')
  const meant = nearest(plainName(text).replaceAll(' ', '-'), [...slugs])
  const hint =
    meant === undefined
      ? { vi: `. Dùng một trong các mã: ${allowed}.`, en: `. Use one of: ${allowed}.` }
      : { vi: `; có phải là "${meant}"?`, en: `; did you mean "${meant}"?` }
  return refuse({
    code: 'unknown-province',
    field: 'province',
    value: text,
    allowed,
    message: {
      vi: `Không có tỉnh, thành phố nào là ${shown(text)}${hint.vi}`,
      en: `There is no province ${shown(text)}${hint.en}`,
    },
  })
}

/**
 * Returns the slugs of the former units whose days a unit keeps on a date: until 30 June 2025 its own, from 1 July 2025 those
 * of all units that were merged into it. A unit that no longer exists keeps its own days under its old name.
 *
 * @example
 * unitsOf('hai-phong', '2025-07-01') // ['hai-phong', 'hai-duong']
 */
export function unitsOf(slug: string, given: DateInput): readonly string[] {
  check('unitsOf', 'slug', slug, textCheck)
  const date = givenDate('unitsOf', 'date', given)
  if (date < MERGER_DAY || !Object.hasOwn(units.current, slug)) return [slug]
  return units.current[slug]!
}
