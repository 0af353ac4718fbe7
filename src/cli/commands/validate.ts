import type { Command } from 'commander'
import { createCatalog } from '../../commemorations/catalog.js'
import { describeProblem, isKyNiemError, type Problem } from '../../errors.js'
import { type DataKind, KIND_NAMES, kindOf } from '../../schema/data-kind.js'
import type { ValidatedData } from '../../schema.js'
import { LANGUAGES, type Language } from '../../text/language.js'
import type { DataSource } from '../files.js'
import type { Say } from '../language.js'
import { type OutputOptions, oneOf, withExamples, withOutput } from '../options.js'
import { complain, json, write } from '../output.js'
import { type Known, type Tied, unknownCommemorations } from '../references.js'

interface Result {
  file: string
  kind?: DataKind
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
    async (files: string[], options: OutputOptions & { lang: Language }) => {
      const results = await validateFiles(files)
      if (options.format === 'json') {
        await write(json(results), options.output)
      } else {
        for (const { problems } of results) {
          for (const problem of problems) complain(describeProblem(problem, { language: options.lang }))
        }
        const valid = results.filter(({ problems }) => problems.length === 0)
        if (valid.length > 0)
          await write(valid.map((result) => line(result, options.lang)).join('\n'), options.output)
      }
      if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 2
    },
  )
}

async function validateFiles(files: readonly string[]): Promise<Result[]> {
  const read = await Promise.all(files.map(readFile))
  const known = await knownIds(read)
  return read.map(({ file, source, content, problems }) => ({
    file,
    ...(content ? { kind: content.kind, records: content.records } : {}),
    problems: [
      ...problems,
      ...(source ? unknownCommemorations({ source, records: recordsOf(source.data) }, known) : []),
    ],
  }))
}

/** What looks like records, faulty ones too, so that all faults of a file are told at once. */
function recordsOf(data: unknown): Tied[] {
  return [data]
    .flat()
    .filter((record): record is Tied => typeof (record as { id?: unknown } | null)?.id === 'string')
}

interface ReadFile {
  file: string
  source?: DataSource
  content?: ValidatedData
  problems: readonly Problem[]
}

async function readFile(file: string): Promise<ReadFile> {
  const [{ readSource }, { validateData }] = await Promise.all([
    import('../files.js'),
    import('../../schema.js'),
  ])
  let source: DataSource | undefined
  try {
    source = await readSource(file)
    return { file, source, content: validateData(source.data, source), problems: [] }
  } catch (error) {
    if (isKyNiemError(error)) return { file, ...(source ? { source } : {}), problems: error.problems }
    throw error
  }
}

/** The ids that campaigns and rules may name: shipped ones, and those of the files, faulty records included. */
async function knownIds(files: readonly ReadFile[]): Promise<Known> {
  const { vietnam } = await import('../../data.js')
  const catalog = createCatalog(vietnam)
  const own = files.flatMap(({ source }) =>
    source && kindOf(source.data) === 'commemorations' ? recordsOf(source.data) : [],
  )
  return { ids: new Set([...vietnam, ...own].map(({ id }) => id)), search: catalog.search }
}

function line({ file, kind, records }: Result, language: Language): string {
  if (kind === undefined) return file
  const name = KIND_NAMES[kind][language]
  // An issuer's profile is one record and no list.
  const count = kind === 'issuer' ? '' : `, ${records} ${language === 'vi' ? 'bản ghi' : 'records'}`
  return `${file}: ${language === 'vi' ? 'hợp lệ' : 'valid'} (${name}${count})`
}
