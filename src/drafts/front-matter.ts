import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Bilingual } from '../text/language.js'
import { type Place, refuseAt } from './place.js'

/** A value of the front matter with its place; what stands in lists and tables has a place of its own. */
export interface FrontValue {
  place: Place
  /** A text as it was typed, a list, or a table. */
  value: string | readonly FrontValue[] | ReadonlyMap<string, FrontValue>
  /** True for a list in one line, `[a, b]`, whose texts have no quotation marks: each comma has parted it. */
  loose?: true
}

/** A draft taken apart. */
export interface DraftParts {
  /** What stands between the two lines of three dashes, by name. */
  front: ReadonlyMap<string, FrontValue>
  /** The Markdown, with blank lines in place of the front matter, so that places stay what they are. */
  body: string
}

/** Blank lines above it are passed over. */
const OPENING = /^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/
/** A line of front matter; other text below a line of dashes is what stands below a rule. */
const ENTRY = /^[^\s:#][^:\n]{0,40}:(?=\s|$)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m

/**
 * Parts the front matter (YAML between two lines of three dashes, at the very top) from the Markdown below it.
 *
 * @throws InputError with line and column if the YAML is not well formed.
 */
export function splitDraft(text: string): DraftParts {
  const given = text.replace(/^\ufeff/, '').normalize('NFC')
  const opening = OPENING.exec(given)?.[0]
  const closing = opening === undefined ? undefined : CLOSING.exec(given.slice(opening.length))
  if (opening === undefined) return { front: new Map(), body: given }
  const above = opening.split('\n').length - 1
  if (!closing) {
    if (ENTRY.test(given.slice(opening.length))) refuseOpen(above)
    return { front: new Map(), body: given }
  }
  const yaml = given.slice(opening.length, opening.length + closing.index)
  const end = opening.length + closing.index + closing[0].length
  const body = given.slice(0, end).replace(/[^\r\n]/g, '') + given.slice(end)
  return { front: readYaml('\n'.repeat(above) + yaml), body }
}

const MALFORMED: Bilingual = {
  vi: 'Phần đầu bản nháp (giữa hai dòng ---) không đúng cú pháp YAML; đặt chữ có dấu hai chấm trong ngoặc kép.',
  en: 'The front matter (between the two lines of ---) is no well-formed YAML; put a text that holds a colon in quotation marks.',
}

const FAULTS: { readonly [code: string]: Bilingual } = {
  DUPLICATE_KEY: {
    vi: 'Mục này đã có ở trên trong phần đầu bản nháp; giữ lại một mục.',
    en: 'This entry stands above already in the front matter; keep one of them.',
  },
  TAB_AS_INDENT: {
    vi: 'Phần đầu bản nháp thụt vào bằng dấu cách, không bằng phím Tab.',
    en: 'The front matter is indented by blanks, not by tabs.',
  },
}

function refuseOpen(line: number): never {
  return refuseAt(
    { line, column: 1 },
    {
      code: 'malformed-file',
      message: {
        vi: 'Phần đầu bản nháp mở bằng dòng --- này nhưng chưa đóng; thêm một dòng --- sau mục cuối cùng của phần đầu.',
        en: 'The front matter opens with this line of --- and is not closed; add a line of --- below its last entry.',
      },
    },
  )
}

/** Front matter behind as many line ends as stand above it, so that places are those of the draft. */
function readYaml(yaml: string): ReadonlyMap<string, FrontValue> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter: lines })
  const placeOf = (node: Node): Place => place(lines, node.range?.[0] ?? 0)
  const [error] = document.errors
  if (error) {
    refuseAt(place(lines, error.pos[0]), {
      code: 'malformed-file',
      message: FAULTS[error.code] ?? MALFORMED,
    })
  }
  const { contents } = document
  if (contents === null) return new Map()
  const { value } = frontValue(contents, placeOf)
  if (value instanceof Map) return value
  return refuseAt(placeOf(contents), {
    code: 'malformed-file',
    message: {
      vi: 'Phần đầu bản nháp gồm các dòng "tên: giá trị", ví dụ "loai: huong-dan".',
      en: 'The front matter is made of lines "name: value", such as "loai: huong-dan".',
    },
  })
}

function place(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

function frontValue(node: Node, placeOf: (node: Node) => Place): FrontValue {
  const at = placeOf(node)
  if (isScalar(node)) {
    // A number keeps the noughts that it was typed with.
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''))
    return { place: at, value: text }
  }
  if (isSeq<Node>(node)) {
    const value = node.items.map((item) => frontValue(item, placeOf))
    const loose =
      node.flow && value.length > 1 && node.items.some((item) => isScalar(item) && item.type === 'PLAIN')
    return loose ? { place: at, value, loose } : { place: at, value }
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }): [string, FrontValue] => {
      const name = isScalar(key) ? String(key.source ?? key.value) : ''
      return [name, value === null ? { place: placeOf(key), value: '' } : frontValue(value, placeOf)]
    })
    return { place: at, value: new Map(entries) }
  }
  return refuseAt(at, {
    code: 'malformed-file',
    message: {
      vi: 'Phần đầu bản nháp không dùng tham chiếu (&, *) của YAML.',
      en: 'The front matter takes no aliases (&, *) of YAML.',
    },
  })
}
