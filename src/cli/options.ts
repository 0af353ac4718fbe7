import { type Command, Option } from 'commander'
import { KIND_LABELS, LEVEL_LABELS, PROFILE_LABELS } from '../commemorations/labels.js'
import { CONFIDENCES, KINDS, LEVELS, MILESTONES, PROFILES, TOPICS } from '../commemorations/vocabulary.js'
import { refuse } from '../errors.js'
import { unknownValue } from '../faults.js'
import { type Bilingual, LANGUAGES, type Language } from '../text/language.js'
import type { Format } from './formats.js'
import type { Say } from './language.js'
import { MAX_SIZE } from './read-file.js'

/** Options that say which records a command works on. */
export interface ScopeOptions {
  lang: Language
  province?: string
  sector?: string
  topic?: string[]
  profile?: string
  confidence?: string
  exclude?: string[]
  entries?: string[]
  override?: boolean
  maxSize?: number
}

/** Options that say what a plan holds. */
export interface PlanOptions extends ScopeOptions {
  campaigns?: string[]
  kind?: string[]
  level?: string[]
  milestone?: string[]
  all?: boolean
}

/** Options that say where the output goes. */
export interface OutputOptions {
  format: Format
  output?: string
  quiet?: boolean
}

/** The values of a list with what each means in Vietnamese; in English they speak for themselves. */
export function inWords(labels: Readonly<Record<string, Bilingual>>): string {
  return Object.entries(labels)
    .map(([value, { vi }]) => `${value} (${vi})`)
    .join(', ')
}

/** An option that takes one value of a closed list; shells complete it. */
export function choice(flags: string, description: string, allowed: readonly string[]): Option {
  return new Option(flags, description).choices(allowed).argParser(oneOf(nameOf(flags), allowed))
}

/** An option that is said once for each of its values. */
export function each(flags: string, description: string, allowed?: readonly string[]): Option {
  const option = new Option(flags, description)
  if (allowed) option.choices(allowed)
  const check = allowed ? oneOf(nameOf(flags), allowed) : (value: string) => value
  return option.argParser((value: string, before: readonly string[] = []) => [...before, check(value)])
}

const nameOf = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags

export function withLanguage(command: Command, say: Say, languages: readonly string[] = LANGUAGES): Command {
  return command.addOption(
    choice(
      '--lang <language>',
      say(`ngôn ngữ: ${languages.join(', ')}`, `language: ${languages.join(', ')}`),
      languages,
    ).default('vi'),
  )
}

/** Files are read up to a size. */
export function withReading(command: Command, say: Say): Command {
  return command.option(
    '--max-size <mb>',
    say(
      `đọc tệp tối đa bao nhiêu MB (mặc định ${MAX_SIZE})`,
      `most megabytes of a file that are read (${MAX_SIZE} if not said)`,
    ),
    megabytes('--max-size', 500),
  )
}

export function withScope(command: Command, say: Say, languages: readonly string[] = LANGUAGES): Command {
  return withReading(withLanguage(command, say, languages), say)
    .option(
      '--province <slug>',
      say(
        'tỉnh, thành phố (hiện nay hoặc trước ngày 01/7/2025), theo mã hoặc tên: thêm các ngày của địa phương; xem ky-niem provinces',
        'province whose days come in (of today or of before 1 July 2025), by slug or name; see ky-niem provinces',
      ),
    )
    .addOption(
      choice(
        '--sector <topic>',
        say(
          'ngành của cơ quan: nâng các ngày của ngành lên; xem ky-niem topics',
          "the office's own sector, whose days are raised; see ky-niem topics",
        ),
        TOPICS,
      ),
    )
    .addOption(
      each(
        '--topic <topic>',
        say(
          'chủ đề được nâng lên, mỗi chủ đề một lần --topic; xem ky-niem topics',
          'a topic whose days are raised, one --topic for each; see ky-niem topics',
        ),
        TOPICS,
      ),
    )
    .addOption(
      choice(
        '--profile <kind>',
        say(
          `loại cơ quan, theo đó danh sách thêm ngày và bớt ngày: ${inWords(PROFILE_LABELS)}`,
          `the kind of office, by which lists hold more days and fewer: ${PROFILES.join(', ')}`,
        ),
        PROFILES,
      ),
    )
    .addOption(
      choice(
        '--confidence <least>',
        say(
          `độ tin cậy tối thiểu: ${CONFIDENCES.join(', ')} (mặc định medium)`,
          `least confidence of a record: ${CONFIDENCES.join(', ')} (medium if not said)`,
        ),
        CONFIDENCES,
      ),
    )
    .addOption(
      each(
        '--exclude <id>',
        say(
          'bỏ một ngày có sẵn theo mã, mỗi ngày một lần --exclude',
          'leave a day out by its id, one --exclude for each',
        ),
      ),
    )
    .addOption(
      each(
        '--entries <file>',
        say(
          'ngày kỷ niệm của riêng cơ quan (JSON hoặc YAML), thêm vào dữ liệu có sẵn; mỗi tệp một lần --entries',
          'commemorations of your own (JSON or YAML), beside the shipped ones; one --entries for each file',
        ),
      ),
    )
    .option(
      '--override',
      say(
        'bản ghi riêng thay bản ghi có sẵn cùng mã, hoặc chỉ những trường mà nó ghi',
        'let own records replace shipped ones of the same id, or the fields alone that they name',
      ),
    )
}

