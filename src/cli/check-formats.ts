import type { Severity } from '../proofread/finding.js'
import type { Language } from '../text/language.js'
import type { FileFinding } from './check.js'
import type { Format } from './formats.js'
import { VERSION } from './version.js'
import { visible } from './visible.js'
import { excerpt, oneLine } from './word-report.js'

/** What a run of `check` is reported from. */
export interface Reported {
  findings: readonly FileFinding[]
  language: Language
  /** Files that could not be checked. */
  unread: number
  /** Findings that a baseline knows. */
  known: number
  /** The rules, each with what it looks at. */
  rules: readonly { id: string; summary: Record<Language, string> }[]
}

const UNREAD: Record<Language, (files: number) => string> = {
  vi: (files) => `; ${files} tệp không kiểm tra được`,
  en: (files) => `; ${files} ${files === 1 ? 'file' : 'files'} not checked`,
}

const KNOWN: Record<Language, (findings: number) => string> = {
  vi: (findings) => `; ${findings} chỗ đã biết (baseline) không nêu`,
  en: (findings) => `; ${findings} known from the baseline left out`,
}

const WORDS: Record<Language, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

const COUNTED: Record<Language, (count: number, severity: Severity) => string> = {
  vi: (count, severity) => `${count} ${WORDS.vi[severity]}`,
  en: (count, severity) => `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`,
}

/** How the findings of a run are written, by the format's name, piece by piece: all in one text may be longer than a text can be. */
export const CHECK_FORMATS = {
  text: textLines,
  json: jsonPieces,
  sarif: sarifPieces,
  github: githubLines,
  checkstyle: checkstyleLines,
} satisfies Record<string, (reported: Reported) => Iterable<string>>

export type CheckFormat = keyof typeof CHECK_FORMATS
export const CHECK_FORMAT_NAMES = Object.keys(CHECK_FORMATS) as CheckFormat[]

/** Endings of file names that mean a format of reports alone. */
export const CHECK_ENDINGS: Readonly<Record<Exclude<CheckFormat, Format>, readonly string[]>> = {
  sarif: ['.sarif', '.json'],
  github: ['.txt'],
  checkstyle: ['.xml'],
}

/** So many findings of one file that say the same are shown; the others are told in one line. */
const SHOWN_ALIKE = 3
/** So many of their lines are named. */
const NAMED_LINES = 10

const MORE: Record<Language, (rule: string, lines: readonly number[]) => string> = {
  vi: (rule, lines) => `${rule}: còn ${lines.length} chỗ như vậy, dòng ${listOf(lines)}`,
  en: (rule, lines) => `${rule}: ${lines.length} more like it, line ${listOf(lines)}`,
}

function listOf(lines: readonly number[]): string {
  return `${lines.slice(0, NAMED_LINES).join(', ')}${lines.length > NAMED_LINES ? ', …' : ''}`
}

/** The same for findings of one file that say the same. */
function keyOf(finding: FileFinding, language: Language): string {
  return `${finding.file}\n${finding.severity}\n${finding.rule}\n${said(finding, language)}`
}

function linesByFinding(findings: readonly FileFinding[], language: Language): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  for (const finding of findings) {
    const key = keyOf(finding, language)
    const list = lines.get(key)
    if (list) list.push(finding.line)
    else lines.set(key, [finding.line])
  }
  return lines
}

/** Lines `file:line:column: severity rule: message`, below each the sentence that it is about, and the counts. */
function* textLines({ findings, language, unread, known }: Reported): Iterable<string> {
  const words = WORDS[language]
  const alike = linesByFinding(findings, language)
  const shown = new Map<string, number>()
  for (const finding of findings) {
    const { file, line, column, severity, rule } = finding
    const key = keyOf(finding, language)
    const before = shown.get(key) ?? 0
    shown.set(key, before + 1)
    if (before === SHOWN_ALIKE)
      yield `${visible(`${file}: ${MORE[language](rule, alike.get(key)!.slice(SHOWN_ALIKE))}`)}\n`
    if (before >= SHOWN_ALIKE) continue
    const place = finding.place ? ` (${finding.place[language]}: “${excerpt(finding.paragraph ?? '')}”)` : ''
    yield `${visible(`${file}:${line}:${column}: ${words[severity]} ${rule}: ${said(finding, language)}${place}`)}\n`
    yield `    ${visible(finding.sentence)}\n`
  }
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = (['error', 'warning', 'info'] as const).map((severity) =>
    COUNTED[language](count(severity), severity),
  )
  yield `${counts.join(', ')}${unread === 0 ? '' : UNREAD[language](unread)}${known === 0 ? '' : KNOWN[language](known)}\n`
}

