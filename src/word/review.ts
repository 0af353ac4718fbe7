import {
  check,
  either,
  flag,
  mapOf,
  needed,
  options as optionsOf,
  shape,
  text,
  wholeNumber,
  year,
} from '../arguments.js'
import { catalog as catalogCheck } from '../commemorations/catalog.js'
import type { Finding, Severity } from '../proofread/finding.js'
import { type ProofreadOptions, proofread } from '../proofread/proofread.js'
import type { Bilingual, Language } from '../text/language.js'
import { authorship, bytes as bytesCheck } from './arguments.js'
import type { Remark } from './comments.js'
import { refuserOf } from './faults.js'
import { takeBack } from './former.js'
import { openPackage } from './package.js'
import { placeInWords } from './place.js'
import type { Unread } from './runs.js'
import { type Authorship, refuseLocked, signatureOf } from './sign.js'
import { paragraphAt, readWords, type WordText } from './text.js'
import { type Edit, isEditable, tightened } from './tracked.js'
import { writeMarkup } from './write.js'

export interface ReviewOptions extends Omit<ProofreadOptions, 'format'>, Authorship {}

/** A finding in a Word document. */
export interface DocxFinding extends Finding {
  /** Where it stands on the page: "bảng 2, dòng 3". */
  place: Bilingual
  /** The text of its paragraph. */
  paragraph: string
}

/** What {@link reviewDocx} gives. */
export interface Review {
  /** The file with comments and tracked changes; the file as given if there is nothing to say. */
  bytes: Uint8Array
  /** Offsets, lines and columns in the text that `readDocx` gives. */
  findings: readonly DocxFinding[]
  /** How many repairs stand in it as tracked changes. */
  changes: number
  /** What could not be read, counted: nothing was checked there. */
  unread: Unread
}

const OPTIONS = optionsOf<ReviewOptions>({
  catalog: needed(catalogCheck),
  year,
  month: wholeNumber(1, 12),
  province: text,
  // Rules are looked at where they are used.
  rules: mapOf(either(flag, shape({ vi: 'một quy tắc', en: 'a rule' }, {}))),
  ...authorship,
})

/** Initials by which a later run knows comments of a review. */
const INITIALS = 'ky-niem'

/**
 * Proofreads a Word document and writes what it finds into it: a comment at the place of every finding, and every certain
 * repair as a tracked change. Rejecting all changes gives the text as it was, accepting all what `applyFixes` gives. Parts
 * that are not touched stay byte for byte; comments and changes of a former review are replaced.
 *
 * @param bytes the .docx
 * @throws InputError for a file that `readDocx` refuses, a signed or protected document, and as `proofread` does.
 * @example
 * reviewDocx(bytes, { catalog, year: 2023 }).findings[0].found // '75 năm'
 */
export function reviewDocx(bytes: Uint8Array, options: ReviewOptions): Review {
  check('reviewDocx', 'bytes', bytes, bytesCheck)
  check('reviewDocx', 'options', options, OPTIONS)
  const signature = signatureOf(options)
  const refuse = refuserOf(options)
  const word = openPackage(bytes, refuse)
  refuseLocked(word, refuse)
  takeBack(word, INITIALS)
  const words = readWords(word)
  const { author: _, date: __, language = 'vi', file: ___, ...reading } = options
  const found = proofread(words.text, reading)
  const findings = found.map((finding) => placed(words, finding))
  const edits = editsOf(words, found)
  const kept = new Set(edits.map(({ finding }) => finding))
  const remarks = found.map(
    (finding): Remark => ({
      ...stretch(finding),
      lines: remarkOn(finding, kept.has(finding) ? words.text : undefined, language),
    }),
  )
  writeMarkup(word, words, { edits, remarks }, signature, { initials: INITIALS, lang: language })
  return { bytes: word.save(), findings, changes: kept.size, unread: words.unread }
}

function placed({ text, paragraphs }: WordText, finding: Finding): DocxFinding {
  const { place, start, end } = paragraphAt(paragraphs, finding.start)!
  return { ...finding, place: placeInWords(place), paragraph: text.slice(start, end) }
}

/** The certain repairs, as `applyFixes` takes them, that can stand as tracked changes. */
function editsOf(words: WordText, findings: readonly Finding[]): (Edit & { finding: Finding })[] {
  const fixes = findings
    .flatMap((finding) => (finding.fix ? [{ ...finding.fix, finding }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const edits: (Edit & { finding: Finding })[] = []
  let at = 0
  for (const { finding, ...fix } of fixes) {
    if (fix.start < at) continue
    const parts = tightened(words.text, fix)
    if (!parts.every((part) => isEditable(words, part))) continue
    edits.push(...parts.map((part) => ({ ...part, finding })))
    at = fix.end
  }
  return edits
}

/** What a comment is put around: the finding and its repair. */
function stretch({ start, end, fix }: Finding): { start: number; end: number } {
  return fix ? { start: Math.min(start, fix.start), end: Math.max(end, fix.end) } : { start, end }
}

const SEVERITY: Record<Severity, Bilingual> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}
const WORDS = {
  vi: { done: 'Đã sửa theo dõi thay đổi', expected: 'Nên là', choices: 'Có thể sửa' },
  en: { done: 'Changed, tracked', expected: 'Expected', choices: 'Possible repairs' },
} as const

/** The lines of a comment; `text` is given where the repair was made. */
function remarkOn(finding: Finding, text: string | undefined, lang: Language): string[] {
  const words = WORDS[lang]
  const { severity, message, found, expected, suggestions = [], fix, rule } = finding
  const change = (from: string, to: string) => `“${from}” → “${to}”`
  const choices = suggestions.map((suggestion) => change(suggestion.found, suggestion.text))
  const repair =
    text !== undefined && fix
      ? `${words.done}: ${change(text.slice(fix.start, fix.end), fix.text)}`
      : choices.length > 1
        ? `${words.choices}: ${choices.join('; ')}`
        : expected === undefined
          ? undefined
          : `${words.expected}: ${choices[0] ?? change(found, expected)}`
  return [
    `${SEVERITY[severity][lang]}: ${message[lang]}`,
    ...(repair === undefined ? [] : [`${repair}.`]),
    `ky-niem: ${rule}`,
  ]
}