export function withPlan(command: Command, say: Say, languages: readonly string[] = LANGUAGES): Command {
  return withCampaigns(withScope(command, say, languages), say)
    .addOption(
      each(
        '--kind <kind>',
        say(`chỉ các loại: ${inWords(KIND_LABELS)}`, `only these kinds: ${KINDS.join(', ')}`),
        KINDS,
      ),
    )
    .addOption(
      each(
        '--level <level>',
        say(`chỉ các cấp: ${inWords(LEVEL_LABELS)}`, `only these levels: ${LEVELS.join(', ')}`),
        LEVELS,
      ),
    )
    .addOption(
      each(
        '--milestone <class>',
        say(
          `chỉ các mốc: ${MILESTONES.join(', ')} (năm tròn, năm lẻ 5, năm khác)`,
          `only numbers of these classes: ${MILESTONES.join(', ')}`,
        ),
        MILESTONES,
      ),
    )
    .option(
      '--all',
      say(
        'in cả ngày để tra cứu, không chỉ ngày mà cơ quan thường nêu',
        'print look-up material too, not only what an office lists',
      ),
    )
}

export function withCampaigns(command: Command, say: Say): Command {
  return command.addOption(
    each(
      '--campaigns <file>',
      say(
        'các đợt tuyên truyền (JSON hoặc YAML); mỗi tệp một lần --campaigns',
        'campaigns (JSON or YAML) that run beside the days; one --campaigns for each file',
      ),
    ),
  )
}

export function withOutput(
  command: Command,
  say: Say,
  formats: readonly string[],
  standard: string,
): Command {
  return withFile(
    command.addOption(
      choice(
        '--format <format>',
        say(`dạng kết quả: ${formats.join(', ')}`, `form of the output: ${formats.join(', ')}`),
        formats,
      ).default(standard),
    ),
    say,
  )
}

/** The file that a result goes to. */
export function withFile(command: Command, say: Say): Command {
  return command
    .option(
      '-o, --output <file>',
      say('ghi vào tệp, thay vì in ra màn hình', 'write to a file in place of standard output'),
    )
    .option('-q, --quiet', say('không báo tệp đã ghi', 'say nothing of the file that was written'))
}

/** A file that a person writes on in, or that somebody else made, is replaced only where that is asked for. */
export function withForce(command: Command, say: Say): Command {
  return command.option('--force', say('ghi đè tệp đã có', 'write over a file that is there'))
}

/** Options of a feed, written or served. */
export function withFeed(command: Command, say: Say): Command {
  return command
    .option(
      '--domain <domain>',
      say(
        'tên miền trong mã sự kiện: của cơ quan, không đổi về sau',
        'domain of the event ids: your own, and the same for ever',
      ),
      'ky-niem.example',
    )
    .option(
      '--name <name>',
      say('tên lịch mà người đăng ký thấy', 'name that subscribers see'),
      'Ngày kỷ niệm',
    )
}

/** Shows examples at the end of a command's help. */
export function withExamples(command: Command, say: Say, ...examples: string[]): Command {
  const lines = examples.map((example) => `  $ ky-niem ${example}`)
  return command.addHelpText('after', `\n${say('Ví dụ', 'Example')}:\n${lines.join('\n')}`)
}

/** Checks an option against a closed list; commander calls it with the value as typed. */
export function oneOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((candidate) => candidate === value)
    return found ?? refuse({ ...unknownValue(value, allowed), field: option })
  }
}

/** A whole number option. */
export function wholeNumber(option: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    return refuse({
      code: 'invalid-number',
      field: option,
      value,
      allowed: `${least}-${most}`,
      message: {
        vi: `"${value}" phải là số nguyên từ ${least} đến ${most}.`,
        en: `"${value}" must be a whole number from ${least} to ${most}.`,
      },
    })
  }
}

/** A size in megabytes, with or without its unit. */
function megabytes(option: string, most: number): (value: string) => number {
  return (value) => {
    const number = Number(/^(\d{1,4}(?:[.,]\d{1,6})?) ?(?:MB)?$/i.exec(value)?.[1]?.replace(',', '.'))
    if (number > 0 && number <= most) return number
    return refuse({
      code: 'invalid-number',
      field: option,
      value,
      allowed: `<= ${most} MB`,
      message: {
        vi: `"${value}" phải là số MB, nhiều nhất ${most}, ví dụ 50.`,
        en: `"${value}" must be a number of megabytes, at most ${most}, such as 50.`,
      },
    })
  }
}
