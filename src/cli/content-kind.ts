import { legacyEncoding } from '../text/legacy-letters.js'

/** What a file is, by what stands in it, whatever its name says. */
export type ContentKind =
  | 'text'
  | 'docx'
  | 'docm'
  | 'doc'
  | 'locked'
  | 'old-office'
  | 'spreadsheet'
  | 'slides'
  | 'odt'
  | 'archive'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'utf-16'
  | 'not-utf-8'
  | 'tcvn3'
  | 'vni'
  | 'binary'

/** How files begin: at which byte, with which bytes as Latin-1. */
const BEGINNINGS: readonly [number, string, ContentKind][] = [
  [0, '\x1f\x8b', 'archive'],
  [0, '7z\xbc\xaf', 'archive'],
  [0, 'Rar!\x1a', 'archive'],
  [0, 'BZh', 'archive'],
  [0, '\xfd7zXZ', 'archive'],
  [0, '\xff\xd8\xff', 'image'],
  [0, '\x89PNG', 'image'],
  [0, 'GIF8', 'image'],
  [0, 'II*\0', 'image'],
  [0, 'MM\0*', 'image'],
  [4, 'ftyp', 'image'],
  [8, 'WEBP', 'image'],
  [0, '\xff\xfe', 'utf-16'],
  [0, '\xfe\xff', 'utf-16'],
  [0, '\0\0\xfe\xff', 'utf-16'],
]

const OLD_CONTAINER = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const ZIPS = ['PK\x03\x04', 'PK\x05\x06']

// Names of streams in the old container of Office files, where they stand in UTF-16.
const STREAMS: readonly [string, ContentKind][] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'doc'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'slides'],
]

// Names of parts in a zip file, where they stand as they are.
const PARTS: readonly [string, ContentKind][] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'spreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'slides'],
  ['word/vbaProject.bin', 'docm'],
  ['word/', 'docx'],
  ['xl/', 'spreadsheet'],
  ['ppt/', 'slides'],
]

/**
 * Tells what a file is by its first bytes, and by its letters if it is text.
 *
 * @example
 * contentKind(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function contentKind(bytes: Uint8Array): ContentKind {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (name: string, encoding: 'latin1' | 'utf16le') =>
    content.includes(Buffer.from(name, encoding))
  const head = content.toString('latin1', 0, 1024)
  if (head.startsWith(OLD_CONTAINER)) {
    return STREAMS.find(([name]) => holds(name, 'utf16le'))?.[1] ?? 'old-office'
  }
  if (ZIPS.some((zip) => head.startsWith(zip)))
    return PARTS.find(([name]) => holds(name, 'latin1'))?.[1] ?? 'archive'
  if (/^\W{0,8}\{\\rtf/.test(head)) return 'rtf'
  if (/^\W{0,1000}%PDF-\d/.test(head)) return 'pdf'
  const begins = BEGINNINGS.find(([at, bytes]) => head.startsWith(bytes, at))
  if (begins) return begins[2]
  if (content.includes(0)) return isWide(content) ? 'utf-16' : 'binary'
  return textKind(content)
}

function textKind(content: Buffer): ContentKind {
  const text = decode(content)
  const legacy = legacyEncoding((text ?? content.toString('latin1')).slice(0, SAMPLE))
  return legacy ?? (text === undefined ? 'not-utf-8' : 'text')
}

/** Letters by which an encoding is told. */
const SAMPLE = 200_000

function decode(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** Text in UTF-16 has its zeros at one end of its pairs. */
function isWide(content: Buffer): boolean {
  const sample = content.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++
  })
  const [even, odd] = zeros as [number, number]
  return Math.max(even, odd) * 8 >= sample.length && Math.min(even, odd) * 20 <= Math.max(even, odd)
}
