import type { Bilingual } from 'ky-niem'
import { applyFixes, type Finding, type ProofreadOptions, proofread } from 'ky-niem/proofread'
import type { SavedFile, Setting } from '../exchange.js'
import { savedFile } from './documents.js'
import { planning } from './planning.js'

/** What the page shows of a finding. */
export interface ShownFinding {
  severity: Finding['severity']
  rule: string
  start: number
  end: number
  found: string
  expected?: string
  message: Bilingual
  place: Bilingual
}

const shownFinding = (
  { severity, rule, start, end, found, expected, message }: Finding,
  place: Bilingual,
) => ({
  severity,
  rule,
  start,
  end,
  found,
  ...(expected === undefined ? {} : { expected }),
  message,
  place,
})

/** Reports a step of long work to whoever waits for it. */
export type Report = (step: Bilingual) => void

async function reading(setting: Setting, year: number | undefined): Promise<ProofreadOptions> {
  const { planner } = await planning(setting)
  return { catalog: planner.catalog, ...(year === undefined ? {} : { year }) }
}

/** Findings in a text, and the text with what is certain put right. */
export async function checkText(
  text: string,
  setting: Setting,
  year: number | undefined,
): Promise<{ findings: ShownFinding[]; fixed: string; fixes: number }> {
  const findings = proofread(text, await reading(setting, year))
  return {
    findings: findings.map((finding) =>
      shownFinding(finding, {
        vi: `dòng ${finding.line}, cột ${finding.column}`,
        en: `line ${finding.line}, column ${finding.column}`,
      }),
    ),
    fixed: applyFixes(text, findings),
    fixes: findings.filter(({ fix }) => fix).length,
  }
}

/** A Word file reviewed: the file with comments and tracked changes, and the findings. */
export async function reviewWord(
  file: { name: string; bytes: Uint8Array },
  setting: Setting,
  year: number | undefined,
  report: Report,
): Promise<{ findings: ShownFinding[]; changes: number; unread: number; file: SavedFile }> {
  const { readDocx, reviewDocx } = await import('ky-niem/word')
  await tellSize(file, readDocx, report)
  const review = reviewDocx(file.bytes, { ...(await reading(setting, year)), file: file.name })
  return {
    findings: review.findings.map((finding) => shownFinding(finding, finding.place)),
    changes: review.changes,
    unread: sum(review.unread),
    file: savedFile(`${stem(file.name)}-da-soat`, 'docx', review.bytes),
  }
}

/** Last year's Word file made this year's. */
export async function renewWord(
  file: { name: string; bytes: Uint8Array },
  setting: Setting,
  to: string,
  from: string | undefined,
  report: Report,
): Promise<{
  changes: { found: string; text: string; reason: Bilingual }[]
  marks: { found: string; reason: Bilingual }[]
  file: SavedFile
}> {
  const { readDocx, renewDocx } = await import('ky-niem/word')
  await tellSize(file, readDocx, report)
  const { planner } = await planning(setting)
  const renewed = renewDocx(file.bytes, {
    catalog: planner.catalog,
    to,
    ...(from === undefined ? {} : { from }),
    file: file.name,
  })
  return {
    changes: renewed.changes.map(({ found, text, reason }) => ({ found, text, reason })),
    marks: renewed.marks.map(({ found, reason }) => ({ found, reason })),
    file: savedFile(`${stem(file.name)}-${to}`, 'docx', renewed.bytes),
  }
}

/** Says how much there is to read, so that who waits can tell whether it is a minute or a moment. */
async function tellSize(
  { bytes, name }: { name: string; bytes: Uint8Array },
  readDocx: typeof import('ky-niem/word').readDocx,
  report: Report,
): Promise<void> {
  report({ vi: 'Đang mở tệp', en: 'Opening the file' })
  const { text, paragraphs } = readDocx(bytes, { file: name })
  const [vi, en] = ['vi', 'en'].map((language) => text.length.toLocaleString(language)) as [string, string]
  report({
    vi: `Đang đọc ${paragraphs.length} đoạn, ${vi} chữ cái`,
    en: `Reading ${paragraphs.length} paragraphs, ${en} letters`,
  })
}

const sum = (counts: object): number =>
  Object.values(counts).reduce((total: number, count: number) => total + count, 0)
const stem = (name: string): string => name.replace(/\.[^.]*$/, '')
