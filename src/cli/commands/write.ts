import { dirname, isAbsolute, join } from 'node:path'
import type { Command } from 'commander'
import type { Issuer } from '../../document/tree.js'
import { InputError, isKyNiemError, problemLine, refuse } from '../../errors.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { loadPlanner } from '../context.js'
import { checkFragment, DOCUMENT_FORMATS, type DocumentFormat } from '../formats.js'
import type { Say } from '../language.js'
import { tellUnknownLunar } from '../lunar-reach.js'
import {
  choice,
  type OutputOptions,
  type ScopeOptions,
  withCampaigns,
  withExamples,
  withFile,
  withScope,
} from '../options.js'
import { complain, write } from '../output.js'
import { STDIN } from '../read-file.js'
import { readText } from '../read-text.js'
import { profiledBy, readIssuer } from '../render-plan.js'
import { monthRef } from '../today.js'
import { dayOrMonthOf, endsOf, quarterOf, weekOf, yearOf } from '../typed-time.js'

/** The stretch of time that a document is for, as it is typed. */
export interface TimeOptions {
  month?: string
  week?: string
  quarter?: string
  year?: string
  from?: string
  to?: string
}

interface Options extends ScopeOptions, TimeOptions, Omit<OutputOptions, 'format'> {
  format?: DocumentFormat
  fragment?: boolean
  campaigns?: string[]
  issuer?: string
  number?: string
  date?: string
}

/** `ky-niem write`: an office's own Markdown with its computed parts carried out. */
export function writeCommand(program: Command, say: Say): void {
  const command = program
    .command('write <file>')
    .description(
      say(
        'làm văn bản từ bản nháp Markdown của cơ quan: chữ của cơ quan giữ nguyên, chỗ chỉ dẫn (:thang, ::ngay-ky-niem) được tính',
        "a document from the office's own Markdown: its words as they stand, directives (:thang, ::ngay-ky-niem) carried out",
      ),
    )
  withTime(command, say)
    .option(
      '--issuer <file>',
      say(
        'thông tin cơ quan ban hành, thay cho mục co-quan của bản nháp',
        'profile of the issuing office, in place of co-quan of the draft',
      ),
    )
    .option('--number <number>', say('số văn bản', 'number of the document'))
    .option(
      '--date <date>',
      say(
        'ngày văn bản: YYYY-MM-DD, hoặc YYYY-MM để trống ngày',
        'date: YYYY-MM-DD, or YYYY-MM with a gap for the day',
      ),
      (typed) => dayOrMonthOf(typed, '--date'),
    )
    .addOption(
      choice(
        '--format <format>',
        say(
          'dạng kết quả: text, markdown, html, docx (mặc định theo đuôi tệp ghi ra)',
          'form of the output: text, markdown, html, docx (by the name of the output if not said)',
        ),
        Object.keys(DOCUMENT_FORMATS),
      ),
    )
    .option(
      '--fragment',
      say(
        'với --format html: chỉ nội dung, không có trang và kiểu chữ, để dán vào trình soạn thảo của cổng thông tin',
        "with --format html: the document alone, without page and style, for a portal's editor",
      ),
    )
  withFile(withCampaigns(withScope(command, say), say), say)
  withExamples(
    command,
    say,
    'write ban-nhap.md --month 2027-07 -o huong-dan-thang-7.docx',
    'write ban-nhap.md --month next',
  )
  command.action(async (file: string, options: Options) => {
    const { format = 'text', fragment = false } = options
    checkFragment(fragment, format)
    const { draftIssuerFile, draftPlan, draftProfile, writeDraft } = await import('../../draft.js')
    const text = await readText(file, options.maxSize, 'markdown')
    const outline = await inFile(file, async () => {
      const issuer = await issuerOf(file, draftIssuerFile(text), options)
      const profile = issuer ? issuer.profile : draftProfile(text)
      const planner = await loadPlanner(profiledBy(profile, options))
      const plan = (await planOf(planner, options)) ?? draftPlan(text, planner) ?? refuseTimeless()
      tellUnknownLunar(plan, options.lang)
      await tellNotices(text, plan, file, options)
      return writeDraft(text, {
        plan,
        planner,
        ...(issuer === undefined ? {} : { issuer }),
        ...(options.number === undefined ? {} : { number: options.number }),
        ...(options.date === undefined ? {} : { date: options.date }),
        ...(command.getOptionValueSource('lang') === 'default' ? {} : { language: options.lang }),
      })
    })
    await write(await DOCUMENT_FORMATS[format](outline, { fragment }), options)
  })
}

/** A date on the command line stands in place of that of the draft. */
async function tellNotices(text: string, plan: Plan, file: string, { date, lang }: Options): Promise<void> {
  if (date !== undefined) return
  const { draftNotices } = await import('../../draft.js')
  for (const notice of draftNotices(text, { plan })) complain(problemLine({ file, ...notice }, lang))
}

/** The office of the option, or of the file that the draft names. */
async function issuerOf(
  file: string,
  named: string | undefined,
  { issuer, maxSize }: Options,
): Promise<Issuer | undefined> {
  const from = issuer ?? (named === undefined ? undefined : beside(file, named))
  return from === undefined ? undefined : readIssuer(from, maxSize)
}

/** Options for the stretch of time that a document is for. */
export function withTime(command: Command, say: Say): Command {
  return command
    .option(
      '--month <month>',
      say('tháng: 2027-07, 7/2027, this hoặc next', 'month: 2027-07, 7/2027, this or next'),
    )
    .option('--week <week>', say('tuần: 2027-W10', 'ISO week: 2027-W10'))
    .option('--quarter <quarter>', say('quý: 2027-Q3 hoặc III/2027', 'quarter: 2027-Q3'))
    .option('--year <year>', say('năm: 2027', 'year: 2027'))
    .option('--from <month>', say('từ tháng hoặc ngày (cùng với --to)', 'from a month or day (with --to)'))
    .option('--to <month>', say('đến hết tháng hoặc ngày', 'to the end of a month, or a day'))
}

/** Problems of a draft name its file. */
async function inFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isKyNiemError(error)) throw error
    throw new InputError(
      error.problems.map((problem) => (problem.line === undefined ? problem : { file, ...problem })),
    )
  }
}

/** A file that a draft names stands beside it. */
function beside(draft: string, file: string): string {
  return draft === STDIN || isAbsolute(file) ? file : join(dirname(draft), file)
}

/** The plan that the options name; undefined if they leave it to the draft. */
export async function planOf(planner: Planner, options: TimeOptions): Promise<Plan | undefined> {
  const { month, week, quarter, year, from, to } = options
  if (month !== undefined) return planner.month(await monthRef(month, '--month'))
  if (week !== undefined) return planner.week(weekOf(week))
  if (quarter !== undefined) return planner.quarter(quarterOf(quarter))
  if (year !== undefined) return planner.year(yearOf(year))
  if (from === undefined || to === undefined) return undefined
  return planner.between(endsOf(from, '--from').from, endsOf(to, '--to').to)
}

function refuseTimeless(): never {
  return refuse({
    code: 'missing-option',
    field: '--month',
    message: {
      vi: 'Hãy nêu thời gian của văn bản: --month 2027-07 (hoặc --week, --quarter, --year, --from và --to), hoặc thêm "thoi-gian: 7/2027" vào phần đầu bản nháp.',
      en: 'Name the time of the document: --month 2027-07 (or --week, --quarter, --year, --from and --to), or add "thoi-gian: 7/2027" to the front matter.',
    },
  })
}
