import type { Command } from 'commander'
import { linesOf } from '../../proofread/finding.js'
import type { Bilingual, Language } from '../../text/language.js'
import type { Renewal } from '../../word.js'
import { loadCatalog } from '../context.js'
import type { Say } from '../language.js'
import { type OutputOptions, type ScopeOptions, withExamples, withScope } from '../options.js'
import { complain, write } from '../output.js'
import { readDraft } from '../read-draft.js'
import { readFile } from '../read-file.js'
import { isDocx, needDocx } from '../review.js'
import { monthOf } from '../typed-time.js'
import { excerpt, tellUnread } from '../word-report.js'

interface Options extends ScopeOptions, Omit<OutputOptions, 'format'> {
  to: string
  from?: string
  author?: string
  date?: string
}

/** `ky-niem renew`: last year's document made this year's. */
export function renewCommand(program: Command, say: Say): void {
  const command = program
    .command('renew <file>')
    .description(
      say(
        'làm văn bản năm trước (.docx, .txt, .md) thành văn bản năm nay: số năm, mốc sau, thứ, ngày âm lịch; chỗ không tự biết thì đánh dấu',
        "make last year's document (.docx, .txt, .md) this year's: numbers, last dates, weekdays, lunar days; mark what cannot be known",
      ),
    )
    .requiredOption('--to <month>', say('tháng mới, ví dụ 2027-07', 'the new month, such as 2027-07'))
    .option(
      '--from <month>',
      say(
        'tháng của văn bản cũ (mặc định đọc từ văn bản)',
        'month of the old document (read from it if not said)',
      ),
    )
    .option('--author <name>', say('tên người sửa trong tệp Word', 'author of the changes in a Word file'))
    .option(
      '--date <time>',
      say('thời điểm sửa, ví dụ 2027-06-20T08:00:00Z', 'their time, such as 2027-06-20T08:00:00Z'),
    )
  withScope(command, say).option(
    '-o, --output <file>',
    say('ghi vào tệp (tệp Word: bắt buộc)', 'write to a file (needed for a Word file)'),
  )
  withExamples(
    command,
    say,
    'renew dinh-huong-thang-7-2026.docx --to 2027-07 -o dinh-huong-thang-7-2027.docx',
    'renew thang-7.md --to 2027-07',
  )
  command.action(async (file: string, options: Options) => {
    const { renewed, placeOf } = isDocx(file)
      ? await renewWord(file, options)
      : await renewPlain(file, options)
    tell(renewed, placeOf, options)
  })
}

async function months(options: Options) {
  return {
    catalog: await loadCatalog(options),
    to: monthOf(options.to, '--to'),
    ...(options.from === undefined ? {} : { from: monthOf(options.from, '--from') }),
  }
}

/** A renewal, and where its places stand in the file: "thang-7.txt:3:8", "thang-7.docx:3:8 (đoạn 3)". */
interface Placed {
  renewed: Renewal
  placeOf: (offset: number) => string
}

async function renewWord(file: string, options: Options): Promise<Placed> {
  needDocx(options.output, file)
  const { placeIn, readDocx, renewDocx } = await import('../../word.js')
  const given = await readFile(file, options.maxSize)
  const renewed = renewDocx(given, {
    ...(await months(options)),
    file,
    language: options.lang,
    ...(options.author === undefined ? {} : { author: options.author }),
    ...(options.date === undefined ? {} : { date: options.date }),
  })
  tellUnread(renewed.unread, file, options.lang)
  await write(renewed.bytes, options, countOf(renewed))
  const document = readDocx(given, { file })
  const lineOf = placesIn(file, document.text)
  const placeOf = (offset: number) => {
    const place = placeIn(document, offset)?.place[options.lang]
    return `${lineOf(offset)}${place === undefined ? '' : ` (${place})`}`
  }
  return { renewed, placeOf }
}

async function renewPlain(file: string, options: Options): Promise<Placed> {
  const { renewText } = await import('../../word.js')
  const { text, format, mark } = await readDraft(file, options.maxSize)
  const renewed = renewText(text, { ...(await months(options)), format })
  await write(`${mark ? '\ufeff' : ''}${renewed.text}`, options, countOf(renewed))
  return { renewed, placeOf: placesIn(file, text) }
}

function placesIn(file: string, text: string): (offset: number) => string {
  const at = linesOf(text)
  return (offset) => {
    const { line, column } = at(offset)
    return `${file}:${line}:${column}`
  }
}

function countOf({ changes, marks }: Renewal): Bilingual {
  return {
    vi: `${changes.length} chỗ sửa, ${marks.length} chỗ cần xem`,
    en: `${changes.length} changed, ${marks.length} to look at`,
  }
}

/** On standard error: each step with its reason, what is to be looked at, and how much of the text it was. */
function tell(
  { changes, marks, share }: Renewal,
  placeOf: Placed['placeOf'],
  { lang, quiet }: Options,
): void {
  if (quiet) return
  for (const { start, found, text, reason } of changes)
    complain(`${placeOf(start)}: “${excerpt(found)}” → “${text}”: ${reason[lang]}`)
  for (const { start, found, reason } of marks)
    complain(`${placeOf(start)}: “${excerpt(found)}”: ${reason[lang]}`)
  const { changed, marked, kept, open } = share
  complain(SHARE[lang](changed + marked + kept, changed + marked + kept + open, { changed, marked, kept }))
}

type Told = Record<'changed' | 'marked' | 'kept', number>

const SHARE: Record<Language, (told: number, all: number, parts: Told) => string> = {
  vi: (told, all, { changed, marked, kept }) =>
    `Đã xét ${told}/${all} năm và số năm: ${changed} đổi, ${marked} đánh dấu, ${kept} giữ nguyên.`,
  en: (told, all, { changed, marked, kept }) =>
    `${told} of ${all} years and numbers dealt with: ${changed} changed, ${marked} marked, ${kept} kept.`,
}
