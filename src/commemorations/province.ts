/** A provincial unit of today (34 since 1 July 2025) or of before it (63). */
export interface Province {
  slug: string
  name: { vi: string; en: string }
  /** With its kind, as on a letterhead today: `Thành phố Hải Phòng`. */
  officialName: string
  kind: 'municipality' | 'province'
  /** First day under this kind and form; absent for a unit that goes back before the records. */
  since?: string
  /** Last day of the unit; absent for a unit of today. */
  until?: string
  /** For a unit of today: the slugs of the former units that it was formed from (its own included). */
  formedFrom?: readonly string[]
  /** For a former unit: the slug of the unit that answers for it now. */
  mergedInto?: string
  /** Kinds that it had before: `Tỉnh Quảng Ninh` until 2026-08-31. */
  formerNames?: readonly { officialName: string; kind: 'municipality' | 'province'; until: string }[]
  /** Other spellings and slugs: `thua-thien-hue`. */
  aliases?: readonly string[]
  legalBasis?: readonly string[]
  sources: readonly string[]
}

/** The two lists of `data/provinces.json`. */
export interface ProvinceMap {
  current: readonly Province[]
  former: readonly Province[]
}
