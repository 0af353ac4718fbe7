import type { Command } from 'commander'
import { refuse } from '../../errors.js'
import { BLOCKS, LAYOUT_CHOICES } from '../../guidance/options.js'
import { PICTURES } from '../../pictures/options.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { filterOf, loadPlanner } from '../context.js'
import { FORMAT_NAMES } from '../formats.js'
import type { Say } from '../language.js'
import { tellUnknownLunar } from '../lunar-reach.js'
import {
  choice,
  each,
  type OutputOptions,
  type PlanOptions,
  withExamples,
  withOutput,
  withPlan,
} from '../options.js'
import { write } from '../output.js'
import {
  type DocumentOptions,
  eventsIn,
  LAYOUT_NAMES,
  profiledBy,
  readIssuer,
  renderPlan,
} from '../render-plan.js'
import { monthRef } from '../today.js'
import { dayOrMonthOf, endsOf, quarterOf, weekOf, yearOf } from '../typed-time.js'

type Options = PlanOptions & OutputOptions & DocumentOptions

interface PlanCommand {
  usage: string
  description: [vi: string, en: string]
  layout: (typeof LAYOUT_NAMES)[number]
  example: string
  plan(planner: Planner, refs: readonly string[], options: Options): Plan | Promise<Plan>
}

const COMMANDS = {
  month: {
    usage: 'month [month]',
    description: [
      'định hướng tuyên truyền của một tháng: 2026-12 hoặc 12/2026, this (tháng này, mặc định) hoặc next (tháng sau)',
      'guidance of a month: 2026-12 or 12/2026, this (if not said) or next',
    ],
    layout: 'guidance',
    example: 'month 2023-07 --province quang-ninh --format docx -o huong-dan-thang-7.docx',
    plan: async (planner, [ref], options) => planner.month(await monthRef(ref), filterOf(options)),
  },
  week: {
    usage: 'week <week>',
    description: [
      'giao ban của một tuần: 2026-W50 hoặc 50/2026',
      'briefing of an ISO week: 2026-W50 or 50/2026',
    ],
    layout: 'briefing',
    example: 'week 2021-W10',
    plan: (planner, [ref = ''], options) => planner.week(weekOf(ref), filterOf(options)),
  },
  quarter: {
    usage: 'quarter <quarter>',
    description: [
      'định hướng tuyên truyền của một quý: 2026-Q4 hoặc IV/2026',
      'guidance of a quarter: 2026-Q4 or IV/2026',
    ],
    layout: 'guidance',
    example: 'quarter 2023-Q3 --format markdown',
    plan: (planner, [ref = ''], options) => planner.quarter(quarterOf(ref), filterOf(options)),
  },
  year: {
    usage: 'year <year>',
    description: ['các ngày kỷ niệm của một năm, năm tròn trước', "a year's anniversaries, round ones first"],
    layout: 'year-list',
    example: 'year 2027 --milestone round',
    plan: (planner, [ref = ''], options) => planner.year(yearOf(ref), filterOf(options)),
  },
  between: {
    usage: 'between <from> <to>',
    description: [
      'định hướng tuyên truyền từ ngày này đến ngày kia, kể cả hai ngày; một tháng (7/2026) là từ đầu hoặc đến hết tháng',
      'guidance of the days from one date to another, both included; a month (7/2026) is its first or last day',
    ],
    layout: 'guidance',
    example: 'between 2023-07-01 2023-08-31 --layout calendar',
    plan: (planner, [from = '', to = ''], options) =>
      planner.between(endsOf(from).from, endsOf(to).to, filterOf(options)),
  },
} satisfies Record<string, PlanCommand>

/** A document's number: digits, perhaps with a letter after them. */
function documentNumber(typed: string): string {
  if (/^\d{1,5}[a-z]?$/i.test(typed)) return typed
  return refuse({
    code: 'invalid-number',
    field: '--number',
    value: typed,
    allowed: '1-99999',
    message: {
      vi: `"${typed}" không phải là số văn bản; ghi chữ số, ví dụ 05 hoặc 1714.`,
      en: `"${typed}" is not a document's number; write digits, for example 05 or 1714.`,
    },
  })
}

/** The command that prints a stretch of time: `month`, `week`, `quarter`, `year`, `between`. */
export function planCommand(name: keyof typeof COMMANDS): (program: Command, say: Say) => void {
  const { usage, description, layout, example, plan }: PlanCommand = COMMANDS[name]
  return (program, say) => {
    const command = program.command(usage).description(say(...description))
    withOutput(withPlan(command, say), say, FORMAT_NAMES, 'text')
    withDocument(command, say, layout)
    withExamples(command, say, example)
    command.action(async (...given: unknown[]) => {
      // commander hands over the arguments, then the options, then the command itself.
      const options = given.at(-2) as Options
      const refs = given.slice(0, -2).filter((value): value is string => typeof value === 'string')
      const issuer =
        options.issuer === undefined ? undefined : await readIssuer(options.issuer, options.maxSize)
      const planner = await loadPlanner(profiledBy(issuer?.profile, options))
      const made = await plan(planner, refs, options)
      tellUnknownLunar(made, options.lang)
      const content = await renderPlan(made, options, issuer)
      await write(content, options, options.format === 'ics' ? eventsIn(String(content)) : undefined)
    })
  }
}

