import type { Command } from 'commander'
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
import { complain, sentence, write } from '../output.js'

interface Options extends ScopeOptions, OutputOptions {
  year?: number
  month?: number
  on?: string[]
  off?: string[]
  fix?: boolean
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
  withOutput(command, say, ['text', 'json'], 'text')
  withExamples(
    command,
    say,
    'check du-thao.docx --year 2023',
    'check du-thao.txt --fix',
    'check - --format json',
  )
  command.action(async (files: string[], options: Options) => {
    const [{ runCheck }, { RULES }] = await Promise.all([
      import('../check.js'),
      import('../../proofread/rules/index.js'),
    ])
    const { output, exitCode, problems } = await runCheck(files, {
      catalog: await loadCatalog(options),
      format: options.format === 'json' ? 'json' : 'text',
      lang: options.lang,
      rules: switches(
        options,
        RULES.map(({ id }) => id),
      ),
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(options.month === undefined ? {} : { month: options.month }),
      ...(options.province === undefined ? {} : { province: options.province }),
      ...(options.fix === undefined ? {} : { fix: options.fix }),
      ...(options.maxSize === undefined ? {} : { maxSize: options.maxSize }),
      ...(options.quiet === undefined ? {} : { quiet: options.quiet }),
    })
    for (const problem of problems) complain(sentence(problem, options.lang))
    if (output !== '') await write(output, options)
    process.exitCode = exitCode
  })
}

function switches({ on = [], off = [] }: Options, known: readonly string[]): Record<string, boolean> {
  const [switchedOn, switchedOff] = [on.map(oneOf('--on', known)), off.map(oneOf('--off', known))]
  return Object.fromEntries([
    ...switchedOn.map((rule) => [rule, true]),
    ...switchedOff.map((rule) => [rule, false]),
  ])
}
