import { originYear } from '../../commemorations/anniversary.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import type { NameHit } from '../../commemorations/names/index.js'
import type { Known, Mark, Page } from './marks.js'

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

const HIS = 'cua nguoi'
const HIMSELF = /(?<![a-z])(?:ho chi minh|nguyen ai quoc|ho chu tich|bac ho)(?![a-z])/
/** So far back it is looked who "Người" is. */
const REACH = 1500

/** True for "Ngày sinh của Người" where Chủ tịch Hồ Chí Minh was not spoken of before: another person is. */
export function isOfSomebodyElse({ text }: Page, { start, end }: Mark): boolean {
  return text.startsWith(HIS, end - HIS.length) && !HIMSELF.test(text.slice(Math.max(0, start - REACH), end))
}
