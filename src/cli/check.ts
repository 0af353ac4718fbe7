import { resolve } from 'node:path'
import type { Catalog } from '../commemorations/catalog.js'
import { isKyNiemError, type Problem } from '../errors.js'
import { applyFixes, type Finding, SEVERITIES, type Severity } from '../proofread/finding.js'
import { proofread } from '../proofread/proofread.js'
import type { Bilingual, Language } from '../text/language.js'
import type { CheckConfig, FoundConfig } from './check-config.js'
import { diff } from './diff.js'
import { draftFiles } from './draft-files.js'
import { complain } from './output.js'
import { progress } from './progress.js'
import { type Draft, readDraft } from './read-draft.js'
import { STDIN } from './read-file.js'
import { sentenceAt } from './sentence-at.js'
import { refuseEmpty } from './unread.js'
import { tellUnread } from './word-report.js'
import { writeFile } from './write-file.js'

export interface CheckOptions {
  catalog: Catalog
  /** What an office has settled for a file; the options here go before it. */
  configOf: (file: string) => Promise<FoundConfig>
  year?: number
  month?: number
  province?: string
  /** Switches by rule id. */
  rules?: Readonly<Record<string, boolean>>
  /** Applies the certain repairs and shows what changed: `write` to the files too, `show` to none. */
  fix?: 'write' | 'show'
  lang: Language
  /** Most megabytes of a file that are read. */
  maxSize?: number
  /** Says nothing of files that were written. */
  quiet?: boolean
  /** What standard input is called, and read as. */
  stdinName?: string
  /** Files that a folder or a pattern held: one that nobody has written in yet has no findings. */
  held?: ReadonlySet<string>
}

export interface CheckResult {
  findings: readonly FileFinding[]
  /** What was repaired, as diffs. */
  changes: readonly string[]
  /** What `fix: 'show'` would mend: it is in the files still. */
  mendable: readonly FileFinding[]
  /** The text of standard input as `fix: 'write'` leaves it. */
  repaired?: string
  /** Why files were not read or not written; the others were checked all the same. */
  problems: readonly Problem[]
  /** How many files were checked. */
  read: number
}

/** A finding with its file and its sentence; in a Word document also the part of the page ("bảng 2, dòng 3") and its paragraph. */
export interface FileFinding extends Finding {
  file: string
  sentence: string
  place?: Bilingual
  paragraph?: string
}

/** The drafts that the arguments name, each once; what a configuration leaves out is checked only where it is named itself. */
export async function draftsOf(
  given: readonly string[],
  configOf: CheckOptions['configOf'],
): Promise<{ files: string[]; held: ReadonlySet<string>; problems: Problem[] }> {
  const files = new Map<string, string>()
  const named = new Set<string>()
  const problems: Problem[] = []
  for (const argument of given) {
    await attempt(argument, problems, async () => {
      for (const file of await draftFiles(argument, problems)) {
        if (file !== argument && (await configOf(file)).ignored.has(resolve(file).replaceAll('\\', '/')))
          continue
        const key = file === STDIN ? file : resolve(file)
        if (file === argument) named.add(key)
        if (!files.has(key)) files.set(key, file)
      }
    })
  }
  const held = [...files].flatMap(([key, file]) => (named.has(key) ? [] : [file]))
  return { files: [...files.values()], held: new Set(held), problems }
}

/**
 * The body of `ky-niem check`: reads the files (.txt, .md, .html, .docx; `-` is standard input) and checks each, whatever becomes of
 * the others. With `fix`, certain repairs are made, and what is left is reported.
 */
export async function runCheck(files: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const result: Collected = { findings: [], changes: [], mendable: [], problems: [], read: 0 }
  const shown = progress(files.length, options.quiet)
  for (const [index, file] of files.entries()) {
    shown.at(index, file)
    const name = file === STDIN ? (options.stdinName ?? file) : file
    const told: Problem[] = []
    await attempt(name, told, () => checkFile(file, name, options, result, told))
    result.problems.push(...told.filter(({ code }) => code !== 'empty-file' || !options.held?.has(file)))
    shown.clear()
  }
  return result
}

/** A result that the files of a run are added to. */
type Collected = { -readonly [K in keyof CheckResult]: CheckResult[K] } & {
  findings: FileFinding[]
  changes: string[]
  mendable: FileFinding[]
  problems: Problem[]
}

