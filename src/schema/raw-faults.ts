import type { ProblemCode } from '../errors.js'
import type { Bilingual } from '../text/language.js'

/** A fault of the raw data, before any schema looks at it. */
export interface RawFault {
  path: (string | number)[]
  code: ProblemCode
  value?: unknown
  message: Bilingual
}

const DEEPEST = 40
// Control characters, the line and paragraph separators, invisible marks that steer direction, and the byte order mark.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const LONE_SURROGATE = /\p{Cs}/u

/**
 * Returns a copy of plain data without undefined fields, and the faults of its texts: not NFC, control characters, blanks at the edges, too deep.
 */
export function cleanCopy(data: unknown): { data: unknown; faults: RawFault[] } {
  const faults: RawFault[] = []
  return { data: copy(data, [], faults), faults }
}

function copy(value: unknown, path: (string | number)[], faults: RawFault[]): unknown {
  if (typeof value === 'string') {
    const problem = textFault(value)
    if (problem) faults.push({ path, ...problem })
    return value
  }
  if (typeof value !== 'object' || value === null) return value
  if (path.length > DEEPEST) {
    faults.push({
      path,
      code: 'too-deep',
      message: { vi: 'Dữ liệu lồng nhau quá sâu.', en: 'The data is nested too deeply.' },
    })
    return null
  }
  if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], faults))
  if (!isPlain(value)) {
    faults.push({
      path,
      code: 'not-plain',
      message: {
        vi: 'Chỉ nhận dữ liệu như trong JSON; ngày viết thành chuỗi "YYYY-MM-DD".',
        en: 'Only data as in JSON is taken; write dates as strings "YYYY-MM-DD".',
      },
    })
    return null
  }
  const entries: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) entries.push([key, copy(item, [...path, key], faults)])
  }
  // fromEntries defines own fields, so that "__proto__" stays a field like any other, and is refused as unknown.
  return Object.fromEntries(entries)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  // A record from another realm (a worker, a test runner) has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function textFault(text: string): Omit<RawFault, 'path'> | undefined {
  const control = CONTROL.exec(text)?.[0]
  if (control !== undefined) {
    const name = `U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    return {
      code: 'control-character',
      value: text,
      message: {
        vi: `Có ký tự điều khiển (${name})${control === '\n' ? ', tức là xuống dòng: mỗi trường là một đoạn; trong YAML dùng ">-"' : ''}.`,
        en: `There is a control character (${name})${control === '\n' ? ', a line break: a field is one paragraph; in YAML use ">-"' : ''}.`,
      },
    }
  }
  if (LONE_SURROGATE.test(text)) {
    return {
      code: 'broken-text',
      value: text,
      message: { vi: 'Văn bản có ký tự hỏng.', en: 'The text has a broken character.' },
    }
  }
  if (text !== text.normalize('NFC')) {
    return {
      code: 'not-nfc',
      value: text,
      message: {
        vi: 'Chữ tiếng Việt ở dạng tổ hợp (NFD); hãy chuyển sang dựng sẵn NFC, trong JavaScript là text.normalize("NFC").',
        en: 'The text is decomposed; bring it to Unicode NFC, in JavaScript by text.normalize("NFC").',
      },
    }
  }
  if (text !== text.trim()) {
    return {
      code: 'blank-edges',
      value: text,
      message: { vi: 'Có khoảng trắng ở đầu hoặc cuối.', en: 'There are blanks at the start or the end.' },
    }
  }
  return undefined
}
