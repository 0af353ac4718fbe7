import type { Command } from 'commander'
import { PROFILE_LABELS } from '../../commemorations/labels.js'
import { PROFILES, type Profile } from '../../commemorations/vocabulary.js'
import type { NewDraftOptions, StarterName } from '../../draft.js'
import { STARTER_NAMES } from '../../drafts/starters/index.js'
import { InputError, refuse } from '../../errors.js'
import { LAYOUTS, type LayoutName } from '../../guidance/options.js'
import type { Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { choice, inWords, oneOf, withExamples, withFile, withForce, withLanguage } from '../options.js'
import { write } from '../output.js'
import { monthRef } from '../today.js'
import { quarterOf, yearOf } from '../typed-time.js'

interface Options {
  month?: string
  quarter?: string
  year?: string
  profile?: Profile
  issuer?: string
  day?: string
  output?: string
  quiet?: boolean
  force?: boolean
  lang: Language
}

/** `ky-niem new`: a commented draft to start from. */
export function newCommand(program: Command, say: Say): void {
  const command = program
    .command('new <kind>')
    .description(
      say(
        `bản nháp có ghi chú để viết tiếp, dùng với ky-niem write: ${STARTER_NAMES.join(', ')}; hoặc tên một mẫu (${LAYOUTS.join(', ')}), để đổi lời mở đầu, tên mục, thứ tự, lời kết của mẫu ấy`,
        `a commented draft to start from, for ky-niem write: ${STARTER_NAMES.join(', ')}; or the name of a layout (${LAYOUTS.join(', ')}), for an opening, titles, order and closing of your own`,
      ),
    )
    .option(
      '--month <month>',
      say(
        'tháng: 2027-07, 7/2027, this hoặc next; huong-dan-hai-thang lấy tháng này và tháng sau, huong-dan-quy, huong-dan-nam lấy quý, năm có tháng này',
        'month: 2027-07, 7/2027, this or next; huong-dan-hai-thang takes it and the next one, huong-dan-quy and huong-dan-nam the quarter or year that holds it',
      ),
    )
    .option('--quarter <quarter>', say('quý: III/2027', 'quarter: 2027-Q3'))
    .option('--year <year>', say('năm: 2027', 'year: 2027'))
    .addOption(
      choice(
        '--profile <kind>',
        say(
          `loại cơ quan của phần đầu mẫu: ${inWords(PROFILE_LABELS)}`,
          `kind of office of the example head: ${PROFILES.join(', ')}`,
        ),
        PROFILES,
      ),
    )
    .option(
      '--issuer <name>',
      say('tệp thông tin cơ quan, ghi vào bản nháp', 'file of the office, to be named in the draft'),
    )
    .option(
      '--day <id>',
      say(
        'với de-cuong: mã hoặc tên của ngày kỷ niệm (không ghi thì lấy ngày chính của tháng); ngày sinh, ngày mất cho đề cương về một người',
        'with de-cuong: id or name of the commemoration (the one that leads the month if not said); a birth or death gives the outline of a life',
      ),
    )
  withForce(withFile(withLanguage(command, say), say), say)
  withExamples(
    command,
    say,
    'new huong-dan --month 2027-05 -o huong-dan.md',
    'new de-cuong --day peoples-army-founding --month 2027-12 --profile armed-forces',
  )
  command.action(async (kind: string, options: Options) => {
    const { newDraft } = await import('../../draft.js')
    const name = oneOf<StarterName | LayoutName>('<kind>', [...STARTER_NAMES, ...LAYOUTS])(kind)
    const { profile, issuer, day } = options
    const period = await periodOf(name, options)
    const text = newDraft(name, {
      ...(period === undefined ? {} : { period }),
      ...(profile === undefined ? {} : { profile }),
      ...(issuer === undefined ? {} : { issuerFile: issuer }),
      ...(name === 'de-cuong' ? { day: await recordOf(day, options) } : {}),
    })
    await write(text, { ...options, keep: !options.force })
  })
}

/** The record of the day that an outline is about: by id or name, or the one that leads the month. */
async function recordOf(
  day: string | undefined,
  options: Options,
): Promise<NonNullable<NewDraftOptions['day']>> {
  const [{ vietnam }, { createCatalog }, { createPlanner }, { idOf }] = await Promise.all([
    import('../../data.js'),
    import('../../commemorations/catalog.js'),
    import('../../planner/planner.js'),
    import('../../drafts/find-day.js'),
  ])
  const catalog = createCatalog(vietnam)
  const planner = createPlanner({ catalog })
  const month = options.month === undefined ? undefined : await monthRef(options.month, '--month')
  if (day === undefined) {
    const leading = month && planner.month(month).occurrences.find(({ anniversary }) => anniversary)
    return (leading && catalog.get(leading.id)) ?? refuseDayless()
  }
  const plan = planner.month(month ?? '2027-01')
  const context = { plan, planner, language: options.lang, carriesOut: [], themes: new Map() }
  try {
    const id = idOf(day, context, { line: 1, column: 1 })
    return catalog.get(id) ?? id
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    // The day stands on the command line, not in a draft.
    throw new InputError(
      error.problems.map(({ line, column, ...problem }) => ({ ...problem, field: '--day' })),
    )
  }
}

function refuseDayless(): never {
  return refuse({
    code: 'missing-argument',
    field: '--day',
    message: {
      vi: 'Đề cương cần một ngày: thêm --day mã (tìm bằng ky-niem search), hoặc --month để lấy ngày chính của tháng.',
      en: 'An outline needs a day: add --day id (see ky-niem search), or --month for the day that leads the month.',
    },
  })
}

/** Starters whose wording is that of one stretch alone, and the options that give it; a month stands for the quarter or year that holds it. */
const STRETCHES: Readonly<Partial<Record<StarterName | LayoutName, 'month' | 'quarter' | 'year'>>> = {
  'huong-dan': 'month',
  'bao-cao-vien': 'month',
  'bien-ban': 'month',
  'huong-dan-hai-thang': 'month',
  'huong-dan-quy': 'quarter',
  'huong-dan-nam': 'year',
  'year-list': 'year',
}

const IN_WORDS = {
  month: { vi: 'tháng (--month 7/2027)', en: 'a month (--month 7/2027)' },
  quarter: {
    vi: 'quý (--quarter III/2027, hoặc --month một tháng của quý)',
    en: 'a quarter (--quarter III/2027, or --month with a month of it)',
  },
  year: { vi: 'năm (--year 2027)', en: 'a year (--year 2027)' },
} as const

/** The time as the front matter writes it; that of a quarter or a year follows from a month of it. */
async function periodOf(
  name: StarterName | LayoutName,
  { month, quarter, year }: Options,
): Promise<string | undefined> {
  const stretch = STRETCHES[name]
  if (quarter !== undefined && stretch !== undefined && stretch !== 'quarter') {
    refuseStretch('--quarter', name, stretch)
  }
  if (year !== undefined && stretch !== undefined && stretch !== 'year')
    refuseStretch('--year', name, stretch)
  if (quarter !== undefined) return quarterOf(quarter)
  if (year !== undefined) return `${yearOf(year)}`
  if (month === undefined) return undefined
  const [of = '', number = ''] = (await monthRef(month, '--month')).split('-')
  const at = Number(number)
  if (stretch === 'year') return of
  if (stretch === 'quarter') return `${of}-Q${Math.ceil(at / 3)}`
  if (name === 'huong-dan-hai-thang') {
    return at < 12 ? `${at}-${at + 1}/${of}` : `12/${of}-1/${Number(of) + 1}`
  }
  return `${at}/${of}`
}

function refuseStretch(option: string, name: string, stretch: keyof typeof IN_WORDS): never {
  return refuse({
    code: 'foreign-option',
    field: option,
    value: name,
    message: {
      vi: `${option} không dùng với ${name}: mẫu này là của một ${IN_WORDS[stretch].vi}.`,
      en: `${option} is not for ${name}, which is for ${IN_WORDS[stretch].en}.`,
    },
  })
}