async function checkFile(
  file: string,
  name: string,
  options: CheckOptions,
  result: Collected,
  told: Problem[],
): Promise<void> {
  const config = await options.configOf(name)
  const draft = await open(file, name, options)
  result.read++
  const found = check(draft, options, config)
  const fixed = options.fix
    ? await attempt(name, told, () => fix(draft, name, found, options, config))
    : undefined
  const text = fixed?.text ?? draft.text
  if (file === STDIN && options.fix === 'write' && !draft.word) result.repaired = withMark(draft, text)
  else if (fixed) result.changes.push(fixed.change)
  for (const finding of placed(fixed?.left ?? found, name, draft, text)) result.findings.push(finding)
  if (options.fix === 'show' && fixed) {
    const mendable = found.filter((finding) => finding.fix)
    for (const finding of placed(mendable, name, draft, draft.text)) result.mendable.push(finding)
  }
}

/** The findings with their file and sentence. */
function placed(findings: readonly Finding[], file: string, { word }: Draft, text: string): FileFinding[] {
  return findings.map((finding) => {
    const sentence = sentenceAt(text, finding.start, finding.end, word?.paragraphOf(finding.start))
    return { file, ...finding, sentence, ...word?.placeOf(finding.start) }
  })
}

function withMark({ mark }: Pick<Draft, 'mark'>, text: string): string {
  return mark ? `\ufeff${text}` : text
}

async function attempt<T>(file: string, problems: Problem[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!isKyNiemError(error)) throw error
    for (const problem of error.problems) problems.push({ file, ...problem })
    return undefined
  }
}

/** Reads a draft, and says what of it was not read. */
async function open(file: string, name: string, { maxSize, lang }: CheckOptions): Promise<Draft> {
  const draft = await readDraft(file, maxSize, name)
  if (draft.word) tellUnread(draft.word.unread, name, lang)
  if (!/\S/.test(draft.text)) refuseEmpty(name)
  return draft
}

/** Makes the certain repairs, and nothing else; undefined if there are none. */
async function fix(
  draft: Draft,
  name: string,
  found: readonly Finding[],
  options: CheckOptions,
  config: CheckConfig,
): Promise<{ change: string; text: string; left: readonly Finding[] } | undefined> {
  const { lang } = options
  const { file, text, format, word } = draft
  if (word) {
    complain(NOT_WRITTEN[lang](name))
    return undefined
  }
  const mended = applyFixes(text, found)
  if (mended === text) return undefined
  if (file !== STDIN && options.fix === 'write') {
    await writeFile(file, withMark(draft, mended))
    const places = found.filter((finding) => finding.fix).length
    if (!options.quiet) complain(FIXED[lang](file, places))
  }
  return {
    change: diff(name === STDIN ? '(stdin)' : name, text, mended),
    text: mended,
    left: check({ text: mended, format }, options, config),
  }
}

function check(
  { text, format }: Pick<Draft, 'text' | 'format'>,
  options: CheckOptions,
  config: CheckConfig,
): Finding[] {
  const { catalog, month } = options
  const { year, province, rules } = settled(options, config)
  const found = proofread(text, {
    catalog,
    format,
    rules,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(province === undefined ? {} : { province }),
  })
  const severities = config.rules ?? {}
  return outside(text, config.words ?? [], found).map((finding) => {
    const said = SEVERITIES.find((severity) => severity === severities[finding.rule])
    return said === undefined ? finding : { ...finding, severity: said }
  })
}

/** What holds for a file: the command line's word, else the configuration's. */
export function settled(
  { year, province, rules }: Pick<CheckOptions, 'year' | 'province' | 'rules'>,
  config: CheckConfig,
): { year?: number; province?: string; rules: Record<string, boolean> } {
  const switches = Object.entries(config.rules ?? {}).map(([rule, said]): [string, boolean] => [
    rule,
    said !== 'off' && said !== false,
  ])
  const [about, unit] = [year ?? config.year, province ?? config.province]
  return {
    rules: { ...Object.fromEntries(switches), ...rules },
    ...(about === undefined ? {} : { year: about }),
    ...(unit === undefined ? {} : { province: unit }),
  }
}

/** The findings that do not lie within one of the words, whatever case it is in. */
function outside(text: string, words: readonly string[], findings: readonly Finding[]): Finding[] {
  const plain = text.toLowerCase()
  // A text whose small letters are more or fewer has them in other places.
  const within = plain.length === text.length ? plain : text
  const places = words
    .flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')])
    .flatMap((word) => placesOf(within === plain ? word.toLowerCase() : word, within))
    .sort((a, b) => a.start - b.start)
  let at = 0
  let reach = 0
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (; at < places.length && places[at]!.start <= start; at++) reach = Math.max(reach, places[at]!.end)
      return end > reach
    })
}

function placesOf(word: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length })
  return places
}

/** 2 if a file could not be read or written, else 1 if an error is left, else 0. */
export function exitCodeOf(
  findings: readonly { severity: Severity }[],
  problems: readonly Problem[],
): 0 | 1 | 2 {
  if (problems.length > 0) return 2
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
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
