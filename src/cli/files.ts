import { extname } from 'node:path'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { isKyNiemError, refuse } from '../errors.js'
import type { ParseOptions } from '../schema.js'
import type { Bilingual } from '../text/language.js'
import { readText } from './read-text.js'
import { yamlSentence } from './yaml-faults.js'

/**
 * Returns the content of a JSON or YAML file (any other name, and standard input, is read as YAML, which JSON is a part of). Dates
 * without quotation marks stay strings.
 *
 * @throws InputError if the file cannot be read, or is not well formed; line and column are named.
 */
export async function readData(file: string, maxSize?: number): Promise<unknown> {
  return (await readSource(file, maxSize)).data
}

/** Content of a file, and where its values stand, for the messages of the parse functions. */
export interface DataSource {
  data: unknown
  file: string
  lineOf: NonNullable<ParseOptions['lineOf']>
}

/** As {@link readData}, with what {@link ParseOptions} takes. */
export async function readSource(file: string, maxSize?: number): Promise<DataSource> {
  const text = await readText(file, maxSize)
  const lines = new LineCounter()
  refuseDepth(text, file)
  try {
    const document = documentOf(text, lines)
    const data =
      extname(file).toLowerCase() === '.json'
        ? parseJson(text, file, document)
        : parseYaml(text, file, document)
    return { data, file, lineOf: (path) => lineIn(document, lines, path) }
  } catch (error) {
    // What is nested by its indents alone overflows the reader in the same way.
    if (error instanceof RangeError && !isKyNiemError(error)) return refuseTooDeep(file)
    throw error
  }
}

/** The line of a value's field; where the path leaves the file (a missing field), of what it would belong to. */
function lineIn(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  let node: unknown = document.contents
  let offset = isNode(node) ? node.range?.[0] : undefined
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document)
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined
    const place: unknown = pair ? pair.key : isSeq(node) ? node.items[Number(part)] : undefined
    if (!isNode(place) || !place.range) break
    offset = place.range[0]
    node = pair ? pair.value : place
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

/** Brackets in brackets beyond what any record needs would overflow the reader. */
function refuseDepth(text: string, file: string): void {
  let depth = 0
  for (const mark of text) {
    if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth--
    if (depth > DEEPEST) refuseTooDeep(file)
  }
}

function refuseTooDeep(file: string): never {
  return refuse({
    code: 'too-deep',
    file,
    message: { vi: 'Dữ liệu lồng nhau quá sâu.', en: 'The data is nested too deeply.' },
  })
}

const DEEPEST = 200

