import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
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

/**
 * Returns the content of a JSON or YAML file (any other name, and standard input, is read as YAML, which JSON is a part of). Dates
 * without quotation marks stay strings.
 *
 * @throws InputError if the file cannot be read, or is not well formed; line and column are named.
 */
export async function readData(file: string): Promise<unknown> {
  const text = await readText(file)
  return extname(file).toLowerCase() === '.json' ? parseJson(text, file) : parseYaml(text, file)
}

function parseJson(text: string, file: string): unknown {
  try {
    const data: unknown = JSON.parse(text)
    // JSON.parse keeps the last of two fields with one name and says nothing.
    refuseDuplicates(text, file)
    return data
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = /position (\d+)/.exec(error.message)?.[1]
    return malformed('JSON', file, error.message, at === undefined ? '' : placeOf(text, Number(at)))
  }
}

function refuseDuplicates(text: string, file: string): void {
  const duplicate = documentOf(text).errors.find(({ code }) => code === 'DUPLICATE_KEY')
  if (duplicate) malformed('JSON', file, 'a field stands twice', placeOf(text, duplicate.pos[0]))
}

function parseYaml(text: string, file: string): unknown {
  const document = documentOf(text)
  const [error] = document.errors
  if (error) malformed('YAML', file, error.message.split('\n')[0] ?? '', placeOf(text, error.pos[0]))
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (problem) {
    return malformed('YAML', file, problem instanceof Error ? problem.message : String(problem), '')
  }
}

/** The core schema knows no dates, so that 2023-07-27 stays a string. */
function documentOf(text: string) {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    lineCounter: new LineCounter(),
  })
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

function malformed(format: string, file: string, reason: string, place: string): never {
  const at =
    place === ''
      ? { vi: '', en: '' }
      : { vi: ` tại dòng ${place.replace(':', ', cột ')}`, en: ` at ${place}` }
  return refuse({
    code: 'malformed-file',
    file,
    message: {
      vi: `Tệp không đúng cú pháp ${format}${at.vi}: ${reason}`,
      en: `The file is not well-formed ${format}${at.en}: ${reason}`,
    },
  })
}

async function readBytes(file: string): Promise<Uint8Array> {
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