function withDocument(command: Command, say: Say, layout: string): void {
  command
    .addOption(
      choice(
        '--layout <layout>',
        say(`mẫu văn bản: ${LAYOUT_NAMES.join(', ')}`, `form of the document: ${LAYOUT_NAMES.join(', ')}`),
        LAYOUT_NAMES,
      ).default(layout),
    )
    .option(
      '--issuer <file>',
      say(
        'thông tin cơ quan ban hành (JSON hoặc YAML): in phần đầu văn bản và phần ký',
        'profile of the issuing office (JSON or YAML): prints letterhead and signing block',
      ),
    )
    .option(
      '--number <number>',
      say('số văn bản; để trống nếu không ghi', 'number of the document; a gap to fill in if not said'),
      documentNumber,
    )
    .option(
      '--date <date>',
      say(
        'ngày văn bản: YYYY-MM-DD, hoặc YYYY-MM để trống ngày',
        'date of the document: YYYY-MM-DD, or YYYY-MM with a gap for the day',
      ),
      (typed) => dayOrMonthOf(typed, '--date'),
    )
    .addOption(
      choice(
        '--days-as <form>',
        say(
          'các ngày thành một câu (sentence) hay gạch đầu dòng (bullets)',
          'the days as one sentence or as bullets',
        ),
        LAYOUT_CHOICES.daysAs,
      ),
    )
    .addOption(
      choice(
        '--form <form>',
        say(
          'chia mục (sections), hay đánh số liên tục, các ngày ở cuối như văn bản của Đảng (items)',
          'titled sections, or one numbered run with the days last, as Party bodies do',
        ),
        LAYOUT_CHOICES.form,
      ),
    )
    .addOption(
      each(
        '--blocks <block>',
        say(
          `một phần của văn bản, nhắc lại theo thứ tự: ${BLOCKS.join(', ')}`,
          `a part of the document, said again for the next in order: ${BLOCKS.join(', ')}`,
        ),
        BLOCKS,
      ),
    )
    .addOption(
      choice(
        '--letter-as <form>',
        say(
          'công văn theo cấp ban hành (levels), hay văn bản - nhiệm vụ - tài liệu kèm theo (documents)',
          'documents by the level of the issuing body, or documents, then tasks, then attachments',
        ),
        LAYOUT_CHOICES.letterAs,
      ),
    )
    .option(
      '--every-day',
      say('với mẫu calendar: mỗi ngày một dòng', 'with the layout calendar: a row for every day'),
    )
    .option(
      '--title <title>',
      say('tiêu đề thay cho tiêu đề mặc định', 'in place of the title that the layout makes'),
    )
    .addOption(
      each(
        '--basis <citation>',
        say(
          'văn bản cấp trên được thực hiện, mỗi văn bản một lần --basis, ví dụ "Hướng dẫn số 136-HD/BTGTU ngày 30/5/2023"',
          'a document of the bodies above that this one carries out; one --basis for each',
        ),
      ),
    )
    .addOption(
      each(
        '--reported <text>',
        say(
          'với mẫu briefing: một việc đã đưa tin trong tuần, nhắc lại cho từng việc',
          'with the layout briefing: something that was reported in the week; one --reported for each',
        ),
      ),
    )
    .option(
      '--no-focus',
      say('bỏ nội dung trọng tâm của từng ngày', 'leave out what communication on a day centres on'),
    )
    .option('--no-look-ahead', say('bỏ phần hướng tới', 'leave out what follows'))
    .option(
      '--campaign <id>',
      say('đợt tuyên truyền mà kế hoạch nói tới (mã)', 'the campaign that a campaign plan is about'),
    )
    .option(
      '--advice',
      say(
        'nêu quy mô tổ chức theo số năm (Nghị định 111/2018/NĐ-CP, 145/2013/NĐ-CP)',
        'say what each number permits (Nghị định 111/2018/NĐ-CP, 145/2013/NĐ-CP)',
      ),
    )
    .option('--cite-sources', say('nêu nguồn của từng ngày', 'name the sources of each day'))
    .addOption(
      choice(
        '--picture <picture>',
        say(
          'tờ lịch tháng (month), cả năm (year) hoặc các đợt tuyên truyền (campaigns): là hình với --format svg, in sau văn bản với html; với docx chỉ có month',
          'the sheet of a month, an overview of months (year), or a timeline of campaigns: the picture itself with --format svg, behind the document with html; with docx month alone',
        ),
        PICTURES,
      ),
    )
    .option(
      '--fragment',
      say(
        'với --format html: chỉ nội dung, không có trang và kiểu chữ, để dán vào trình soạn thảo của cổng thông tin',
        "with --format html: the document alone, without page and style, for a portal's editor",
      ),
    )
    .option(
      '--domain <domain>',
      say('với --format ics: tên miền trong mã sự kiện', 'with --format ics: domain of the event ids'),
      'ky-niem.example',
    )
}
