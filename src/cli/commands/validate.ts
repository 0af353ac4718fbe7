import type { Command } from 'commander'
import { createCatalog } from '../../commemorations/catalog.js'
import { isKyNiemError, type Problem } from '../../errors.js'
import { type DataKind, KIND_NAMES, kindOf } from '../../schema/data-kind.js'
import type { ValidatedData } from '../../schema.js'
import type { Language } from '../../text/language.js'
import type { DataSource } from '../files.js'
import type { Say } from '../language.js'
import { type OutputOptions, withExamples, withLanguage, withOutput, withReading } from '../options.js'
import { complain, json, sentence, write } from '../output.js'
import { whereIn } from '../own-file.js'
import { type Known, type Tied, unknownCommemorations } from '../references.js'

interface Reading {
  lang: Language
  override?: boolean
  maxSize?: number
}

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
      '--override',
      say(
        'bản ghi cùng mã với ngày có sẵn chỉ cần ghi những trường thay đổi',
        'records of the id of a shipped day name only the fields that they change',
      ),
    )
  withExamples(command, say, 'validate campaigns.yaml office.yaml')
  withOutput(withReading(withLanguage(command, say), say), say, ['text', 'json'], 'text').action(
    async (files: string[], options: OutputOptions & Reading) => {
      const results = await validateFiles(files, options)
      if (options.format === 'json') {
        await write(json(results), options)
      } else {
        for (const { problems } of results) {
          for (const problem of problems) complain(sentence(problem, options.lang))
        }
        const valid = results.filter(({ problems }) => problems.length === 0)
        if (valid.length > 0)
          await write(valid.map((result) => line(result, options.lang)).join('\n'), options)
      }
      if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 2
    },
  )
}

async function validateFiles(files: readonly string[], options: Reading): Promise<Result[]> {
  const read = await Promise.all(files.map((file) => check(file, options)))
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

interface Checked {
  file: string
  source?: DataSource
  content?: ValidatedData
  problems: readonly Problem[]
}

async function check(file: string, { maxSize, override }: Reading): Promise<Checked> {
  const [{ readSource }, { validateData }] = await Promise.all([
    import('../files.js'),
    import('../../schema.js'),
  ])
  const changes = override ? { changes: (await import('../../data.js')).vietnam } : {}
  let source: DataSource | undefined
  try {
    source = await readSource(file, maxSize)
    return {
      file,
      source,
      content: validateData(source.data, { ...whereIn(source), ...changes }),
      problems: [],
    }
  } catch (error) {
    if (isKyNiemError(error)) return { file, ...(source ? { source } : {}), problems: error.problems }
    throw error
  }
}

/** The ids that campaigns and rules may name: shipped ones, and those of the files, faulty records included. */
async function knownIds(files: readonly Checked[]): Promise<Known> {
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