/** The first word without quotation marks that is none of the words of JSON. */
function bareWord(document: Document.Parsed): { word: string; at: number } | undefined {
  let found: { word: string; at: number } | undefined
  visit(document, {
    Scalar(key, { value, type, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined
      found = { word: value, at: range[0] }
      return visit.BREAK
    },
  })
  return found
}

/** What YAML can say and plain data cannot: a value that holds itself, a name of a field that is a list or a map. */
function refuseTangles(document: Document.Parsed, file: string, text: string): void {
  const refuseAt = (node: { range?: [number, number, number] | null }, reason: Bilingual) =>
    malformed('YAML', file, reason, node.range ? placeOf(text, node.range[0]) : undefined)
  visit(document, {
    Alias(_, node, path) {
      const whole = node.resolve(document)
      if (whole === undefined || !path.includes(whole)) return
      refuseAt(node, {
        vi: `tham chiếu "*${node.source}" nằm trong chính nội dung mà nó trỏ tới`,
        en: `the alias "*${node.source}" stands inside what it points to`,
      })
    },
    Pair(_, { key }) {
      if (!isMap(key) && !isSeq(key)) return
      refuseAt(key as { range?: [number, number, number] | null }, {
        vi: 'tên trường phải là một chuỗi chữ, không phải danh sách',
        en: 'the name of a field must be a text, not a list',
      })
    },
  })
}

/** Numbers that no JSON could hold are named as they were typed. */
function refuseNumbers(document: Document.Parsed, format: string, file: string, text: string): void {
  visit(document, {
    Scalar(_, { value, source, range }) {
      if (typeof value !== 'number' || Number.isFinite(value)) return
      const typed = source ?? String(value)
      malformed(
        format,
        file,
        { vi: `"${typed}" không phải là số dùng được`, en: `"${typed}" is no number that can be used` },
        range ? placeOf(text, range[0]) : undefined,
      )
    },
  })
}

function parseJson(text: string, file: string, document: Document.Parsed): unknown {
  try {
    const data: unknown = JSON.parse(text)
    // JSON.parse keeps the last of two fields with one name and says nothing.
    const duplicate = document.errors.find(({ code }) => code === 'DUPLICATE_KEY')
    if (duplicate) malformed('JSON', file, faultOf(duplicate, text), placeOf(text, duplicate.pos[0]))
    refuseNumbers(document, 'JSON', file, text)
    return data
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = /position (\d+)/.exec(error.message)?.[1]
    const end = /end of JSON/.test(error.message) ? text.length : undefined
    const place = at === undefined ? (bareWord(document)?.at ?? end) : Number(at)
    const bare = bareWord(document)
    return malformed(
      'JSON',
      file,
      bare
        ? { vi: `"${bare.word}" không phải là giá trị của JSON`, en: `"${bare.word}" is no value of JSON` }
        : {
            vi: 'thiếu hoặc thừa dấu phẩy, dấu ngoặc kép hay dấu đóng ngoặc',
            en: 'a comma, a quotation mark or a closing bracket is missing, or there is one too many',
          },
      place === undefined ? undefined : placeOf(text, place),
    )
  }
}

function parseYaml(text: string, file: string, document: Document.Parsed): unknown {
  const [first] = document.errors
  if (first && /call stack/.test(first.message)) refuseTooDeep(file)
  if (first) {
    // A fault of one line that is also one of two lines is not a colon in a text but a line out of its column.
    const error =
      document.errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0]) ??
      first
    const unclosed = /^Missing closing ["']/.test(error.message)
    const at = unclosed ? lastQuote(document, error.pos[0]) : error.pos[0]
    malformed('YAML', file, faultOf(error, text), placeOf(text, at))
  }
  refuseNumbers(document, 'YAML', file, text)
  refuseTangles(document, file, text)
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (problem) {
    const unresolved = /^Unresolved alias/.test(String((problem as Error).message))
    return malformed(
      'YAML',
      file,
      unresolved
        ? yamlSentence({ code: 'BAD_ALIAS', message: '', line: '' })
        : {
            vi: 'các tham chiếu (&, *) lặp lại quá nhiều',
            en: 'aliases (&, *) repeat too often',
          },
    )
  }
}

function faultOf({ code, message, pos }: YAMLError, text: string): Bilingual {
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1
  return yamlSentence({ code, message, line: text.slice(start).split('\n', 1)[0]! })
}

/** Where the last quotation mark opens: the reader tells of it where the file ends. */
function lastQuote(document: Document.Parsed, end: number): number {
  let start = end
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = range[0]
    },
  })
  return start
}

/** The core schema knows no dates, so that 2023-07-27 stays a string. */
function documentOf(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    lineCounter,
    logLevel: 'error',
  })
}

interface Place {
  line: number
  column: number
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function malformed(format: string, file: string, reason: Bilingual, place?: Place): never {
  const at = place
    ? {
        vi: ` ở dòng ${place.line}, cột ${place.column}`,
        en: ` at line ${place.line}, column ${place.column}`,
      }
    : { vi: '', en: '' }
  return refuse({
    code: 'malformed-file',
    file,
    message: {
      vi: `Tệp không đúng cú pháp ${format}${at.vi}: ${reason.vi}.`,
      en: `The file is not well-formed ${format}${at.en}: ${reason.en}.`,
    },
  })
}
