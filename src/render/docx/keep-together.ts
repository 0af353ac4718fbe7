const BLANK = '\u00a0'

/** A spaced hyphen or dash; at the head of a line it would look like the mark of a point. */
const HYPHEN = / (?=[-–] )/g
/**
 * An ordinal and its number: "lần thứ 2", "khóa XV". Not "ngày 27/7/2023": justified lines stretch around what does not
 * break, and a date is long.
 */
const ORDINAL = /(?<![\p{L}\d])(thứ|khóa|quý|Điều) (?=\d|[IVX]+(?![\p{L}\d]))/giu
/**
 * Vietnamese running text for pages that break lines: no-break spaces where a break would part a number from its word
 * or put a hyphen first. For Word documents, which are printed; the tree and the other renderings keep plain spaces, so that what is copied
 * or searched for is what it seems.
 *
 * @example
 * keepTogether('lần thứ 2') // 'lần thứ\u00a02'
 */
export function keepTogether(text: string): string {
  return text.replace(HYPHEN, BLANK).replace(ORDINAL, `$1${BLANK}`)
}
