import { type BigIntStats, constants, fstat, writeFile as writeDescriptor } from 'node:fs'
import {
  access,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { InputError, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { STDIN, standsAt } from './read-file.js'
import { NO_FOLDER, systemReason, unwritable } from './system-errors.js'

/** What a name leads to once its links are followed. */
type Target =
  | { kind: 'descriptor'; number: number }
  | { kind: 'folder' | 'disk' }
  /** A pipe, a terminal or another device: written to, never replaced. */
  | { kind: 'stream'; path: string; pipe: boolean }
  | { kind: 'file'; path: string; stats: BigIntStats }
  | { kind: 'new'; path: string }

/**
 * The one way in which the command line writes a file. A regular file is written beside itself and moved into its place, with
 * the mode, owner and group that it had, so that it is there whole or as it was; links are followed and stay. What is
 * no regular file (a pipe, a device, `/dev/stdout`) is written to as it is.
 *
 * @param options `create: 'only'` refuses a regular file that is there already.
 * @throws InputError in a sentence for whatever keeps the file from being written; nothing is left beside it.
 */
export async function writeFile(
  file: string,
  content: string | Uint8Array,
  { create }: { create?: 'only' } = {},
): Promise<void> {
  try {
    const target = await follow(file)
    if (create === 'only' && target.kind === 'file') refuseExisting(file)
    switch (target.kind) {
      case 'descriptor':
        return await writeTo(target.number, content)
      case 'folder':
        return fail(file, systemReason({ code: 'EISDIR' }))
      case 'disk':
        return fail(file, {
          vi: 'đây là cả một ổ đĩa; ghi lên sẽ mất mọi thứ trên đó',
          en: 'this is a whole disk, and all that is on it would be lost',
        })
      case 'stream':
        return await pour(file, target, content)
      case 'file':
        await refuseReadOnly(file, target)
        refuseLinked(file, target.stats)
        return await replace(file, target.path, content, target.stats)
      case 'new':
        return await replace(file, target.path, content)
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return fail(file, missing ? NO_FOLDER : systemReason(error))
  }
}

/**
 * Makes a folder and whatever folders lead to it; one that is there stays as it is.
 *
 * @throws InputError in a sentence for whatever keeps it from being made.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeEach(resolve(folder))
  } catch (error) {
    // A file of that name is in the way, as one further up is.
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const refused = (error as NodeJS.ErrnoException).code === 'ENOENT'
    fail(folder, systemReason(taken ? { code: 'ENOTDIR' } : refused ? { code: 'EPERM' } : error))
  }
}

/** One after the other: where the system lets none be made, as in /proc, mkdir of Node with `recursive` tries for ever. */
async function makeEach(folder: string): Promise<void> {
  if ((await standsAt(folder)) === 'folder') return
  if (dirname(folder) !== folder) await makeEach(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    if ((await standsAt(folder)) !== 'folder') throw error
  })
}

/**
 * Refuses an output that is also an input of the same command: the same file, whatever name or link leads to it. `-` among the
 * inputs is standard input.
 */
export async function refuseInputAsOutput(
  output: string | undefined,
  inputs: readonly string[],
  option = '-o',
): Promise<void> {
  if (output === undefined) return
  const written = await identity(output)
  if (written === undefined) return
  for (const input of inputs) {
    if ((await identity(input)) !== written) continue
    refuse({
      code: 'output-is-input',
      file: output,
      message: {
        vi: `Tệp này cũng là tệp đọc vào (${input}): ghi lên sẽ mất nội dung; chọn tên khác sau ${option}.`,
        en: `This file is also read by the command (${input}): writing it would lose what it holds; choose another name after ${option}.`,
      },
    })
  }
}

/** Device and number of a regular file, links followed; undefined for anything else. */
async function identity(file: string): Promise<string | undefined> {
  const reading = file === STDIN ? promisify(fstat)(0, { bigint: true }) : stat(file, { bigint: true })
  const stats = await reading.catch(() => undefined)
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined
}

async function follow(file: string): Promise<Target> {
  if (/[/\\]$/.test(file)) return { kind: 'folder' }
  let path = resolve(file)
  for (let links = 0; links < MOST_LINKS; links++) {
    const descriptor = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)
    if (descriptor) return { kind: 'descriptor', number: Number(descriptor[1]) }
    const stats = await lstat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (!stats) return { kind: 'new', path }
    if (stats.isFile()) return { kind: 'file', path, stats }
    if (stats.isDirectory()) return { kind: 'folder' }
    if (stats.isBlockDevice()) return { kind: 'disk' }
    if (!stats.isSymbolicLink()) return { kind: 'stream', path, pipe: stats.isFIFO() }
    path = resolve(await realpath(dirname(path)), await readlink(path))
  }
  return fail(file, systemReason({ code: 'ELOOP' }))
}

const MOST_LINKS = 40

/**
 * Writes to standard output. A reader that stops early (`ky-niem year 2027 | head`) is no fault.
 *
 * @throws InputError if it cannot be written, because a disk is full for example.
 */
export async function writeStdout(content: string | Uint8Array): Promise<void> {
  try {
    await writeTo(1, content)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
    const { vi, en } = systemReason(error)
    refuse({
      code: 'unwritable-output',
      message: {
        vi: `Không ghi được ra đầu ra chuẩn: ${vi}.`,
        en: `Standard output cannot be written: ${en}.`,
      },
    })
  }
}

async function writeTo(descriptor: number, content: string | Uint8Array): Promise<void> {
  const stream = descriptor === 1 ? process.stdout : descriptor === 2 ? process.stderr : undefined
  if (!stream) return promisify(writeDescriptor)(descriptor, content)
  return new Promise((done, failed) => {
    stream.write(content, (error) => (error ? failed(error) : done()))
  })
}

/** The mode counts for the superuser too, who could write it all the same. */
async function refuseReadOnly(file: string, { path, stats }: { path: string; stats: BigIntStats }) {
  const writable =
    (stats.mode & 0o222n) !== 0n &&
    (await access(path, constants.W_OK).then(
      () => true,
      () => false,
    ))
  if (!writable) fail(file, { vi: 'tệp chỉ cho đọc', en: 'the file is read-only' })
}

/** What is moved into the place of one name of a file leaves the other names with what was before. */
function refuseLinked(file: string, { nlink }: BigIntStats): void {
  if (nlink <= 1n) return
  fail(file, {
    vi: `tệp này có ${nlink} tên (liên kết cứng), các tên kia sẽ giữ nội dung cũ; ghi vào tên khác`,
    en: `the file has ${nlink} names (hard links), and the others would keep what was before; write to another name`,
  })
}

async function replace(
  file: string,
  path: string,
  content: string | Uint8Array,
  before?: BigIntStats,
): Promise<void> {
  // Loaded for a file alone: it costs a command that prints two milliseconds.
  const { randomBytes } = await import('node:crypto')
  const beside = join(dirname(path), `.ky-niem-${randomBytes(6).toString('hex')}.tmp`)
  // Until it has the mode of the old file, nobody else may read the new one.
  const handle = await open(beside, 'wx', before ? 0o600 : 0o666)
  try {
    try {
      await handle.writeFile(content)
      if (before) await keepOwnerAndMode(file, handle, before)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function keepOwnerAndMode(file: string, handle: FileHandle, before: BigIntStats): Promise<void> {
  const { uid, gid } = await handle.stat({ bigint: true })
  if (uid !== before.uid || gid !== before.gid) {
    await handle.chown(Number(before.uid), Number(before.gid)).catch(() =>
      fail(file, {
        vi: 'tệp là của người hoặc nhóm khác và sẽ bị đổi chủ; ghi vào tên khác',
        en: 'the file belongs to another user or group and would change hands; write to another name',
      }),
    )
  }
  // After the owner: a change of owner takes special bits away.
  await handle.chmod(Number(before.mode & 0o7777n))
}

async function pour(
  file: string,
  { path, pipe }: { path: string; pipe: boolean },
  content: string | Uint8Array,
): Promise<void> {
  const waiting = pipe ? await awaitReader(file, path) : undefined
  const handle = await open(path, constants.O_WRONLY)
  try {
    await waiting?.close()
    await handle.writeFile(content)
  } finally {
    await handle.close()
  }
}

/**
 * Opens a pipe once somebody reads it: opening it to write would wait for ever. What comes back is held until the pipe is open to
 * write, so that the reader sees no end before.
 */
async function awaitReader(file: string, path: string): Promise<FileHandle> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error
    }
    await setTimeout(PAUSE)
  }
  return fail(file, {
    vi: `không chương trình nào đọc ống dẫn này trong ${PATIENCE / 1000} giây`,
    en: `no program has read from this pipe for ${PATIENCE / 1000} seconds`,
  })
}

const PATIENCE = 3000
const PAUSE = 50

function refuseExisting(file: string): never {
  return refuse({
    code: 'file-exists',
    file,
    message: {
      vi: 'Đã có tệp này; để nguyên, không ghi (--force: ghi đè).',
      en: 'This file is there already; it is left as it is (--force writes over it).',
    },
  })
}

/** Refuses to replace a file that is something else than what a command writes anew each time. */
export function refuseForeign(file: string, what: Bilingual): never {
  return refuse({
    code: 'file-exists',
    file,
    message: {
      vi: `Tệp đã có này không phải là ${what.vi}; để nguyên, không ghi (--force: ghi đè).`,
      en: `The file that is there is not ${what.en}; it is left as it is (--force writes over it).`,
    },
  })
}

function fail(file: string, reason: Bilingual): never {
  return refuse(unwritable(file, reason))
}
