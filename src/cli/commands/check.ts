import type { Command } from 'commander'
import { InputError, type Problem, refuse } from '../../errors.js'
import type { Bilingual } from '../../text/language.js'
import type { CheckOptions, FileFinding } from '../check.js'
import { CHECK_FORMAT_NAMES, CHECK_FORMATS, type CheckFormat } from '../check-formats.js'
import { loadCatalog } from '../context.js'
import type { Say } from '../language.js'
import {
  each,
  type OutputOptions,
  oneOf,
  type ScopeOptions,
  wholeNumber,
  withExamples,
  withForce,
  withOutput,
  withScope,
} from '../options.js'
import { complain, sentence, write } from '../output.js'
import { isDocx, runReview } from '../review.js'
import { monthOf } from '../typed-time.js'
import { oneLine, tellUnread } from '../word-report.js'
import { refuseInputAsOutput, writeStdout } from '../write-file.js'

interface Options extends ScopeOptions, Omit<OutputOptions, 'format'> {
  format: CheckFormat
  year?: number
  month?: { month: number; year?: number }
  on?: string[]
  off?: string[]
  fix?: boolean
  fixDryRun?: boolean
  stdinFilename?: string
  /** A file, or false for none. */
  config?: string | false
  baseline?: string
  writeBaseline?: boolean
  force?: boolean
  author?: string
  date?: string
}

/** `ky-niem check`: what is wrong in drafts, like a linter; exit code 1 if there is an error. */
export function checkCommand(program: Command, say: Say): void {
  const command = program
    .command('check <file...>')
    .description(
      say(
        'kiểm tra dự thảo (.txt, .md, .html, .docx; cả thư mục, mẫu tên như "2026/**/*.docx"; - là đầu vào chuẩn): số năm, ngày, thứ, tên, số ký hiệu văn bản',
        'check drafts (.txt, .md, .html, .docx; folders, patterns such as "2026/**/*.docx"; - for standard input): numbers, dates, weekdays, names, citations',
      ),
    )
  withScope(command, say)
    .option(
      '--year <year>',
      say('năm mà văn bản nói tới (mặc định suy ra)', 'year that the text is about (inferred if not said)'),
      wholeNumber('--year', 1900, 2199),
    )
    .option(
      '--month <month>',
      say('tháng mà văn bản nói tới: 7, 7/2026', 'month that the text is about: 7, 7/2026'),
      aboutMonth,
    )
    .addOption(
      each(
        '--on <rule>',
        say('bật một quy tắc, mỗi quy tắc một lần --on', 'switch a rule on, one --on for each'),
      ),
    )
    .addOption(
      each(
        '--off <rule>',
        say('tắt một quy tắc, mỗi quy tắc một lần --off', 'switch a rule off, one --off for each'),
      ),
    )
    .option(
      '--fix',
      say(
        'sửa những chỗ chắc chắn và in phần thay đổi; với - thì in văn bản đã sửa',
        'apply the certain fixes and show the changes; with - print the repaired text',
      ),
    )
    .option(
      '--fix-dry-run',
      say('như --fix nhưng không ghi vào tệp', 'as --fix, but without writing to any file'),
    )
    .option(
      '--stdin-filename <name>',
      say(
        'tên của đầu vào chuẩn (-), để biết dạng và cấu hình',
        'name of standard input (-), for its form and configuration',
      ),
    )
    .option(
      '--config <file>',
      say(
        'cấu hình thay cho ky-niem.config.json, .yaml tìm từ thư mục của dự thảo trở lên',
        'configuration in place of the ky-niem.config.json or .yaml that is found from the folder of a draft upwards',
      ),
    )
    .option('--no-config', say('không dùng cấu hình nào', 'without any configuration'))
    .option(
      '--baseline <file>',
      say('chỉ nêu chỗ mới so với tệp này', 'tell only what is new against this file'),
    )
    .option(
      '--write-baseline',
      say(
        'ghi mọi chỗ hiện có vào tệp của --baseline',
        'write what there is now into the file of --baseline',
      ),
    )
    .option(
      '--author <name>',
      say('tên người góp ý trong tệp Word (với -o TỆP.docx)', 'author of the comments (with -o FILE.docx)'),
    )
    .option(
      '--date <time>',
      say(
        'thời điểm góp ý, ví dụ 2026-07-01T08:00:00Z (không ghi nếu không nói)',
        'their time, such as 2026-07-01T08:00:00Z (left out if not said)',
      ),
    )
  withForce(withOutput(command, say, CHECK_FORMAT_NAMES, 'text'), say)
  withExamples(
    command,
    say,
    'check du-thao.docx --year 2023',
    'check du-thao.docx -o du-thao.gop-y.docx',
    'check du-thao.txt --fix',
    'check du-thao/ --baseline da-biet.json',
    'check "2026/**/*.docx" --format sarif -o ket-qua.sarif',
    'check - --stdin-filename thang-7.md --format json',
  )
  command.action(async (given: string[], options: Options) => {
    const run = await prepare(given, options)
    process.exitCode = isDocx(options.output) ? await review(run, options) : await check(run, options)
  })
}

