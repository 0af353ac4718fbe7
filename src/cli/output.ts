import { type Problem, problemLine, refuse } from '../errors.js'
import type { Bilingual, Language } from '../text/language.js'
import { visible } from './visible.js'
import { writeFile, writeStdout } from './write-file.js'

/** Where a command's result goes, and what is said of it. */
export interface Destination {
  /** Name of a file; standard output if not said, or `-`. */
  output?: string
  /** Says nothing of a file that was written. */
  quiet?: boolean
  /** Never replaces a file that is there. */
  keep?: boolean
  lang: Language | 'both'
}

/**
 * Writes a command's result to a file or to standard output, and says on standard error which file was written and what is in
 * it (its size if not told).
 */
export async function write(
  content: string | Uint8Array,
  { output, quiet, keep, lang }: Destination,
  what: Bilingual = sizeOf(content),
): Promise<void> {
  const ended = typeof content === 'string' && !content.endsWith('\n') ? `${content}\n` : content
  if (output === undefined || output === '-') {
    if (typeof content !== 'string' && process.stdout.isTTY) refuseTerminal()
    return writeStdout(ended)
  }
  if (typeof content === 'string' && /\.docx$/i.test(output)) refuseName(output)
  await writeFile(output, ended, keep ? { create: 'only' } : {})
  if (!quiet) complain(lang === 'en' ? `Wrote ${output}: ${what.en}` : `Đã ghi ${output}: ${what.vi}`)
}

function sizeOf(content: string | Uint8Array): Bilingual {
  const kilobytes = (typeof content === 'string' ? Buffer.byteLength(content) : content.length) / 1000
  const size = kilobytes < 10 ? kilobytes.toFixed(1) : `${Math.round(kilobytes)}`
  return { vi: `${size.replace('.', ',')} KB`, en: `${size} KB` }
}

/** Text under the name of a Word file is a file that Word does not open. */
function refuseName(output: string): never {
  return refuse({
    code: 'unknown-value',
    field: '-o',
    value: output,
    allowed: '.txt, .md, .html, .json, .ics',
    message: {
      vi: 'Kết quả là văn bản thường nên không ghi vào tệp .docx được; đặt tên tệp khác, hoặc dùng --format docx ở lệnh nào có.',
      en: 'The result is plain text and cannot go into a .docx file; name another file, or say --format docx where the command has it.',
    },
  })
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

/** A line on standard error; what could steer a terminal in it is made visible. */
export function complain(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}

/** A problem as a line; an option is named as it is typed. */
export function sentence(problem: Problem, language: Language): string {
  const { field, ...rest } = problem
  // A sentence that begins with the option need not be told of which it is.
  if (field !== undefined && problem.message[language].startsWith(`${field} `))
    return problemLine(rest, language)
  return field?.startsWith('-') ? `${field}: ${problemLine(rest, language)}` : problemLine(problem, language)
}

/** Plain JSON, two spaces, a line feed at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
