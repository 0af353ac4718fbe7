import { xmlSafe } from '../../text/xml.js'

/** Text on one line: line breaks and tabs become a space, as in Markdown. */
export function oneLine(text: string): string {
  return xmlSafe(text).replace(/\r\n|[\r\n\t]/g, ' ')
}

/** The lines of a field of the letterhead; a block of YAML may break a long name where its author wants. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^[\r\n]+|[\r\n]+$/g, '')
    .split(/\r\n|\r|\n/)
    .map(oneLine)
}
