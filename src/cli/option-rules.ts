import { LAYOUT_READS, LAYOUTS, type LayoutOptions } from '../guidance/options.js'
import { DOCUMENT_FORMATS, FORMAT_NAMES } from './formats.js'

/** Which options go together; conditions are written as they are typed, see `holds` in `typed-options.ts`. */
export type OptionRule =
  /** Each of the options says something only if one of the conditions holds. */
  | { options: readonly string[]; need: readonly string[] }
  /** At most one of them. */
  | { oneOf: readonly string[] }
  /** Where the first holds, none of the others does. */
  | { with: string; never: readonly string[] }
  /** Two options that do not name the same value. */
  | { apart: readonly [string, string] }

const need = (options: string | readonly string[], ...conditions: string[]): OptionRule => ({
  options: [options].flat(),
  need: conditions,
})
const never = (first: string, ...others: string[]): OptionRule => ({ with: first, never: others })

/** Of every command that plans records of the user's own: those that replace shipped ones come from a file. */
export const SCOPE_RULES: readonly OptionRule[] = [need('--override', '--entries')]

const DOCUMENTS = Object.keys(DOCUMENT_FORMATS).map((format) => `--format ${format}`)
const NO_DOCUMENTS = FORMAT_NAMES.map((format) => `--format ${format}`).filter(
  (format) => !DOCUMENTS.includes(format),
)

/** The options that a layout reads, as they are typed; language and rank are said otherwise, and an office's file also names its profile. */
const TYPED_AS = {
  title: '--title',
  number: '--number',
  date: '--date',
  basis: '--basis',
  blocks: '--blocks',
  daysAs: '--days-as',
  form: '--form',
  focus: '--no-focus',
  lookAhead: '--no-look-ahead',
  advice: '--advice',
  sources: '--cite-sources',
  letterAs: '--letter-as',
  campaign: '--campaign',
  reported: '--reported',
  everyDay: '--every-day',
} as const satisfies Partial<Record<keyof LayoutOptions, string>>

/** A layout leaves out what it does not read; what is no document has no layout. */
const LAYOUT_RULES: OptionRule[] = [
  ...Object.entries(TYPED_AS).map(([name, flag]) => need(flag, ...layoutsWith(name))),
  need(['--all', '--milestone'], ...layoutsWith('all'), ...NO_DOCUMENTS),
  need(['--layout', ...Object.values(TYPED_AS)], ...DOCUMENTS),
]

function layoutsWith(name: string): string[] {
  return LAYOUTS.filter((layout) => (LAYOUT_READS[layout] as readonly string[]).includes(name)).map(
    (layout) => `--layout ${layout}`,
  )
}

const PLAN: readonly OptionRule[] = [
  ...LAYOUT_RULES,
  need(['--number', '--date'], '--issuer'),
  need('--picture', '--format svg', '--format html', '--format docx'),
  need('--domain', '--format ics'),
  never('--no-look-ahead', '--blocks look-ahead'),
]

const SPANS = ['--month', '--week', '--quarter', '--year'] as const

/** One stretch of time, or two ends. */
const TIME: readonly OptionRule[] = [
  { oneOf: [...SPANS, '--from'] },
  { oneOf: [...SPANS, '--to'] },
  need('--from', '--to'),
  need('--to', '--from'),
]

const TO_FILE = need('--force', '--output')
const ON_WORD_FILE = ['--author', '--date']

/** The rules of each command, but for those that many share. */
export const OPTION_RULES: Readonly<Record<string, readonly OptionRule[]>> = {
  month: PLAN,
  week: PLAN,
  quarter: PLAN,
  year: PLAN,
  between: PLAN,
  new: [TO_FILE, { oneOf: ['--month', '--quarter', '--year'] }, need('--day', '<kind> de-cuong')],
  write: TIME,
  fill: TIME,
  lunar: [need('--leap', '--reverse')],
  feed: [
    TO_FILE,
    { oneOf: ['--month', '--from'] },
    { oneOf: ['--month', '--to'] },
    need('--days', '--prepare'),
    never('--days', '--remind'),
    never('--series', '--prepare', '--remind'),
    never(
      '--days-off only',
      '--prepare',
      '--remind',
      '--periods',
      '--round-mark',
      '--series',
      '--all',
      '--kind',
      '--level',
      '--milestone',
    ),
  ],
  check: [
    { oneOf: ['--fix', '--fix-dry-run'] },
    { oneOf: ['--config', '--no-config'] },
    { apart: ['--on', '--off'] },
    need('--write-baseline', '--baseline'),
    need('--force', '--write-baseline'),
    never('--write-baseline', '--fix', '--fix-dry-run', '--output', '--format'),
    need('--stdin-filename', '<file> -'),
    need(ON_WORD_FILE, '-o *.docx'),
    never('-o *.docx', '--fix', '--fix-dry-run', '--baseline'),
    need('--fix-dry-run', '--format text'),
  ],
  renew: [need(ON_WORD_FILE, '<file> *.docx')],
  intake: [TO_FILE],
  completion: [TO_FILE],
}
