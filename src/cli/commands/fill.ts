import type { Command } from 'commander'
import { refuse } from '../../errors.js'
import type { Bilingual } from '../../text/language.js'
import { loadPlanner } from '../context.js'
import type { Say } from '../language.js'
import { tellUnknownLunar } from '../lunar-reach.js'
import {
  type OutputOptions,
  type ScopeOptions,
  withCampaigns,
  withExamples,
  withFile,
  withScope,
} from '../options.js'
import { complain, write } from '../output.js'
import { readFile } from '../read-file.js'
import { needDocx } from '../review.js'
import { tellUnread } from '../word-report.js'
import { planOf, type TimeOptions, withTime } from './write.js'

interface Options extends ScopeOptions, TimeOptions, Omit<OutputOptions, 'format'> {
  campaigns?: string[]
}

/** `ky-niem fill`: an office's own Word form with its placeholders filled. */
export function fillCommand(program: Command, say: Say): void {
  const command = program
    .command('fill <file>')
    .description(
      say(
        'điền vào mẫu Word của cơ quan: {{tháng}}, {{ngày kỷ niệm}} và các chỗ điền khác, cùng tên với chỉ dẫn của bản nháp',
        "fill an office's own Word form: {{tháng}}, {{ngày kỷ niệm}} and other placeholders, named like the directives of drafts",
      ),
    )
  withFile(withCampaigns(withScope(withTime(command, say), say), say), say)
  withExamples(command, say, 'fill mau.docx --month 2027-07 -o dinh-huong-thang-7.docx')
  command.action(async (file: string, options: Options) => {
    needDocx(options.output, file)
    const planner = await loadPlanner(options)
    const plan = (await planOf(planner, options)) ?? refuseTimeless()
    tellUnknownLunar(plan, options.lang)
    const { fillDocx } = await import('../../word.js')
    const bytes = await readFile(file, options.maxSize)
    const { filled, unread, ...result } = fillDocx(bytes, { plan, planner, language: options.lang, file })
    tellUnread(unread, file, options.lang)
    if (filled === 0) complain(`${file}: ${NO_PLACEHOLDER[options.lang]}`)
    await write(result.bytes, options, { vi: `${filled} chỗ điền`, en: `${filled} placeholders filled` })
  })
}

const NO_PLACEHOLDER: Bilingual = {
  vi: 'không có chỗ điền nào, ra nguyên như mẫu. Chỗ điền viết trong hai ngoặc nhọn, ví dụ {{tháng}}, {{ngày kỷ niệm}}.',
  en: 'there are no placeholders, the result is the form as it is. They stand in double braces, such as {{tháng}}, {{ngày kỷ niệm}}.',
}

function refuseTimeless(): never {
  return refuse({
    code: 'missing-option',
    field: '--month',
    message: {
      vi: 'Hãy nêu thời gian của văn bản: --month 2027-07 (hoặc --week, --quarter, --year, --from và --to).',
      en: 'Name the time of the document: --month 2027-07 (or --week, --quarter, --year, --from and --to).',
    },
  })
}
