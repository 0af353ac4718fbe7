import { contentKind } from './content-kind.js'
import { readFile } from './read-file.js'
import { type Purpose, refuseKind } from './unread.js'

/** A text and whether a byte order mark stood before it. */
export interface TextContent {
  text: string
  mark: boolean
}

/**
 * Returns the text of a file of the user's own data, or of standard input for `-`, without a byte order mark.
 *
 * @throws InputError if the file cannot be read or is no text in UTF-8; it says what it is instead.
 */
export async function readText(file: string, maxSize?: number, purpose: Purpose = 'data'): Promise<string> {
  return textOf(file, await readFile(file, maxSize), purpose).text
}

/**
 * The text of bytes that were read from a file.
 *
 * @throws InputError if it is no text in UTF-8.
 */
export function textOf(file: string, bytes: Uint8Array, purpose: Purpose): TextContent {
  const kind = contentKind(bytes)
  if (kind !== 'text') refuseKind(file, kind, purpose)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const mark = text.startsWith('\ufeff')
  return { text: mark ? text.slice(1) : text, mark }
}
