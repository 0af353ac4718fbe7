import { refuse } from '../errors.js'
import type { FileName, Refuse } from './faults.js'
import type { WordPackage } from './package.js'
import type { Signature } from './tracked.js'

/** In whose name a document is changed. */
export interface Authorship extends FileName {
  /** Author of comments and tracked changes, `ky-niem` if not said. */
  author?: string
  /** Their date and time, `YYYY-MM-DDThh:mm:ssZ`; left out if not said, so that the same input gives the same bytes. */
  date?: string
  /** Language of the comments, `vi` if not said. */
  lang?: 'vi' | 'en'
}

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

/** Attributes of what the author writes. */
export function signatureOf({ author = 'ky-niem', date }: Authorship): Signature {
  if (author.trim() === '')
    refuse({
      code: 'invalid-author',
      field: 'author',
      value: author,
      message: { vi: 'Tên tác giả không được để trống.', en: 'The author must not be empty.' },
    })
  if (date !== undefined && !INSTANT.test(date))
    refuse({
      code: 'invalid-date',
      field: 'date',
      value: date,
      allowed: 'YYYY-MM-DDThh:mm:ssZ',
      message: {
        vi: `Thời điểm "${date}" phải có dạng 2026-07-01T08:00:00Z.`,
        en: `The time "${date}" must look like 2026-07-01T08:00:00Z.`,
      },
    })
  return { 'w:author': author, ...(date === undefined ? {} : { 'w:date': date }) }
}

/** Refuses a document that must stay as it is. */
export function refuseLocked(word: WordPackage, refuseWith: Refuse): void {
  const lock = word.lock()
  if (lock === 'signed')
    refuseWith(
      'signed-document',
      'Văn bản đã được ký số; sửa thì chữ ký mất hiệu lực, nên tệp được giữ nguyên.',
      'The document is digitally signed; a change would void the signature, so the file is left as it is.',
    )
  if (lock === 'protected')
    refuseWith(
      'protected-document',
      'Văn bản đang được bảo vệ (Restrict Editing); hãy bỏ bảo vệ trong Word rồi chạy lại. Tệp được giữ nguyên.',
      'The document is protected (Restrict Editing); stop the protection in Word and run again. The file is left as it is.',
    )
}
