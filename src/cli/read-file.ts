import { constants, unwatchFile, watchFile } from 'node:fs'
import { access, type FileHandle, open, stat } from 'node:fs/promises'
import { isKyNiemError, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { refuseUnreadable, systemReason } from './system-errors.js'

/** Name that stands for standard input. */
export const STDIN = '-'

/** Most megabytes of a file or of standard input that are read if `--max-size` does not say otherwise. */
export const MAX_SIZE = 20

const MEGABYTE = 1_000_000

/**
 * The one way in which the command line reads a file, or standard input for `-`: all of it, but never more than `maxSize`
 * megabytes, and regular files alone, since a pipe or a device may have no end or never begin.
 *
 * @throws InputError in a sentence for whatever cannot be read.
 */
export async function readFile(file: string, maxSize: number = MAX_SIZE): Promise<Uint8Array> {
  const most = Math.floor(maxSize * MEGABYTE)
  try {
    if (file === STDIN) return await collect(file, process.stdin, most)
    const stats = await stat(file)
    if (!stats.isFile()) refuseUnreadable(file, kindOf(stats))
    if (stats.size > most) refuseSize(file, most)
    // What has become a pipe since is opened without waiting.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return await collect(file, chunks(handle), most)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (isKyNiemError(error)) throw error
    return refuseUnreadable(file, systemReason(error))
  }
}

/** Calls back when one of the files is written, replaced or taken away; what comes back ends that. */
export function watchFiles(files: readonly string[], changed: () => void): () => void {
  for (const file of files) watchFile(file, { interval: 500, persistent: false }, changed)
  return () => {
    for (const file of files) unwatchFile(file, changed)
  }
}

/** What stands under a name, links followed. */
export async function standsAt(name: string): Promise<'file' | 'folder' | 'something' | 'nothing'> {
  const stats = await stat(name).catch(() => undefined)
  if (stats === undefined) return 'nothing'
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'something'
}

/** Why a folder cannot be looked into; undefined if it can. */
export async function closedBecause(folder: string): Promise<Bilingual | undefined> {
  return access(folder, constants.R_OK | constants.X_OK).then(
    () => undefined,
    (error: unknown) => systemReason(error),
  )
}

async function* chunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(1 << 18), 0, 1 << 18)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

/** A file may grow while it is read, and standard input tells no size: what counts is what comes. */
async function collect(
  file: string,
  source: AsyncIterable<Uint8Array | string>,
  most: number,
): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    const part = Buffer.from(chunk as Uint8Array)
    size += part.length
    if (size > most) refuseSize(file, most)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function kindOf(stats: Awaited<ReturnType<typeof stat>>): Bilingual {
  if (stats.isDirectory()) return systemReason({ code: 'EISDIR' })
  if (stats.isFIFO())
    return {
      vi: 'đây là ống dẫn (pipe), không phải tệp; đưa nội dung qua đầu vào chuẩn với tên "-"',
      en: 'this is a pipe, not a file; hand its content over on standard input, by the name "-"',
    }
  return {
    vi: 'đây là thiết bị, không phải tệp; đưa nội dung qua đầu vào chuẩn với tên "-"',
    en: 'this is a device, not a file; hand its content over on standard input, by the name "-"',
  }
}

function refuseSize(file: string, most: number): never {
  const limit = most / MEGABYTE
  return refuse({
    code: 'too-large',
    file,
    allowed: `<= ${limit} MB`,
    message: {
      vi: `Nội dung lớn hơn ${String(limit).replace('.', ',')} MB nên không đọc; nếu đúng là tệp cần đọc, thêm --max-size với số MB.`,
      en: `There is more than ${limit} MB here, which is not read; if it is the right file, say --max-size with a number of MB.`,
    },
  })
}
