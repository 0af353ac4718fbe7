import type { Command } from 'commander'
import type { Bilingual } from '../../text/language.js'
import type { CheckOptions } from '../check.js'
import { loadCatalog } from '../context.js'
import type { Say } from '../language.js'
import {
  each,
  type OutputOptions,
  oneOf,
  type ScopeOptions,
  wholeNumber,
  withExamples,
  withOutput,
  withScope,
} from '../options.js'
import { complain, json, sentence, write } from '../output.js'
import { isDocx, type ReviewGiven, runReview } from '../review.js'
import { tellUnread } from '../word-report.js'

interface Options extends ScopeOptions, OutputOptions {
  year?: number
  month?: number
  on?: string[]
  off?: string[]
  fix?: boolean
  author?: string
  date?: string
}

/** `ky-niem check`: what is wrong in drafts, like a linter; exit code 1 if there is an error. */
export function checkCommand(program: Command, say: Say): void {
  const command = program
    .command('check <file...>')
    .description(
      say(
        'kiểm tra dự thảo (.txt, .md, .html, .docx, - là đầu vào chuẩn): số năm, ngày, thứ, tên, số ký hiệu văn bản',
        'check drafts (.txt, .md, .html, .docx, - for standard input): numbers, dates, weekdays, names, citations',
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
      say('tháng mà văn bản nói tới', 'month that the text is about'),
      wholeNumber('--month', 1, 12),
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
      say('sửa những chỗ chắc chắn và in phần thay đổi', 'apply the certain fixes and show the changes'),
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
  withOutput(command, say, ['text', 'json'], 'text')
  withExamples(
    command,
    say,
    'check du-thao.docx --year 2023',
    'check du-thao.docx -o du-thao.gop-y.docx',
    'check du-thao.txt --fix',
    'check - --format json',
  )
  command.action(async (files: string[], options: Options) => {
    const { RULES } = await import('../../proofread/rules/index.js')
    const known = RULES.map(({ id }) => id)
    const given = present({
      catalog: await loadCatalog(options),
      rules: switches(options, known),
      year: options.year,
      month: options.month,
      province: options.province,
      maxSize: options.maxSize,
    })
    process.exitCode = isDocx(options.output)
      ? await review(files, options, {
          ...given,
          ...present({ language: options.lang, author: options.author, date: options.date }),
        })
      : await check(files, options, {
          ...given,
          ...present({ lang: options.lang, fix: options.fix, quiet: options.quiet }),
        })
  })
}

async function check(
  files: readonly string[],
  options: Options,
  given: Omit<CheckOptions, 'format'>,
): Promise<number> {
  const { runCheck } = await import('../check.js')
  const format = options.format === 'json' ? 'json' : 'text'
  const { output, exitCode, problems } = await runCheck(files, { ...given, format })
  for (const problem of problems) complain(sentence(problem, options.lang))
  if (output !== '') await write(output, options)
  return exitCode
}

/** Writes the reviewed file, and prints the findings all the same. */
async function review(files: readonly string[], options: Options, given: ReviewGiven): Promise<number> {
  const { report } = await import('../check.js')
  const { lang } = options
  const { file, bytes, changes, unread, findings } = await runReview(files, given)
  tellUnread(unread, file, lang)
  await write(bytes, options, reviewed(findings.length, changes))
  const named = findings.map((finding) => ({ file, ...finding }))
  await write(options.format === 'json' ? json(named) : report(named, lang, 0), { lang })
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
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
