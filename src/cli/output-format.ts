import { extname } from 'node:path'
import type { Command } from 'commander'
import { refuse } from '../errors.js'
import { CHECK_ENDINGS } from './check-formats.js'
import { ENDINGS } from './formats.js'
import { STDIN } from './read-file.js'
import { optionOf, typedFor } from './typed-options.js'

/** Endings of what no choice of formats names. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { script: ['.txt'], yaml: ['.yaml', '.yml'] }
/** Endings that mean something that nothing here writes. */
const FOREIGN =
  '.doc .dot .dotx .docm .rtf .odt .pdf .xls .xlsx .csv .ods .ppt .pptx .odp .epub .png .jpg .jpeg .gif .webp .bmp .zip .7z .rar .gz'

/** Endings of file names that mean a format, each with what may stand in such a file. Any other ending is the user's own. */
const BY_ENDING = byEnding({ ...ENDINGS, ...CHECK_ENDINGS, ...OTHERS })

function byEnding(endings: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const formats = Object.keys(endings)
  const fitting = (ending: string) =>
    formats
      .filter((format) => endings[format]!.includes(ending))
      .sort((a, b) => endings[a]!.indexOf(ending) - endings[b]!.indexOf(ending))
  const all = [...FOREIGN.split(' '), ...Object.values(endings).flat()]
  return Object.fromEntries(all.map((ending) => [ending, fitting(ending)]))
}

/** What commands write that have no choice of formats, or more than the choice. */
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  feed: ['ics'],
  new: ['markdown'],
  completion: ['script'],
  fill: ['docx'],
  renew: ['text', 'markdown', 'html', 'docx'],
  check: ['docx'],
}

/**
 * The name of the output decides its format where none is said; a name that means another format than the one that is written is
 * refused, since a program would not open such a file.
 *
 * @throws InputError with the name, and what fits.
 */
export function settleFormat(command: Command): void {
  const output = command.getOptionValue('output') as string | undefined
  if (output === undefined || output === STDIN) return
  const ending = extname(output).toLowerCase()
  const fitting = BY_ENDING[ending]
  if (!fitting) return
  const option = optionOf(command, '--format')
  const choices = option?.argChoices ?? []
  const results = RESULTS[command.name()] ?? []
  if (option && typedFor(command).some((typed) => typed.option === option)) {
    const format = command.getOptionValue('format') as string
    if (fitting.includes(format)) return
    refuseName(output, ending, { format, endings: endingsOf([format]) })
  }
  const format = fitting.find((one) => choices.includes(one))
  if (format !== undefined) command.setOptionValueWithSource('format', format, 'implied')
  else if (!fitting.some((one) => results.includes(one)))
    refuseName(output, ending, { endings: endingsOf([...choices, ...results]) })
}

function endingsOf(formats: readonly string[]): string {
  return Object.entries(BY_ENDING)
    .filter(([, fitting]) => fitting.some((format) => formats.includes(format)))
    .map(([ending]) => ending)
    .join(', ')
}

function refuseName(
  output: string,
  ending: string,
  { format, endings }: { format?: string; endings: string },
): never {
  const what =
    format === undefined
      ? { vi: 'lệnh này không ghi được tệp như vậy', en: 'this command writes no such file' }
      : { vi: `kết quả ở dạng ${format}`, en: `the result is in the format ${format}` }
  return refuse({
    code: 'conflicting-options',
    field: '-o',
    value: output,
    allowed: endings,
    message: {
      vi: `Tên tệp kết thúc bằng ${ending} nhưng ${what.vi}; đặt tên kết thúc bằng một trong: ${endings}.`,
      en: `The name ends in ${ending}, but ${what.en}; end it in one of: ${endings}.`,
    },
  })
}
