import { originYear } from '../../commemorations/anniversary.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import type { NameHit } from '../../commemorations/names/index.js'
import type { Known } from './marks.js'

/** Collects what the catalog knows of a claim's names; undefined if none of them names a day as a whole. */
export function knownOf(names: readonly NameHit[]): Known | undefined {
  // A name inside a longer one is another day: "thành lập Đảng" in "thành lập Đảng bộ tỉnh".
  const whole = names.filter((hit) => hit.whole)
  const [name, other] = whole
  if (!name) return undefined
  const entries = other ? [...new Set(whole.flatMap((hit) => hit.entries))] : name.entries
  const exact = names.length === 1 && name.announced && name.own.length > 0
  return { entries, exact, origins: originsOf(entries) }
}

function originsOf(entries: readonly Commemoration[]): number[] {
  return [...new Set(entries.flatMap((entry) => originYear(entry) ?? []))]
}
