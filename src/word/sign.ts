import type { Language } from '../text/language.js'
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
  language?: Language
}

/** Attributes of what the author writes. */
export function signatureOf({ author = 'ky-niem', date }: Authorship): Signature {
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
