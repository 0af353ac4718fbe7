import { deflateSync, Inflate } from 'fflate'
import type { Refuse } from './faults.js'

/** One file of a zip archive, still packed. */
export interface ZipEntry {
  name: string
  method: 0 | 8
  /** Date and time in MS-DOS form, as they stood. */
  time: number
  crc: number
  /** Size when unpacked, as the archive says it. */
  size: number
  packed: Uint8Array
  /** True if the name is written in UTF-8. */
  utf8: boolean
}

/**
 * What an archive may hold. A Word file of a thousand pages has some hundred entries and 40 MB of text; XML packs to a
 * tenth, repetitive tables to a hundredth.
 */
const BOUNDS = {
  entries: 4096,
  /** Bytes of one part that is read, unpacked. */
  part: 32 * 2 ** 20,
  /** Unpacked bytes for each packed one, in entries above a megabyte. */
  ratio: 200,
  ratioFrom: 2 ** 20,
} as const

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22
const ENCRYPTED = 1
const UTF8 = 0x800
/** Midnight of 1 January 1980, where the archive gives no date: the first that the format has. */
const FIRST_DATE = 0x00210000
const SLICE = 1 << 14

/**
 * The files of a zip archive in their order, packed as they stand, so that they can be written again to the byte. Nothing is
 * unpacked yet; what claims to be larger than {@link BOUNDS} is refused.
 */
export function readZip(bytes: Uint8Array, refuse: Refuse): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined)
    return refuse(
      'cut-short',
      'Tệp Word bị cắt cụt: thiếu phần cuối của gói nén. Hãy tải hoặc sao chép lại tệp.',
      'The Word file is cut short: the end of the archive is missing. Download or copy it again.',
    )
  const count = view.getUint16(end + 10, true)
  if (count > BOUNDS.entries) tooMany(refuse)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) damaged(refuse)
    const length = view.getUint16(at + 28, true)
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) damaged(refuse)
    const entry = entryAt(bytes, view, at, length, refuse)
    // Names of parts differ by more than case (ECMA-376 part 2, 6.2.2.3).
    const key = entry.name.toLowerCase()
    if (names.has(key))
      refuse(
        'duplicate-part',
        `Gói Word có hai phần cùng tên "${entry.name}"; không rõ phần nào là thật.`,
        `The Word file holds two parts named "${entry.name}"; which of them counts is not known.`,
      )
    names.add(key)
    entries.push(entry)
    at = next
  }
  return entries
}

/** Place of the record at the end, behind which a comment may stand. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at > last - 0xffff; at--)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at
  return undefined
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number, refuse: Refuse): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (flags & ENCRYPTED)
    refuse(
      'encrypted-file',
      'Gói nén của tệp Word bị khóa bằng mật khẩu.',
      'The archive of the Word file is locked with a password.',
    )
  if ((method !== 0 && method !== 8) || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
    return damaged(refuse)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > bytes.length) damaged(refuse)
  if (size > BOUNDS.ratioFrom && size > packed * BOUNDS.ratio) tooLarge(refuse)
  const utf8 = (flags & UTF8) !== 0
  const name = new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + 46, at + 46 + length))
  return {
    name,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packed),
    utf8,
  }
}

/** The content of an entry; refused if it is larger than it may be, or not what was packed. */
export function unpack(entry: ZipEntry, refuse: Refuse): Uint8Array {
  if (entry.size > BOUNDS.part) tooLarge(refuse)
  const content = entry.method === 0 ? entry.packed : inflate(entry, refuse)
  if (content.length !== entry.size || crc32(content) !== entry.crc) damaged(refuse)
  return content
}

/** Unpacks slice by slice: the size that an archive claims is not to be trusted. */
function inflate({ packed, size }: ZipEntry, refuse: Refuse): Uint8Array {
  const content = new Uint8Array(size)
  let at = 0
  let over = false
  const stream = new Inflate((chunk) => {
    over ||= at + chunk.length > size
    if (!over) content.set(chunk, at)
    at += chunk.length
  })
  try {
    for (let from = 0; from < packed.length && !over; from += SLICE)
      stream.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length)
  } catch {
    damaged(refuse)
  }
  return over || at < size ? damaged(refuse) : content
}

/** A new entry, packed, with the oldest date that the format knows: the same content gives the same bytes. */
export function pack(name: string, content: Uint8Array, time = FIRST_DATE): ZipEntry {
  const packed = deflateSync(content)
  return {
    name,
    method: 8,
    time,
    crc: crc32(content),
    size: content.length,
    packed,
    utf8: /[^ -~]/.test(name),
  }
}

/** An archive of the entries in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name, utf8 }) =>
    utf8 ? new TextEncoder().encode(name) : Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
  )
  const total = entries.reduce(
    (sum, { packed }, at) => sum + 76 + 2 * names[at]!.length + packed.length,
    END_SIZE,
  )
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  let at = 0
  const put16 = (value: number) => {
    view.setUint16(at, value, true)
    at += 2
  }
  const put32 = (value: number) => {
    view.setUint32(at, value, true)
    at += 4
  }
  const putBytes = (value: Uint8Array) => {
    bytes.set(value, at)
    at += value.length
  }
  /** The fields that both records of an entry share. */
  const putFields = ({ utf8, method, time, crc, packed, size }: ZipEntry, name: Uint8Array) => {
    put16(20)
    put16(utf8 ? UTF8 : 0)
    put16(method)
    put32(time)
    put32(crc)
    put32(packed.length)
    put32(size)
    put16(name.length)
    put16(0)
  }
  const starts = entries.map((entry, index) => {
    const start = at
    put32(LOCAL)
    putFields(entry, names[index]!)
    putBytes(names[index]!)
    putBytes(entry.packed)
    return start
  })
  const directory = at
  entries.forEach((entry, index) => {
    put32(CENTRAL)
    put16(20)
    putFields(entry, names[index]!)
    at += 10 // comment, disk and attributes: none
    put32(starts[index]!)
    putBytes(names[index]!)
  })
  const size = at - directory
  put32(END)
  put32(0)
  put16(entries.length)
  put16(entries.length)
  put32(size)
  put32(directory)
  return bytes
}

let table: Uint32Array | undefined

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  let crc = -1
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!
  return ~crc >>> 0
}

function damaged(refuse: Refuse): never {
  return refuse(
    'damaged-archive',
    'Gói nén của tệp Word bị hỏng. Hãy mở bằng Word để sửa rồi lưu lại, hoặc tải lại tệp.',
    'The archive of the Word file is damaged. Open it in Word to repair it and save it again, or download it again.',
  )
}

function tooMany(refuse: Refuse): never {
  return refuse(
    'too-many-parts',
    `Gói Word có quá nhiều phần (nhiều nhất ${BOUNDS.entries}).`,
    `The Word file holds too many parts (at most ${BOUNDS.entries}).`,
    `<= ${BOUNDS.entries}`,
  )
}

function tooLarge(refuse: Refuse): never {
  return refuse(
    'too-large',
    `Gói Word phình ra quá lớn khi giải nén: một phần nhiều nhất ${BOUNDS.part / 2 ** 20} MB và ${BOUNDS.ratio} lần cỡ đã nén.`,
    `The Word file grows too large when it is unpacked: a part may have ${BOUNDS.part / 2 ** 20} MB and ${BOUNDS.ratio} times its packed size.`,
  )
}
