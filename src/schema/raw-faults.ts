import type { ProblemCode } from '../errors.js'
import type { Bilingual } from '../text/language.js'

/** A fault of the raw data, before any schema looks at it. */
export interface RawFault {
  path: (string | number)[]
  code: ProblemCode
  value?: unknown
  message: Bilingual
}

type Path = (string | number)[]

/** An object that was looked at, or is being looked at while it is `open`. */
interface Seen {
  copy: unknown
  open: boolean
  /** How many objects it is, each counted as often as it stands in it. */
  parts: number
  /** How many floors lie below it. */
  floors: number
}

interface Look {
  faults: RawFault[]
  seen: Map<object, Seen>
  parts: number
  /** How many of them stand in a place again. */
  repeated: number
  deepest: number
}

const DEEPEST = 40
/** Schemas look at a part as often as it stands in the data. */
const MOST_REPEATED = 100_000
// Control characters, the line and paragraph separators, invisible marks that steer direction, and the byte order mark.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const LONE_SURROGATE = /\p{Cs}/u

/**
 * Returns a copy of plain data without undefined fields, and the faults of its texts: not NFC, control characters, blanks at the edges; too
 * deep, too large. What is held in several places, as by aliases in YAML, is looked at in the first.
 */
export function cleanCopy(data: unknown): { data: unknown; faults: RawFault[] } {
  const faults: RawFault[] = []
  const look: Look = { faults, seen: new Map(), parts: 0, repeated: 0, deepest: 0 }
  return { data: copy(data, [], look), faults }
}

function copy(value: unknown, path: Path, look: Look): unknown {
  if (typeof value === 'string') {
    const problem = textFault(value)
    if (problem) look.faults.push({ path, ...problem })
    return value
  }
  if (typeof value !== 'object' || value === null) return value
  if (path.length > DEEPEST) return tooDeep(path, look)
  const known = look.seen.get(value)
  if (known) return again(known, path, look)
  const own: Seen = { copy: null, open: true, parts: 0, floors: 0 }
  look.seen.set(value, own)
  const [parts, deepest] = [look.parts, look.deepest]
  look.parts++
  look.deepest = path.length
  own.copy = copyParts(value, path, look)
  own.open = false
  own.parts = look.parts - parts
  own.floors = look.deepest - path.length
  look.deepest = Math.max(deepest, look.deepest)
  return own.copy
}

/** What was looked at in another place: what matters is that it does not hold itself, and how much it is with all its repetitions. */
function again({ copy, open, parts, floors }: Seen, path: Path, look: Look): unknown {
  look.parts += parts
  look.repeated += parts
  const deepest = path.length + floors
  if (open || deepest > DEEPEST) return tooDeep(path, look)
  look.deepest = Math.max(look.deepest, deepest)
  if (look.repeated <= MOST_REPEATED) return copy
  look.faults.push({
    path,
    code: 'too-large',
    message: {
      vi: 'Phần dùng lại ở nhiều chỗ làm dữ liệu quá lớn.',
      en: 'What is held in many places makes the data too large.',
    },
  })
  return null
}

function tooDeep(path: Path, { faults }: Look): null {
  faults.push({
    path,
    code: 'too-deep',
    message: {
      vi: 'Dữ liệu lồng nhau quá sâu, hoặc chứa chính nó.',
      en: 'The data is nested too deeply, or holds itself.',
    },
  })
  return null
}

function copyParts(value: object, path: Path, look: Look): unknown {
  if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], look))
  if (!isPlain(value)) {
    look.faults.push({
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
    if (item !== undefined) entries.push([key, copy(item, [...path, key], look)])
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