/** What both ways of a run begin with. */
interface Run {
  files: readonly string[]
  problems: readonly Problem[]
  given: CheckOptions
}

/** A month that a text is about, with its year or without. */
function aboutMonth(typed: string): { month: number; year?: number } {
  if (/^\d{1,2}$/.test(typed)) return { month: wholeNumber('--month', 1, 12)(typed) }
  const [year, month] = monthOf(typed, '--month').split('-').map(Number) as [number, number]
  return { month, year: wholeNumber('--month', 1900, 2199)(`${year}`) }
}

/** Two years that a text is about cannot both be meant. */
function refuseOtherYear({ year, month }: Options): void {
  if (year === undefined || month?.year === undefined || year === month.year) return
  refuse({
    code: 'conflicting-options',
    field: '--month',
    value: `${month.month}/${month.year}`,
    allowed: `${year}`,
    message: {
      vi: `"${month.month}/${month.year}" là năm ${month.year}, còn --year là ${year}; chỉ nói một năm.`,
      en: `"${month.month}/${month.year}" is of ${month.year}, but --year is ${year}; name one year.`,
    },
  })
}

async function prepare(arguments_: readonly string[], options: Options): Promise<Run> {
  const [{ RULES }, { configFinder }, { draftsOf }] = await Promise.all([
    import('../../proofread/rules/index.js'),
    import('../check-config.js'),
    import('../check.js'),
  ])
  refuseOtherYear(options)
  const known = RULES.map(({ id }) => id)
  // commander sets an option in `--no-` form to true when it is not given.
  const named = typeof options.config === 'string' || options.config === false ? options.config : undefined
  const configOf = configFinder(known, named, options.maxSize)
  const { files, held, problems } = await draftsOf(arguments_, configOf)
  await refuseInputAsOutput(options.output, files)
  if (options.writeBaseline) await refuseInputAsOutput(options.baseline, files, '--baseline')
  return {
    files,
    problems,
    given: {
      catalog: await loadCatalog(options),
      configOf,
      held,
      lang: options.lang,
      rules: switches(options, known),
      ...present({
        year: options.year ?? options.month?.year,
        month: options.month?.month,
        province: options.province,
        maxSize: options.maxSize,
        quiet: options.quiet,
        stdinName: options.stdinFilename,
        fix: options.fixDryRun ? ('show' as const) : options.fix ? ('write' as const) : undefined,
      }),
    },
  }
}