/** The message of a finding and its repair. */
function said({ message, found, expected }: FileFinding, language: Language): string {
  return message[language] + (expected === undefined ? '' : ` [${oneLine(found)} → ${expected}]`)
}

function* jsonPieces({ findings }: Reported): Iterable<string> {
  if (findings.length === 0) yield '[]\n'
  for (const [index, finding] of findings.entries()) {
    const body = JSON.stringify(finding, undefined, 2).replaceAll('\n', '\n  ')
    yield `${index === 0 ? '[\n' : ''}  ${body}${index === findings.length - 1 ? '\n]\n' : ',\n'}`
  }
}

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (OASIS), as GitHub code scanning and editors take it. */
function* sarifPieces({ findings, language, unread, rules }: Reported): Iterable<string> {
  const driver = {
    name: 'ky-niem',
    version: VERSION,
    rules: rules.map(({ id, summary }) => ({ id, shortDescription: { text: summary[language] } })),
  }
  const head = JSON.stringify({ tool: { driver } }).slice(0, -1)
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head},"columnKind":"utf16CodeUnits","invocations":[{"executionSuccessful":${unread === 0}}],"results":[`
  for (const [index, finding] of findings.entries())
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(sarifResult(finding, language))}`
  yield '\n]}]}\n'
}

function sarifResult(finding: FileFinding, language: Language): object {
  const { file, rule, severity, line, column, start, end, found, fix } = finding
  const uri = encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  const artifactLocation = { uri }
  const breaks = found.split('\n').length - 1
  const region = {
    startLine: line,
    startColumn: column,
    endLine: line + breaks,
    endColumn: breaks > 0 ? found.length - found.lastIndexOf('\n') : column + (end - start),
    snippet: { text: found },
  }
  const repair = fix && {
    fixes: [
      {
        description: { text: fix.text },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [
              {
                deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
                insertedContent: { text: fix.text },
              },
            ],
          },
        ],
      },
    ],
  }
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: said(finding, language) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...repair,
  }
}

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, which stand beside the lines of a pull request. */
function* githubLines({ findings, language }: Reported): Iterable<string> {
  const data = (text: string) =>
    visible(text.replaceAll('%', '%25')).replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  for (const finding of findings) {
    const { file, line, column, severity, rule, start, end, found } = finding
    const endColumn = found.includes('\n') ? '' : `,endColumn=${column + (end - start)}`
    yield `::${COMMANDS[severity]} file=${property(file)},line=${line},col=${column}${endColumn},title=ky-niem ${rule}::${data(said(finding, language))}\n`
  }
}

/** The XML of Checkstyle, which Jenkins, GitLab and reviewdog read. */
function* checkstyleLines({ findings, language }: Reported): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  let open: string | undefined
  for (const finding of findings) {
    const { file, line, column, severity, rule } = finding
    if (file !== open) {
      if (open !== undefined) yield '  </file>\n'
      yield `  <file name="${attribute(file)}">\n`
      open = file
    }
    yield `    <error line="${line}" column="${column}" severity="${severity}" message="${attribute(said(finding, language))}" source="ky-niem.${rule}"/>\n`
  }
  if (open !== undefined) yield '  </file>\n'
  yield '</checkstyle>\n'
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as the value of an XML attribute; what XML cannot hold stands as visible marks. */
function attribute(text: string): string {
  return visible(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
