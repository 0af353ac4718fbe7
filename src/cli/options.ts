import type { Command } from 'commander'
import { unknownValue } from '../arguments.js'
import { CONFIDENCES, KINDS, LEVELS, MILESTONES, TOPICS } from '../commemorations/vocabulary.js'
import { refuse } from '../errors.js'
import { LANGUAGES, type Language } from '../text/language.js'
import type { Format } from './formats.js'
import type { Say } from './language.js'

/** Options that say which records a command works on. */
export interface ScopeOptions {
  lang: Language
  province?: string
  sector?: string
  topic?: string[]
  confidence?: string
  entries?: string[]
  override?: boolean
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
}

export function withScope(command: Command, say: Say, languages: readonly string[] = LANGUAGES): Command {
  return command
    .option(
      '--lang <language>',
      say(`ngôn ngữ: ${languages.join(', ')}`, `language: ${languages.join(', ')}`),
      oneOf('--lang', languages),
      'vi',
    )
    .option(
      '--province <slug>',
      say(
        'tỉnh, thành phố (hiện nay hoặc trước ngày 01/7/2025), theo mã hoặc tên: thêm các ngày của địa phương',
        'province whose days come in (of today or of before 1 July 2025), by slug or name',
      ),
    )
    .option(
      '--sector <topic>',
      say('ngành của cơ quan: nâng các ngày của ngành lên', "the office's own sector, whose days are raised"),
    )
    .option(
      '--topic <topic...>',
      say(`chủ đề được nâng lên: ${TOPICS.join(', ')}`, `topics whose days are raised: ${TOPICS.join(', ')}`),
    )
    .option(
      '--confidence <least>',
      say(
        `độ tin cậy tối thiểu: ${CONFIDENCES.join(', ')} (mặc định medium)`,
        `least confidence of a record: ${CONFIDENCES.join(', ')} (medium if not said)`,
      ),
    )
    .option(
      '--entries <file...>',
      say(
        'ngày kỷ niệm của riêng cơ quan (JSON hoặc YAML), thêm vào dữ liệu có sẵn',
        'commemorations of your own (JSON or YAML), beside the shipped ones',
      ),
    )
    .option(
      '--override',
      say('bản ghi riêng thay bản ghi có sẵn cùng mã', 'let own records replace shipped ones of the same id'),
    )
}

export function withPlan(command: Command, say: Say, languages: readonly string[] = LANGUAGES): Command {
  return withScope(command, say, languages)
    .option(
      '--campaigns <file...>',
      say('các đợt tuyên truyền (JSON hoặc YAML)', 'campaigns (JSON or YAML) that run beside the days'),
    )
    .option(
      '--kind <kind...>',
      say(`chỉ các loại: ${KINDS.join(', ')}`, `only these kinds: ${KINDS.join(', ')}`),
    )
    .option(
      '--level <level...>',
      say(`chỉ các cấp: ${LEVELS.join(', ')}`, `only these levels: ${LEVELS.join(', ')}`),
    )
    .option(
      '--milestone <class...>',
      say(
        `chỉ các mốc: ${MILESTONES.join(', ')} (năm tròn, năm lẻ 5, năm khác)`,
        `only numbers of these classes: ${MILESTONES.join(', ')}`,
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

export function withOutput(
  command: Command,
  say: Say,
  formats: readonly string[],
  standard: string,
): Command {
  return command
    .option(
      '--format <format>',
      say(`dạng kết quả: ${formats.join(', ')}`, `form of the output: ${formats.join(', ')}`),
      oneOf('--format', formats),
      standard,
    )
    .option('-o, --output <file>', say('ghi vào tệp', 'write to a file in place of standard output'))
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
