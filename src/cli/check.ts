import type { Catalog } from '../commemorations/catalog.js'
import { isKyNiemError, type Problem } from '../errors.js'
import type { Finding, Severity } from '../proofread/finding.js'
import { applyFixes } from '../proofread/finding.js'
import { proofread } from '../proofread/proofread.js'
import type { Bilingual, Language } from '../text/language.js'
import { diff } from './diff.js'
import { complain, json } from './output.js'
import { type Draft, readDraft } from './read-draft.js'
import { STDIN } from './read-file.js'
import { refuseEmpty } from './unread.js'
import { visible } from './visible.js'
import { excerpt, oneLine, tellUnread } from './word-report.js'
import { writeFile } from './write-file.js'

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
  /** Most megabytes of a file that are read. */
  maxSize?: number
  /** Says nothing of files that were written. */
  quiet?: boolean
}

export interface CheckResult {
  /** What the command prints. */
  output: string
  /** 2 if a file could not be read or written, else 1 if an error is left, else 0. */
  exitCode: 0 | 1 | 2
  findings: readonly FileFinding[]
  /** Why files were not read or not written; the others were checked all the same. */
  problems: readonly Problem[]
}

/** A finding with its file; in a Word document also the part of the page ("bảng 2, dòng 3") and its paragraph. */
export interface FileFinding extends Finding {
  file: string
  place?: Bilingual
  paragraph?: string
}

/**
 * The body of `ky-niem check`: reads the files (.txt, .md, .html, .docx; `-` is standard input), checks each, and returns
 * what to print: lines `file:line:column severity rule message` or a JSON array with `file`. With `fix`, certain repairs are
 * written and shown as a diff, and what is left is reported.
 */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const findings: FileFinding[] = []
  const changes: string[] = []
  const problems: Problem[] = []
  let read = 0
  const lang = options.lang ?? 'vi'
  for (const file of files) {
    const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work()
      } catch (error) {
        if (!isKyNiemError(error)) throw error
        for (const problem of error.problems) problems.push({ file, ...problem })
        return undefined
      }
    }
    const draft = await attempt(() => open(file, options))
    if (!draft) continue
    read++
    const found = check(draft, options)
    const fixed = options.fix ? await attempt(() => fix(draft, found, options)) : undefined
    if (fixed) changes.push(fixed.change)
    const { word } = draft
    for (const finding of fixed?.left ?? found)
      findings.push({ file, ...finding, ...word?.placeOf(finding.start) })
  }
  const failed = findings.some(({ severity }) => severity === 'error')
  // Of what was not read nothing is said, least of all that it has no fault.
  const output =
    read === 0
      ? ''
      : options.format === 'json'
        ? json(findings)
        : changes.join('') + report(findings, lang, files.length - read)
  return { output, exitCode: problems.length > 0 ? 2 : failed ? 1 : 0, findings, problems }
}

/** Reads a draft, and says what of it was not read. */
async function open(file: string, { maxSize, lang = 'vi' }: CheckOptions): Promise<Draft> {
  const draft = await readDraft(file, maxSize)
  if (draft.word) tellUnread(draft.word.unread, file, lang)
  if (!/\S/.test(draft.text)) refuseEmpty(file)
  return draft
}

/** Writes the certain repairs into the file, and nothing else; undefined if there are none. */
async function fix(
  { file, text, mark, format, word }: Draft,
  found: readonly Finding[],
  options: CheckOptions,
): Promise<{ change: string; left: readonly Finding[] } | undefined> {
  const lang = options.lang ?? 'vi'
  if (word) {
    complain(NOT_WRITTEN[lang](file))
    return undefined
  }
  const mended = applyFixes(text, found)
  if (mended === text) return undefined
  if (file !== STDIN) {
    await writeFile(file, `${mark ? '\ufeff' : ''}${mended}`)
    const places = found.filter((finding) => finding.fix).length
    if (!options.quiet) complain(FIXED[lang](file, places))
  }
  return {
    change: diff(file === STDIN ? '(stdin)' : file, text, mended),
    left: check({ text: mended, format }, options),
  }
}

function check({ text, format }: Pick<Draft, 'text' | 'format'>, options: CheckOptions): Finding[] {
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

const NOT_WRITTEN: Record<Language, (file: string) => string> = {
  vi: (file) =>
    `${file}: --fix không ghi đè tệp Word; dùng -o TỆP.docx để nhận bản có góp ý và theo dõi thay đổi.`,
  en: (file) =>
    `${file}: --fix does not write over Word files; -o FILE.docx gives one with comments and tracked changes.`,
}

const FIXED: Record<Language, (file: string, places: number) => string> = {
  vi: (file, places) => `Đã ghi ${file}: sửa ${places} chỗ`,
  en: (file, places) => `Wrote ${file}: ${places} ${places === 1 ? 'place' : 'places'} mended`,
}

const UNREAD: Record<Language, (files: number) => string> = {
  vi: (files) => `; ${files} tệp không kiểm tra được`,
  en: (files) => `; ${files} ${files === 1 ? 'file' : 'files'} not checked`,
}

const WORDS: Record<Language, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

/** Lines `file:line:column severity rule message`, and the counts. */
export function report(findings: readonly FileFinding[], lang: Language, unread: number): string {
  const words = WORDS[lang]
  const lines = findings.map((finding) => {
    const { file, line, column, severity, rule, found, expected, message } = finding
    const repair = expected === undefined ? '' : ` [${oneLine(found)} → ${expected}]`
    const place = finding.place ? ` (${finding.place[lang]}: “${excerpt(finding.paragraph ?? '')}”)` : ''
    const said = `${words[severity]} ${rule}: ${message[lang]}${repair}${place}`
    return `${visible(`${file}:${line}:${column}: ${said}`)}\n`
  })
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => `${count(severity)} ${words[severity]}`,
  )
  const rest = unread === 0 ? '' : UNREAD[lang](unread)
  return `${lines.join('')}${counts.join(', ')}${rest}\n`
}
