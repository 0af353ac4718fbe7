import type { Command } from 'commander'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { BLOCKS } from '../../guidance/options.js'
import { filterOf, loadPlanner } from '../context.js'
import { FORMATS, type OutputOptions, oneOf, type PlanOptions, withOutput, withPlan } from '../options.js'
import { write } from '../output.js'
import { type DocumentOptions, LAYOUT_NAMES, renderPlan } from '../render-plan.js'
import { monthRef } from '../today.js'

type Options = PlanOptions & OutputOptions & DocumentOptions

interface PlanCommand {
  name: string
  description: string
  layout: (typeof LAYOUT_NAMES)[number]
  example: string
  plan(planner: Planner, ref: string | undefined, options: Options): Plan | Promise<Plan>
}

const COMMANDS: readonly PlanCommand[] = [
  {
    name: 'month [month]',
    description: 'guidance of a month: YYYY-MM, this or next (this month in Vietnam if not said)',
    layout: 'guidance',
    example: 'ky-niem month 2023-07 --province quang-ninh --format docx -o huong-dan-thang-7.docx',
    plan: async (planner, ref, options) => planner.month(await monthRef(ref), filterOf(options)),
  },
  {
    name: 'week <week>',
    description: 'briefing of an ISO week: YYYY-Www',
    layout: 'briefing',
    example: 'ky-niem week 2021-W10',
    plan: (planner, ref = '', options) => planner.week(ref, filterOf(options)),
  },
  {
    name: 'quarter <quarter>',
    description: 'guidance of a quarter: YYYY-Qn',
    layout: 'guidance',
    example: 'ky-niem quarter 2023-Q3 --format markdown',
    plan: (planner, ref = '', options) => planner.quarter(ref, filterOf(options)),
  },
  {
    name: 'year <year>',
    description: "a year's anniversaries, round ones first",
    layout: 'year-list',
    example: 'ky-niem year 2027 --milestone round',
    plan: (planner, ref = '', options) => planner.year(Number(ref), filterOf(options)),
  },
  {
    name: 'between <from> <to>',
    description: 'guidance of the days from one date to another, both included',
    layout: 'guidance',
    example: 'ky-niem between 2023-07-01 2023-08-31 --layout calendar',
    plan: (planner, ref = '', options) => {
      const [from = '', to = ''] = ref.split('/')
      return planner.between(from, to, filterOf(options))
    },
  },
]

/** The commands that print a stretch of time: `month`, `week`, `quarter`, `year`, `between`. */
export function planCommands(program: Command): void {
  for (const { name, description, layout, example, plan } of COMMANDS) {
    const command = withOutput(withPlan(program.command(name).description(description)), FORMATS, 'text')
      .option(
        '--layout <layout>',
        `form of the document: ${LAYOUT_NAMES.join(', ')}`,
        oneOf('--layout', LAYOUT_NAMES),
        layout,
      )
      .option(
        '--issuer <file>',
        'profile of the issuing office (JSON or YAML): prints letterhead and signing block',
      )
      .option('--number <number>', 'number of the document; a gap to fill in if not said')
      .option('--date <date>', 'date of the document: YYYY-MM-DD, or YYYY-MM with a gap for the day')
      .option(
        '--days-as <form>',
        'the list of days as one sentence or as bullets',
        oneOf('--days-as', ['sentence', 'bullets']),
      )
      .option(
        '--form <form>',
        'titled sections, or one numbered run with the days last, as Party bodies do',
        oneOf('--form', ['sections', 'items']),
      )
      .option('--blocks <block...>', `parts of the document in this order: ${BLOCKS.join(', ')}`)
      .option(
        '--letter-as <form>',
        'documents by the level of the issuing body, or documents, then tasks, then attachments',
        oneOf('--letter-as', ['levels', 'documents']),
      )
      .option('--every-day', 'with the layout calendar: a row for every day')
      .option('--no-look-ahead', 'leave out what follows')
      .option('--campaign <id>', 'the campaign that a campaign plan is about')
      .option('--advice', 'say what each number permits (Nghị định 111/2018/NĐ-CP, 145/2013/NĐ-CP)')
      .option('--cite-sources', 'name the sources of each day')
      .option('--domain <domain>', 'with --format ics: domain of the event ids', 'ky-niem.example')
      .addHelpText('after', `\nExample:\n  $ ${example}`)
    command.action(async (...given: unknown[]) => {
      // commander hands over the arguments, then the options, then the command itself.
      const options = given.at(-2) as Options
      const refs = given.slice(0, -2).filter((value): value is string => typeof value === 'string')
      const planner = await loadPlanner(options)
      const made = await plan(planner, refs.length > 0 ? refs.join('/') : undefined, options)
      await write(await renderPlan(made, options), options.output)
    })
  }
}
