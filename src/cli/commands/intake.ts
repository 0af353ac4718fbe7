import type { Command } from 'commander'
import type { Bilingual, Language } from '../../text/language.js'
import { loadCatalog } from '../context.js'
import { type FileIntake, intakeFile } from '../intake-file.js'
import type { Say } from '../language.js'
import {
  type OutputOptions,
  type ScopeOptions,
  withExamples,
  withForce,
  withOutput,
  withScope,
} from '../options.js'
import { complain, json, write } from '../output.js'
import { readDraft } from '../read-draft.js'
import { readFile } from '../read-file.js'
import { isDocx } from '../review.js'
import { tellUnread } from '../word-report.js'

interface Options extends ScopeOptions, OutputOptions {
  force?: boolean
}

/** `ky-niem intake`: incoming documents as campaigns to be finished. */
export function intakeCommand(program: Command, say: Say): void {
  const command = program
    .command('intake <file...>')
    .description(
      say(
        'đọc văn bản đến (.docx, .txt): số, ngày, cơ quan, trích yếu, thời gian, hạn, việc phải làm; ghi thành tệp đợt tuyên truyền để hoàn thiện',
        'read incoming documents (.docx, .txt): number, date, issuer, subject, period, deadlines, tasks; write campaigns for a person to finish',
      ),
    )
  withExamples(
    command,
    say,
    'intake cong-van-*.docx -o dot-tuyen-truyen.yaml',
    'intake ke-hoach.docx --format json',
  )
  withForce(withOutput(withScope(command, say), say, ['yaml', 'json'], 'yaml'), say).action(
    async (files: string[], options: Options) => {
      const catalog = await loadCatalog(options)
      const intakes: FileIntake[] = []
      for (const file of files) intakes.push({ file, ...(await intakeOne(file, catalog, options)) })
      const content = options.format === 'json' ? json(intakes) : intakeFile(intakes, options.lang)
      await write(
        content,
        { ...options, keep: !options.force },
        {
          vi: `${intakes.length} đợt tuyên truyền`,
          en: `${intakes.length} ${intakes.length === 1 ? 'campaign' : 'campaigns'}`,
        },
      )
      for (const intake of intakes) tellMissing(intake, options.lang)
    },
  )
}

type Catalog = Awaited<ReturnType<typeof loadCatalog>>

async function intakeOne(file: string, catalog: Catalog, { maxSize, lang }: Options) {
  const { intakeDocx, intakeText } = await import('../../word.js')
  if (!isDocx(file)) return intakeText((await readDraft(file, maxSize)).text, { catalog })
  const intake = intakeDocx(await readFile(file, maxSize), { catalog, file })
  tellUnread(intake.unread, file, lang)
  return intake
}

const FIELDS: Readonly<Record<string, Bilingual>> = {
  id: { vi: 'mã (id)', en: 'id' },
  title: { vi: 'trích yếu (title)', en: 'subject (title)' },
  'period.start': { vi: 'ngày bắt đầu (period.start)', en: 'first day (period.start)' },
  'period.end': { vi: 'ngày kết thúc (period.end)', en: 'last day (period.end)' },
  tasks: { vi: 'việc phải làm (tasks)', en: 'tasks' },
  'sources.0.citation.type': { vi: 'loại văn bản (type)', en: 'type of document' },
  'sources.0.citation.number': { vi: 'số (number)', en: 'number' },
  'sources.0.citation.symbol': { vi: 'ký hiệu (symbol)', en: 'symbol' },
  'sources.0.citation.issuedOn': { vi: 'ngày ban hành (issuedOn)', en: 'date of issue (issuedOn)' },
  'sources.0.citation.issuer': { vi: 'cơ quan ban hành (issuer)', en: 'issuer' },
  'sources.0.citation.subject': { vi: 'nội dung (subject)', en: 'what it is about (subject)' },
  'sources.0.citation.system': { vi: 'Đảng hay Nhà nước (system)', en: 'Party or State (system)' },
}

/** On standard error: what a person has to fill in. */
function tellMissing({ file, missing }: FileIntake, lang: Language): void {
  if (missing.length === 0) return
  const fields = missing.map((field) => FIELDS[field]?.[lang] ?? field).join(', ')
  complain(
    lang === 'vi' ? `${file}: chưa tìm thấy ${fields}; hãy điền.` : `${file}: not found: ${fields}; fill in.`,
  )
}
