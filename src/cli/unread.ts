import { refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import type { ContentKind } from './content-kind.js'

/** What a file is meant to be: a draft to check, data of the user's own, or Markdown that a document is made from. */
export type Purpose = 'draft' | 'data' | 'markdown'

interface Words {
  is: Bilingual
  /** What to do with it when it is a draft. */
  todo: Bilingual
}

const SAVE_AS_DOCX: Bilingual = {
  vi: 'mở bằng Word rồi lưu thành .docx',
  en: 'open it in Word and save it as .docx',
}

const COPY_TEXT: Bilingual = {
  vi: 'chép phần chữ sang tệp .docx hoặc .txt',
  en: 'copy its text into a .docx or .txt file',
}

const SAVE_AS_UTF8: Bilingual = {
  vi: 'mở bằng Notepad, lưu lại với mã hóa UTF-8',
  en: 'open it in Notepad and save it in the encoding UTF-8',
}

const CONVERT: Bilingual = {
  vi: 'chuyển sang Unicode trước, ví dụ bằng Unikey (Ctrl+Shift+F6)',
  en: 'convert it to Unicode first, for example with Unikey (Ctrl+Shift+F6)',
}

const KINDS: Readonly<Record<Exclude<ContentKind, 'text'>, Words>> = {
  docx: {
    is: { vi: 'tệp Word (.docx)', en: 'a Word file (.docx)' },
    todo: { vi: 'đổi đuôi tên tệp thành .docx', en: 'give it a name that ends in .docx' },
  },
  docm: {
    is: { vi: 'tệp Word có macro (.docm)', en: 'a Word file with macros (.docm)' },
    todo: SAVE_AS_DOCX,
  },
  doc: { is: { vi: 'tệp Word đời cũ (.doc)', en: 'a Word file of the old kind (.doc)' }, todo: SAVE_AS_DOCX },
  locked: {
    is: { vi: 'tệp Office có mật khẩu', en: 'an Office file with a password' },
    todo: {
      vi: 'mở bằng Word, bỏ mật khẩu rồi lưu thành .docx',
      en: 'open it in Word, take the password off and save it as .docx',
    },
  },
  'old-office': {
    is: { vi: 'tệp Office đời cũ', en: 'an Office file of the old kind' },
    todo: SAVE_AS_DOCX,
  },
  spreadsheet: { is: { vi: 'bảng tính (Excel)', en: 'a spreadsheet (Excel)' }, todo: COPY_TEXT },
  slides: { is: { vi: 'tệp trình chiếu (PowerPoint)', en: 'slides (PowerPoint)' }, todo: COPY_TEXT },
  odt: {
    is: { vi: 'tệp OpenDocument (.odt)', en: 'an OpenDocument text (.odt)' },
    todo: {
      vi: 'mở bằng LibreOffice hoặc Word rồi lưu thành .docx',
      en: 'open it in LibreOffice or Word and save it as .docx',
    },
  },
  archive: {
    is: { vi: 'tệp nén', en: 'an archive' },
    todo: {
      vi: 'giải nén rồi kiểm tra từng tệp bên trong',
      en: 'unpack it and check the files that are in it',
    },
  },
  rtf: { is: { vi: 'tệp RTF (.rtf)', en: 'an RTF file (.rtf)' }, todo: SAVE_AS_DOCX },
  pdf: {
    is: { vi: 'tệp PDF', en: 'a PDF file' },
    todo: {
      vi: 'kiểm tra tệp Word gốc, hoặc chép phần chữ sang tệp .txt',
      en: 'check the Word file that it was made from, or copy its text into a .txt file',
    },
  },
  image: { is: { vi: 'ảnh', en: 'a picture' }, todo: COPY_TEXT },
  'utf-16': { is: { vi: 'văn bản mã hóa UTF-16', en: 'text in the encoding UTF-16' }, todo: SAVE_AS_UTF8 },
  'not-utf-8': {
    is: { vi: 'văn bản không phải UTF-8', en: 'text that is not UTF-8' },
    todo: SAVE_AS_UTF8,
  },
  tcvn3: {
    is: {
      vi: 'chữ Việt mã TCVN3 (ABC, phông .VnTime)',
      en: 'Vietnamese in the old encoding TCVN3 (ABC, .VnTime fonts)',
    },
    todo: CONVERT,
  },
  vni: {
    is: {
      vi: 'chữ Việt mã VNI (phông VNI-Times)',
      en: 'Vietnamese in the old encoding VNI (VNI-Times fonts)',
    },
    todo: CONVERT,
  },
  binary: {
    is: { vi: 'dữ liệu không phải văn bản', en: 'data that is no text' },
    todo: {
      vi: 'lệnh này đọc .txt, .md, .html, .docx',
      en: 'the command reads .txt, .md, .html and .docx',
    },
  },
}

const DATA: Bilingual = {
  vi: 'cần tệp JSON hoặc YAML là văn bản thuần, mã hóa UTF-8',
  en: 'a JSON or YAML file is needed, plain text in UTF-8',
}

const MARKDOWN: Bilingual = {
  vi: 'cần bản nháp Markdown là văn bản thuần, mã hóa UTF-8',
  en: 'a Markdown draft is needed, plain text in UTF-8',
}

const FORM: Bilingual = {
  vi: `${MARKDOWN.vi}; để điền vào mẫu Word có chỗ điền như {{tháng}} thì dùng ky-niem fill`,
  en: `${MARKDOWN.en}; to fill in a Word form with placeholders such as {{tháng}} use ky-niem fill`,
}

/** Refuses a file that is not what its reader takes: says what it is and what to do with it. */
export function refuseKind(file: string, kind: Exclude<ContentKind, 'text'>, purpose: Purpose): never {
  const { is, todo } = KINDS[kind]
  const { vi, en } = TEXTS.has(kind) ? todo : wanted(kind, purpose, todo)
  return refuse({
    code: TEXTS.has(kind) ? 'not-utf8' : 'unread-kind',
    file,
    value: kind,
    message: {
      vi: `Đây là ${is.vi}, không đọc được; ${vi}.`,
      en: `This is ${is.en}, which cannot be read; ${en}.`,
    },
  })
}

function wanted(kind: ContentKind, purpose: Purpose, todo: Bilingual): Bilingual {
  if (purpose === 'draft') return todo
  if (purpose === 'data') return DATA
  return WORD.has(kind) ? FORM : MARKDOWN
}

const WORD: ReadonlySet<ContentKind> = new Set(['docx', 'docm', 'doc'])

/** Kinds whose letters want saving anew, whatever they are for. */
const TEXTS: ReadonlySet<ContentKind> = new Set(['utf-16', 'not-utf-8', 'tcvn3', 'vni'])

/** Refuses a draft that has no letter in it: there is nothing of which to say that it has no fault. */
export function refuseEmpty(file: string): never {
  return refuse({
    code: 'empty-file',
    file,
    message: {
      vi: 'Không có chữ nào để kiểm tra.',
      en: 'There is no text to check.',
    },
  })
}

/** Refuses plain text under the name of a Word file. */
export function refuseTextAsDocx(file: string): never {
  return refuse({
    code: 'unread-kind',
    file,
    value: 'text',
    message: {
      vi: 'Đây là văn bản thuần mang đuôi .docx, không phải tệp Word; đổi đuôi tên tệp thành .txt, hoặc lưu lại từ Word.',
      en: 'This is plain text under a name that ends in .docx, not a Word file; give it a name that ends in .txt, or save it again from Word.',
    },
  })
}
