import map from '../../data/provinces.json'
import { check, text as textCheck } from '../arguments.js'
import type { PlainDate } from '../dates/plain-date.js'
import { frozen } from '../frozen.js'
import type { Bilingual } from '../text/language.js'
import { comparableName, nameWithoutKind } from './comparable-name.js'

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

const units = [...provinces.current, ...provinces.former]

/**
 * Returns the unit of a slug or name, of today if there is one, else of before 1 July 2025; undefined if there is none.
 * Kind words, diacritics and case do not matter.
 *
 * @example
 * findProvince('Tỉnh Quảng Ninh')?.slug // 'quang-ninh'
 */
export function findProvince(text: string): Province | undefined {
  check('findProvince', 'text', text, textCheck)
  const wanted = nameWithoutKind(text)
  return units.find(({ slug, name, officialName, aliases = [] }) =>
    [slug, name.vi, officialName, ...aliases].some((known) => comparableName(known) === wanted),
  )
}
