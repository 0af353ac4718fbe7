import { isWebAddress } from '../../text/web-address.js'

/**
 * Returns an address as every reader takes it, undefined if it is not http or https.
 *
 * Blanks and letters outside ASCII are percent-encoded by the URL standard; comma and semicolon too, because
 * ruby-icalendar splits at them.
 *
 * @example
 * cleanUrl('https://example.org/a b?x=1,2') // 'https://example.org/a%20b?x=1%2C2'
 */
export function cleanUrl(text: string): string | undefined {
  if (PLAIN.test(text) && !DOTS.test(text)) return text
  if (!isWebAddress(text)) return undefined
  return new URL(text).href.replace(/,/g, '%2C').replace(/;/g, '%3B').replace(/\\/g, '%5C')
}

/** An address that the URL standard leaves as it is: a lower-case name of letters, a path, nothing to encode, no `.` or `..` to resolve. */
const PLAIN = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[\w\-.~/?=&%#+:@]*$/
const DOTS = /\/\.|%2e/i

/**
 * The address among sources that a subscriber may be sent to: an official page if there is one, else the first that tells of the
 * day. Never a list of a tag or a search, a dump or code, and only one that every reader shows alike: letters, digits and marks
 * that none of them encodes or decodes.
 */
export function goodSource(sources: readonly string[]): string | undefined {
  const good = sources.filter((source) => ALIKE.test(source) && !LISTING.test(source))
  return good.find((source) => OFFICIAL.test(source)) ?? good[0]
}

const ALIKE = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w\-.~/]*(?:\?[\w\-.~=/]*)?)?$/i
const LISTING =
  /\/(?:tags?|search|tim-kiem|chu-de|topic|raw|blob|resolve|datasets?)(?:[/.?-]|$)|[?](?:q|s|key|keyword|search|tag)=|huggingface|kaggle|github|gitlab|flipbook|archive\.org/i
const OFFICIAL =
  /^https?:\/\/[^/]*(?:\.gov\.vn|chinhphu\.vn|dangcongsan\.(?:vn|org\.vn)|\.un\.org|unesco\.org|who\.int)(?:\/|$)/i
