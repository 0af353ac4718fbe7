import type { Finding, Fix } from './finding.js'

/**
 * The text with the fixes of the findings applied: those alone that are certain, from front to back; where two meet, the
 * first one.
 *
 * @example
 * applyFixes('75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', proofread('75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', { catalog, year: 2023 }))
 * // '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const fixes = findings
    .flatMap(({ fix }): readonly Fix[] => (fix ? [fix] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const fix of fixes) {
    if (fix.start < at) continue
    result += text.slice(at, fix.start) + fix.text
    at = fix.end
  }
  return result + text.slice(at)
}
