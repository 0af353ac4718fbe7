import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { refuse } from '../errors.js'

/**
 * Writes a command's result to a file or to standard output. A file appears whole or not at all: it is written beside its
 * place and moved there.
 */
export async function write(content: string | Uint8Array, file?: string): Promise<void> {
  if (file === undefined) {
    if (typeof content !== 'string' && process.stdout.isTTY) refuseTerminal()
    const text = typeof content === 'string' && !content.endsWith('\n') ? `${content}\n` : content
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
    })
    return
  }
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

function refuseTerminal(): never {
  return refuse({
    code: 'binary-output',
    field: '-o',
    message: {
      vi: 'Tệp Word không in ra màn hình được; ghi vào tệp bằng -o, ví dụ -o huong-dan.docx.',
      en: 'A Word file cannot be printed on a terminal; write it to a file with -o, for example -o guidance.docx.',
    },
  })
}

/** A line on standard error. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Plain JSON, two spaces, a line feed at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
