import map from '../../data/provinces.json'
import { check, text as textCheck } from '../arguments.js'
import { type DateInput, givenDate } from '../dates/given-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { refuse } from '../errors.js'
import { frozen } from '../frozen.js'
import { foldText } from '../text/fold.js'
import type { Bilingual } from '../text/language.js'
import { nearest } from '../text/nearest.js'
import { shown } from '../text/shown.js'

/** A provincial unit of today (34 since 1 July 2025) or of before it (63). */
export interface Province {
  /** Lower-case ASCII with hyphens: `quang-ninh`; every option and record names units by it. */
  slug: string
  /** Without its kind: `Quảng Ninh`; the English name has no marks. */
  name: Bilingual
  /** With its kind, as on a letterhead today: `Thành phố Hải Phòng`. */
  officialName: string
  /** `municipality` for a "thành phố" under the central government, `province` for a "tỉnh". */
  kind: 'municipality' | 'province'
  /** First day under this kind and form; absent for a unit that goes back before the records. */
  since?: PlainDate
  /** Last day of the unit; absent for a unit of today. */
  until?: PlainDate
  /** For a unit of today: the slugs of the former units that it was formed from (its own included). */
  formedFrom?: readonly string[]
  /** For a former unit: the slug of the unit that answers for it now. */
  mergedInto?: string
  /** Kinds that it had before: `Tỉnh Quảng Ninh` until 2026-08-31. */
  formerNames?: readonly {
    /** With its kind, as on a letterhead then. */
    officialName: string
    /** Its kind then. */
    kind: 'municipality' | 'province'
    /** Last day under it. */
    until: PlainDate
  }[]
  /** Other spellings and slugs: `thua-thien-hue`. */
  aliases?: readonly string[]
  /** Resolutions that formed, named or merged it, cited as printed. */
  legalBasis?: readonly string[]
  /** Addresses of where its facts were confirmed. */
  sources: readonly string[]
}

/** The two lists of `data/provinces.json`. */
export interface ProvinceMap {
  /** The 34 of today. */
  current: readonly Province[]
  /** The 63 of before 1 July 2025, those that still bear the name too. */
  former: readonly Province[]
}

/** The 34 provincial units of today and the 63 of before 1 July 2025. */
export const provinces: ProvinceMap = frozen(map)

/** First day of the units that Nghị quyết 202/2025/QH15 formed. */
export const MERGER_DAY: PlainDate = '2025-07-01'

const units = [...provinces.current, ...provinces.former]
const slugs = new Set(units.map(({ slug }) => slug))

/**
 * Returns the unit of a slug or name, of today if there is one, else of before 1 July 2025; undefined if there is none.
 * Kind words, diacritics and case do not matter.
 *
 * @example
 * findProvince('Tỉnh Quảng Ninh')?.slug // 'quang-ninh'
 */
export function findProvince(text: string): Province | undefined {
  check('findProvince', 'text', text, textCheck)
  const wanted = compact(plain(text).replace(/^(tinh|thanh pho|tp) /, ''))
  return units.find(({ slug, name, officialName, aliases = [] }) =>
    [slug, name.vi, officialName, ...aliases].some((known) => compact(plain(known)) === wanted),
  )
}

/** Without blanks too: people type "nghean". */
const compact = (text: string): string => text.replaceAll(' ', '')

/** Letters and digits without marks, words parted by single blanks. */
function plain(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Returns the slug of a province given by slug or name.
 *
 * @throws InputError that lists the slugs if there is no such province.
 */
export function provinceSlug(text: string): string {
  if (slugs.has(text)) return text
  return findProvince(text)?.slug ?? refuseProvince(text)
}

function refuseProvince(text: string): never {
  const allowed = [...slugs].sort().join(', ')
  const meant = nearest(plain(text).replaceAll(' ', '-'), [...slugs])
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
  if (date < MERGER_DAY) return [slug]
  return provinces.current.find((unit) => unit.slug === slug)?.formedFrom ?? [slug]
}
