import type { Command } from 'commander'
import { describeProblem, isKyNiemError, type Problem } from '../../errors.js'
import type { Say } from '../language.js'
import { LANGUAGES, type OutputOptions, oneOf, withExamples, withOutput } from '../options.js'
import { complain, json, write } from '../output.js'

interface Result {
  file: string
  kind?: string
  records?: number
  problems: readonly Problem[]
}

export function validateCommand(program: Command, say: Say): void {
  const command = program
    .command('validate <file...>')
    .description(
      say(
        'kiểm tra tệp của cơ quan: ngày kỷ niệm, đợt tuyên truyền, thông tin cơ quan ban hành (JSON hoặc YAML)',
        'check files of your own: commemorations, campaigns, issuer profiles (JSON or YAML)',
      ),
    )
    .option(
      '--lang <language>',
      say('ngôn ngữ: vi, en', 'language: vi, en'),
      oneOf('--lang', LANGUAGES),
      'vi',
    )
  withExamples(command, say, 'validate campaigns.yaml office.yaml')
  withOutput(command, say, ['text', 'json'], 'text').action(
    async (files: string[], options: OutputOptions & { lang: 'vi' | 'en' }) => {
      const results = await Promise.all(files.map(validateFile))
      if (options.format === 'json') {
        await write(json(results), options.output)
      } else {
        for (const { problems } of results) {
          for (const problem of problems) complain(describeProblem(problem, options.lang))
        }
        const valid = results.filter(({ problems }) => problems.length === 0)
        if (valid.length > 0)
          await write(valid.map((result) => line(result, options.lang)).join('\n'), options.output)
      }
      if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 2
    },
  )
}

async function validateFile(file: string): Promise<Result> {
  const [{ readData }, { validateData }] = await Promise.all([
    import('../files.js'),
    import('../../schema.js'),
  ])
  try {
    const { kind, records } = validateData(await readData(file), { file })
    return { file, kind, records, problems: [] }
  } catch (error) {
    if (isKyNiemError(error)) return { file, problems: error.problems }
    throw error
  }
}

function line({ file, kind, records }: Result, language: 'vi' | 'en'): string {
  return language === 'vi'
    ? `${file}: hợp lệ (${kind}, ${records} bản ghi)`
    : `${file}: valid (${kind}, ${records} records)`
}
