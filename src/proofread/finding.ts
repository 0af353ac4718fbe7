import {
  check,
  listOf,
  needed,
  oneOf,
  options as optionsOf,
  shape,
  text as textCheck,
  wholeNumber,
} from '../arguments.js'
import { refuse } from '../errors.js'
import { firstWhere } from '../text/first-where.js'
import { type Bilingual, LANGUAGES, type Language } from '../text/language.js'
import { shown } from '../text/shown.js'

/** How sure a finding is, the surest first. */
export const SEVERITIES = Object.freeze(['error', 'warning', 'info'] as const)
/** `error`: certain; `warning`: look at it; `info`: a matter of style. */
export type Severity = (typeof SEVERITIES)[number]

/** A replacement of a stretch of the text (UTF-16 offsets, `end` excluded). */
export interface Fix {
  /** Place of the first character that goes. */
  start: number
  /** Place behind the last character that goes. */
  end: number
  /** What comes in their place; empty where something is only taken out. */
  text: string
}

/** A repair that would make the place right, with what it changes. */
export interface Suggestion extends Fix {
  /** What stands there now. */
  found: string
}

/** One thing to look at in a text. */
export interface Finding {
  /** Id of the rule, such as `number-mismatch`. */
  rule: string
  /** How sure it is: only an `error` makes `check` fail. */
  severity: Severity
  /** Line and column of the first character, from 1; columns count UTF-16 units. */
  line: number
  /** Column of the first character, from 1. */
  column: number
  /** UTF-16 offsets in the text as given, `end` excluded. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** What stands there. */
  found: string
  /** What should stand there in place of `found`, where that is known: the likeliest repair. */
  expected?: string
  /** What is wrong, in a sentence. */
  message: Bilingual
  /** Id of the commemoration that it is about. */
  commemoration?: string
  /** All repairs, the likeliest first; there where more than one is thinkable. */
  suggestions?: readonly Suggestion[]
  /** The repair, where it is certain; `check --fix` applies these alone. */
  fix?: Fix
}

/** A finding in the form of vfile messages, as editors and unified tools take them. */
export interface ProofreadMessage {
  /** The finding in a sentence of the language asked for. */
  reason: string
  /** Where it stands. */
  place: {
    /** Of the first character. */
    start: ProofreadPoint
    /** Behind the last character. */
    end: ProofreadPoint
  }
  /** Id of the rule, such as `number-mismatch`. */
  ruleId: string
  /** Who says so. */
  source: 'ky-niem'
  /** True for an error, false for a warning, null for an info, as vfile has it. */
  fatal: boolean | null
  /** What stands there. */
  actual: string
  /** The repairs, the likeliest first; empty where none is known. */
  expected: string[]
}

/** A place in a text, as unist has it. */
export interface ProofreadPoint {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
  /** From 0, in UTF-16 units. */
  offset: number
}

/** How a finding is told. */
export interface MessageOptions {
  /** `vi` if not said. */
  language?: Language
}

const MESSAGE_OPTIONS = optionsOf<MessageOptions>({ language: oneOf(LANGUAGES) })
const place = needed(wholeNumber(0, Number.MAX_SAFE_INTEGER))
const FINDING = { vi: 'một phát hiện của proofread', en: 'a finding of proofread' }
const fix = shape<Fix>(FINDING, { start: place, end: place, text: needed(textCheck) })

const findingCheck = shape<Finding>(FINDING, {
  rule: needed(textCheck),
  severity: needed(oneOf(SEVERITIES)),
  line: place,
  column: place,
  start: place,
  end: place,
  found: needed(textCheck),
  expected: textCheck,
  message: needed(shape<Bilingual>(FINDING, { vi: needed(textCheck), en: needed(textCheck) })),
  suggestions: listOf(shape<Suggestion>(FINDING, { text: needed(textCheck) })),
  fix,
})

/**
 * Returns the finding with the fields of a vfile message.
 *
 * @throws InputError for a finding whose words do not stand at its place in the text.
 * @example
 * const draft = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
 * toMessage(proofread(draft, { catalog })[0], draft).ruleId // 'number-mismatch'
 */
