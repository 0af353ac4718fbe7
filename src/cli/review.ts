import { extname } from 'node:path'
import { refuse } from '../errors.js'
import type { Review, ReviewOptions } from '../word.js'
import { readFile } from './read-file.js'

/** True if a command's result is asked for as a Word file. */
export function isDocx(output: string | undefined): output is string {
  return output !== undefined && extname(output).toLowerCase() === '.docx'
}

/** Refuses a Word result that has no Word file to go to. */
export function needDocx(output: string | undefined, file: string): void {
  if (isDocx(output)) return
  refuse({
    code: 'missing-option',
    field: '-o',
    value: file,
    allowed: '*.docx',
    message: {
      vi: 'Hãy nêu tệp Word để ghi, ví dụ -o thang-7-2027.docx.',
      en: 'Name the Word file to write, such as -o july-2027.docx.',
    },
  })
}

export interface ReviewGiven extends Omit<ReviewOptions, 'file'> {
  /** Most megabytes of a file that are read. */
  maxSize?: number
}

/** Reads the one Word file that is to be reviewed, and reviews it. */
export async function runReview(
  files: readonly string[],
  { maxSize, ...options }: ReviewGiven,
): Promise<Review & { file: string }> {
  const [file, ...others] = files
  if (file === undefined || others.length > 0 || extname(file).toLowerCase() !== '.docx')
    return refuse({
      code: 'foreign-option',
      field: '-o',
      value: files.join(' '),
      allowed: '.docx',
      message: {
        vi: 'TỆP.docx nhận bản góp ý của đúng một tệp .docx.',
        en: 'FILE.docx takes the review of exactly one .docx file.',
      },
    })
  const { reviewDocx } = await import('../word.js')
  return { file, ...reviewDocx(await readFile(file, maxSize), { ...options, file }) }
}
