import { readFile } from 'node:fs/promises'
import { refuse } from '../errors.js'

/** Name that stands for standard input. */
export const STDIN = '-'

/**
 * Returns the text of a file, or of standard input for `-`, without a byte order mark.
 *
 * @throws InputError if the file cannot be read or is not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const bytes = file === STDIN ? await readStdin() : await readBytes(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse({
      code: 'not-utf8',
      file,
      message: {
        vi: 'Tệp không phải UTF-8; hãy lưu lại với mã hóa UTF-8.',
        en: 'The file is not UTF-8; save it in UTF-8.',
      },
    })
  }
}

/** The content of a file as it stands. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error)
    const reason =
      code === 'ENOENT'
        ? { vi: 'không có tệp này', en: 'there is no such file' }
        : code === 'EISDIR'
          ? { vi: 'đây là thư mục', en: 'this is a folder' }
          : { vi: code, en: code }
    return refuse({
      code: 'unreadable-file',
      file,
      message: { vi: `Không đọc được: ${reason.vi}.`, en: `Cannot be read: ${reason.en}.` },
    })
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
