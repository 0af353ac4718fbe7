import { type Problem, type ProblemCode, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'

/** What a refused Word file is named by: the caller's name for it, where there is one. */
export interface FileName {
  /** Name of the file, for the messages of errors. */
  file?: string
}

/** Ends the reading of a Word file with one sentence. */
export type Refuse = (code: ProblemCode, vi: string, en: string, allowed?: string) => never

/** A way to refuse what is wrong with one file. */
export function refuserOf({ file }: FileName): Refuse {
  return (code, vi, en, allowed) =>
    refuse({
      code,
      ...(file === undefined ? {} : { file }),
      ...(allowed === undefined ? {} : { allowed }),
      message: { vi, en },
    } satisfies Problem)
}

interface Kind {
  code: ProblemCode
  message: Bilingual
}

const SAVE_AS = {
  vi: 'hãy mở bằng Word hay LibreOffice và lưu thành .docx.',
  en: 'open it in Word or LibreOffice and save it as .docx.',
}

function kind(code: ProblemCode, vi: string, en: string): Kind {
  return { code, message: { vi: `${vi}; ${SAVE_AS.vi}`, en: `${en}; ${SAVE_AS.en}` } }
}

const LOCKED: Kind = {
  code: 'encrypted-file',
  message: {
    vi: 'Tệp được khóa bằng mật khẩu; hãy bỏ mật khẩu mở tệp trong Word rồi lưu lại.',
    en: 'The file is locked with a password; take the password off in Word and save it again.',
  },
}

const beginsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, at) => bytes[at] === byte)

function holds(bytes: Uint8Array, words: string, reach: number): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, reach & ~1)).includes(words)
}

/** What a file that is no .docx is, told by its first bytes; undefined for a zip archive. */
export function foreignKind(bytes: Uint8Array): Kind | undefined {
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4)) return undefined
  if (bytes.length === 0)
    return { code: 'empty-file', message: { vi: 'Tệp trống.', en: 'The file is empty.' } }
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // An old compound file: its folder may stand anywhere.
    if (holds(bytes, 'EncryptedPackage', bytes.length)) return LOCKED
    return kind(
      'old-word-file',
      'Đây là tệp Office đời cũ (.doc, .xls)',
      'This is an old Office file (.doc, .xls)',
    )
  }
  if (beginsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    return kind('rtf-file', 'Đây là tệp RTF', 'This is an RTF file')
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return kind('pdf-file', 'Đây là tệp PDF, không phải tệp Word', 'This is a PDF file, not a Word file')
  return {
    code: 'not-a-zip',
    message: {
      vi: 'Đây không phải tệp Word .docx: đầu tệp không phải của một gói nén zip.',
      en: 'This is not a .docx file: it does not begin like a zip archive.',
    },
  }
}

const CONTENT_KINDS: readonly (readonly [RegExp, Kind])[] = [
  [
    /ms-word\.(?:document|template)\.macroEnabled/,
    kind('macro-file', 'Đây là tệp Word có macro (.docm)', 'This is a Word file with macros (.docm)'),
  ],
  [
    /spreadsheetml/,
    kind(
      'spreadsheet',
      'Đây là bảng tính Excel, không phải tệp Word',
      'This is an Excel workbook, not a Word file',
    ),
  ],
  [
    /presentationml/,
    kind(
      'presentation',
      'Đây là tệp trình chiếu, không phải tệp Word',
      'This is a presentation, not a Word file',
    ),
  ],
]

/** What a package is whose main part has a content type that is not of a Word document. */
export function foreignContent(contentType: string): Kind | undefined {
  return CONTENT_KINDS.find(([type]) => type.test(contentType))?.[1]
}

/** An OpenDocument file, told by its first entry. */
export const OPEN_DOCUMENT: Kind = kind(
  'open-document',
  'Đây là tệp OpenDocument (.odt)',
  'This is an OpenDocument file (.odt)',
)