async function check({ files, problems, given }: Run, options: Options): Promise<number> {
  const { exitCodeOf, runCheck } = await import('../check.js')
  const { baseline, maxSize, lang } = options
  const result = await runCheck(files, given)
  const all = [...problems, ...result.problems]
  for (const problem of all) complain(sentence(problem, lang))
  if (options.writeBaseline && baseline !== undefined) {
    const { baselineOf, refuseOther } = await import('../baseline.js')
    if (!options.force) await refuseOther(baseline, maxSize)
    await write(
      baselineOf(result.findings, baseline),
      { ...options, output: baseline },
      found(result.findings.length),
    )
    return exitCodeOf([], all)
  }
  const unknown =
    baseline === undefined
      ? (findings: readonly FileFinding[]) => findings
      : await (await import('../baseline.js')).readBaseline(baseline, maxSize)
  const left = unknown(result.findings)
  // Of what was not read nothing is said, least of all that it has no fault.
  if (result.read > 0 || all.length === 0) {
    const changes = options.format === 'text' ? result.changes : []
    const told = { unread: all.length, all: result.findings.length, changes }
    await hand(await reported(left, options, told), result.repaired, options)
  }
  return exitCodeOf([...left, ...unknown(result.mendable)], all)
}

/** The report, and standard input as it was repaired: that goes where the report would, and the report to standard error. */
async function hand(
  report: string | Uint8Array,
  repaired: string | undefined,
  options: Options,
): Promise<void> {
  const isNamed = options.output !== undefined && options.output !== '-'
  if (repaired === undefined || isNamed) await write(report, options)
  else process.stderr.write(report)
  if (repaired !== undefined) await writeStdout(repaired)
}

/** The report of a run in its format; what is longer than a text can be comes as bytes. */
async function reported(
  findings: readonly FileFinding[],
  { format, lang }: Options,
  { unread, all, changes }: { unread: number; all: number; changes: readonly string[] },
): Promise<string | Uint8Array> {
  const { RULES } = await import('../../proofread/rules/index.js')
  const told = { findings, language: lang, unread, known: all - findings.length, rules: RULES }
  const pieces = [...changes, ...CHECK_FORMATS[format](told)]
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return length < LONGEST_TEXT ? pieces.join('') : Buffer.concat(pieces.map((piece) => Buffer.from(piece)))
}

const LONGEST_TEXT = 2 ** 28

/** Writes the reviewed file, and prints the findings all the same. */
async function review({ files, problems, given }: Run, options: Options): Promise<number> {
  if (problems.length > 0) throw new InputError(problems)
  const { lang, author, date } = options
  const { exitCodeOf, settled } = await import('../check.js')
  const { catalog, month, maxSize } = given
  const { file, bytes, changes, unread, findings } = await runReview(files, {
    catalog,
    language: lang,
    ...settled(given, await given.configOf(files[0] ?? '')),
    ...present({ month, maxSize, author, date }),
  })
  tellUnread(unread, file, lang)
  await write(bytes, options, reviewed(findings.length, changes))
  const named = findings.map((finding) => ({
    file,
    ...finding,
    sentence: oneLine(finding.paragraph),
  }))
  await write(await reported(named, options, { unread: 0, all: named.length, changes: [] }), { lang })
  return exitCodeOf(findings, [])
}

function found(count: number): Bilingual {
  return { vi: `${count} chỗ đã biết`, en: `${count} known ${count === 1 ? 'finding' : 'findings'}` }
}

/** Fields with `undefined` left out. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** What stands in a reviewed file. */
function reviewed(comments: number, changes: number): Bilingual {
  return {
    vi: `${comments} góp ý, ${changes} chỗ sửa theo dõi thay đổi`,
    en: `${comments} ${comments === 1 ? 'comment' : 'comments'}, ${changes} tracked ${changes === 1 ? 'repair' : 'repairs'}`,
  }
}

function switches({ on = [], off = [] }: Options, known: readonly string[]): Record<string, boolean> {
  const [switchedOn, switchedOff] = [on.map(oneOf('--on', known)), off.map(oneOf('--off', known))]
  return Object.fromEntries([
    ...switchedOn.map((rule) => [rule, true]),
    ...switchedOff.map((rule) => [rule, false]),
  ])
}
