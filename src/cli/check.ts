import { extname } from 'node:path'
import type { Catalog } from '../commemorations/catalog.js'
import type { Finding, Severity } from '../proofread/finding.js'
import { applyFixes } from '../proofread/finding.js'
import type { TextFormat } from '../proofread/markup.js'
import { proofread } from '../proofread/proofread.js'
import type { Bilingual, Language } from '../text/language.js'
import type { DocxText } from '../word.js'
import { diff } from './diff.js'
import { complain, write } from './output.js'
import { readBytes, readText, STDIN } from './read-text.js'
import { excerpt, oneLine, tellUnread } from './word-report.js'

export interface CheckOptions {
  catalog: Catalog
  year?: number
  month?: number
  province?: string
  /** Switches by rule id. */
  rules?: Readonly<Record<string, boolean>>
  format?: 'text' | 'json'
  /** Apply the certain fixes, write the files and show what changed. */
  fix?: boolean
  lang?: Language
}

export interface CheckResult {
  /** What the command prints. */
  output: string
  /** 1 if an error is left, else 0. */
  exitCode: 0 | 1
  findings: readonly FileFinding[]
}

/** A finding with its file; in a Word document also the part of the page ("bảng 2, dòng 3") and its paragraph. */
export interface FileFinding extends Finding {
  file: string
  place?: Bilingual
  paragraph?: string
}

interface Draft {
  file: string
  text: string
  format: TextFormat
  /** What a Word document says of its text; it is read paragraph by paragraph and not written. */
  word?: DocxText & { placeOf: (offset: number) => { place: Bilingual; paragraph: string } | undefined }
}

/**
 * The body of `ky-niem check`: reads the files (.txt, .md, .html, .docx; `-` is standard input), checks each, and returns
 * what to print: lines `file:line:column severity rule message` or a JSON array with `file`. With `fix`, certain repairs are
 * written and shown as a diff, and what is left is reported.
 *
 * @throws InputError for a file that cannot be read, or an option that does not exist.
 */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const findings: FileFinding[] = []
  const changes: string[] = []
  const lang = options.lang ?? 'vi'
  for (const file of files) {
    const draft = await readDraft(file)
    const text = options.fix ? await mend(draft, options) : draft.text
    if (text !== draft.text) changes.push(diff(file === STDIN ? '(stdin)' : file, draft.text, text))
    const found = check({ ...draft, text }, options)
    const { word } = draft
    if (word) tellUnread(word.unread, file, lang)
    findings.push(...found.map((finding) => ({ file, ...finding, ...word?.placeOf(finding.start) })))
  }
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0
  const output =
    options.format === 'json'
      ? `${JSON.stringify(findings, undefined, 2)}\n`
      : changes.join('') + report(findings, lang)
  return { output, exitCode, findings }
}

/** Applies the certain fixes, and writes the file if one changed its text. Returns the text as it is then. */
async function mend(draft: Draft, options: CheckOptions): Promise<string> {
  const { file, text, word } = draft
  if (word) {
    complain(NOT_WRITTEN[options.lang ?? 'vi'](file))
    return text
  }
  const mended = applyFixes(text, check(draft, options))
  if (mended !== text && file !== STDIN) await write(mended, file)
  return mended
}

function check({ text, format }: Draft, options: CheckOptions): Finding[] {
  const { catalog, year, month, province, rules } = options
  return proofread(text, {
    catalog,
    format,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(province === undefined ? {} : { province }),
    ...(rules === undefined ? {} : { rules }),
  })
}

async function readDraft(file: string): Promise<Draft> {
  const type = file === STDIN ? '' : extname(file).toLowerCase()
  if (type === '.docx') {
    const { placeIn, readDocx } = await import('../word.js')
    const word = readDocx(await readBytes(file), { file })
    return { file, text: word.text, format: 'text', word: { ...word, placeOf: (at) => placeIn(word, at) } }
  }
  const format =
    type === '.html' || type === '.htm'
      ? 'html'
      : type === '.md' || type === '.markdown'
        ? 'markdown'
        : 'text'
  return { file, text: await readText(file), format }
}

const NOT_WRITTEN: Record<Language, (file: string) => string> = {
  vi: (file) => `${file}: --fix không ghi tệp Word; hãy sửa trong Word theo danh sách.`,
  en: (file) => `${file}: --fix does not write Word files; mend it in Word by the list.`,
}

const WORDS: Record<Language, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

function report(findings: readonly FileFinding[], lang: Language): string {
  const words = WORDS[lang]
  const lines = findings.map((finding) => {
    const { file, line, column, severity, rule, found, expected, message } = finding
    const repair = expected === undefined ? '' : ` [${oneLine(found)} → ${expected}]`
    const place = finding.place ? ` (${finding.place[lang]}: “${excerpt(finding.paragraph ?? '')}”)` : ''
    return `${file}:${line}:${column}: ${words[severity]} ${rule}: ${message[lang]}${repair}${place}\n`
  })
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => `${count(severity)} ${words[severity]}`,
  )
  return `${lines.join('')}${counts.join(', ')}\n`
}