export function toMessage(finding: Finding, text: string, options: MessageOptions = {}): ProofreadMessage {
  check('toMessage', 'finding', finding, findingCheck)
  check('toMessage', 'text', text, textCheck)
  check('toMessage', 'options', options, MESSAGE_OPTIONS)
  ofText('toMessage', 'finding', 'finding', finding, text)
  const { language = 'vi' } = options
  const { start, end, line, column } = finding
  const piece = text.slice(start, end)
  const breaks = piece.split('\n').length - 1
  const tail = piece.length - (piece.lastIndexOf('\n') + 1)
  const repairs = finding.suggestions?.map((suggestion) => suggestion.text) ?? []
  return {
    reason: finding.message[language],
    place: {
      start: { line, column, offset: start },
      end: { line: line + breaks, column: breaks > 0 ? tail + 1 : column + piece.length, offset: end },
    },
    ruleId: finding.rule,
    source: 'ky-niem',
    fatal: finding.severity === 'error' ? true : finding.severity === 'warning' ? false : null,
    actual: finding.found,
    expected: [...new Set([...(finding.expected === undefined ? [] : [finding.expected]), ...repairs])],
  }
}

/** Line and column (from 1, in UTF-16 units) of an offset; line ends are LF, CRLF or CR. */
export function linesOf(text: string): (offset: number) => { line: number; column: number } {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = Math.max(
      firstWhere(starts, (start) => start > offset),
      1,
    )
    return { line, column: offset - starts[line - 1]! + 1 }
  }
}

/** Where lines begin; most texts have no finding that asks. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xa || (code === 0xd && text.charCodeAt(at + 1) !== 0xa)) starts.push(at + 1)
  }
  return starts
}

/**
 * The text with the fixes of the findings applied: those alone that are certain, from front to back; where two meet, the
 * first one.
 *
 * @throws InputError for a finding whose words do not stand at its place, or a fix outside the text: they are of another one.
 * @example
 * applyFixes('75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', proofread('75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', { catalog, year: 2023 }))
 * // '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  check('applyFixes', 'text', text, textCheck)
  check('applyFixes', 'findings', findings, listOf(findingCheck))
  const fixes = findings
    .flatMap(({ fix }): readonly Fix[] => (fix ? [fix] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  findings.forEach(({ fix }, index) => {
    if (fix && (fix.end < fix.start || fix.end > text.length)) refuseOutside(fix, index, text.length)
  })
  for (const [index, finding] of findings.entries())
    ofText('applyFixes', 'findings', `findings[${index}]`, finding, text)
  let result = ''
  let at = 0
  for (const fix of fixes) {
    if (fix.start < at) continue
    result += text.slice(at, fix.start) + fix.text
    at = fix.end
  }
  return result + text.slice(at)
}

/** Refuses a finding of another text, such as the same one before it was changed. */
function ofText(name: string, argument: string, field: string, finding: Finding, text: string): void {
  const { start, end, found, line, column } = finding
  const there = text.slice(start, end)
  if (there === found) return
  refuse({
    code: 'out-of-range',
    function: name,
    argument,
    field: `${field}.found`,
    value: found,
    allowed: there,
    message: {
      vi: `Ở dòng ${line}, cột ${column} (từ ${start} đến ${end}) văn bản có ${shown(there)} chứ không phải ${shown(found)}; phát hiện này là của văn bản khác.`,
      en: `At line ${line}, column ${column} (${start} to ${end}) the text has ${shown(there)} and not ${shown(found)}; the finding is of another text.`,
    },
  })
}

function refuseOutside({ start, end }: Fix, index: number, length: number): never {
  return refuse({
    code: 'out-of-range',
    function: 'applyFixes',
    argument: 'findings',
    field: `findings[${index}].fix`,
    value: { start, end },
    allowed: `0 <= start <= end <= ${length}`,
    message: {
      vi: `Chỗ sửa từ ${start} đến ${end} không nằm trong văn bản (dài ${length}); các phát hiện này là của văn bản khác.`,
      en: `The fix from ${start} to ${end} does not stand in the text (of length ${length}); its findings are of another text.`,
    },
  })
}
