/**
 * Returns an address as every reader takes it, undefined if it is not http or https.
 *
 * Blanks and letters outside ASCII are percent-encoded by the URL standard; comma and semicolon too, because
 * ical-generator would put a backslash before them and ruby-icalendar splits at them.
 *
 * @example
 * cleanUrl('https://example.org/a b?x=1,2') // 'https://example.org/a%20b?x=1%2C2'
 */
export function cleanUrl(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined
  try {
    return new URL(text).href.replace(/,/g, '%2C').replace(/;/g, '%3B').replace(/\\/g, '%5C')
  } catch {
    return undefined
  }
}

/** The first address among sources, most of which are addresses and some titles. */
export function firstUrl(sources: readonly string[]): string | undefined {
  for (const source of sources) {
    const url = cleanUrl(source)
    if (url !== undefined) return url
  }
  return undefined
}
