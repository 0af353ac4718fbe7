import type { Bilingual, Language } from '../text/language.js'
import type { Intake } from '../word.js'
import { oneLine } from './word-report.js'

/** What was read in one file. */
export interface FileIntake extends Intake {
  file: string
  evidence: readonly (Intake['evidence'][number] & { place?: Bilingual })[]
}

const HEAD: Record<Language, string> = {
  vi: `# Các đợt tuyên truyền đọc từ văn bản đến. Sau dấu # là chỗ trong văn bản mà mỗi mục lấy từ đó.
# Mục để trống là chưa tìm thấy: hãy điền, hoặc xóa dòng nếu không cần; đọc lại các mục khác rồi chạy ky-niem validate.
`,
  en: `# Campaigns read from incoming documents. Behind each # stands the place that a field was taken from.
# What is empty was not found: fill it in, or delete the line; read the rest again, then run ky-niem validate.
`,
}
const MISSING: Bilingual = { vi: 'chưa tìm thấy', en: 'not found' }
const LONGEST = 90

/** A file of campaigns in YAML, every field with its source in a comment. */
export function intakeFile(intakes: readonly FileIntake[], language: Language): string {
  const records = intakes.map((intake) => {
    const { campaign, missing, evidence } = withOwnId(intake, intakes)
    const comments = new Map([
      ...missing.map((field) => [field, MISSING[language]] as const),
      ...evidence.map(({ field, found, place }) => [field, comment(found, place?.[language])] as const),
    ])
    const [first, ...rest] = linesOf(filled(campaign, missing), '', '  ', comments)
    return [`# ${plain(intake.file)}`, `- ${first!.trimStart()}`, ...rest].join('\n')
  })
  return `${HEAD[language]}\n${records.join('\n\n')}\n`
}

/** Two documents on one subject are two campaigns. */
function withOwnId(intake: FileIntake, all: readonly FileIntake[]): FileIntake {
  const { id } = intake.campaign
  const same = all.filter(({ campaign }) => campaign.id === id && id !== undefined)
  const at = same.indexOf(intake)
  return at > 0 ? { ...intake, campaign: { ...intake.campaign, id: `${id}-${at + 1}` } } : intake
}

function comment(found: string, place: string | undefined): string {
  const text = plain(found)
  const short = text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text
  return place === undefined ? `“${short}”` : `${place}: “${short}”`
}

/** In one line, without what a comment cannot hold. */
function plain(text: string): string {
  return oneLine(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu, ' ')).trim()
}

/** The record with an empty place for each field that is missing, in the order in which people read a campaign. */
function filled(campaign: FileIntake['campaign'], missing: readonly string[]): Record<string, unknown> {
  const { id, title, period, sources, ...rest } = campaign
  const record = structuredClone({ id, title, period, sources, ...rest }) as Record<string, unknown>
  for (const field of missing) setIn(record, field.split('.'))
  return record
}

function setIn(holder: Record<string, unknown>, [key = '', ...rest]: readonly string[]): void {
  const at = Array.isArray(holder) ? Number(key) : key
  if (rest.length === 0) holder[at] ??= null
  else {
    holder[at] ??= /^\d+$/.test(rest[0]!) ? [] : {}
    setIn(holder[at] as Record<string, unknown>, rest)
  }
}

/** An object as lines of YAML. */
function linesOf(
  value: object,
  path: string,
  indent: string,
  comments: ReadonlyMap<string, string>,
): string[] {
  return Object.entries(value).flatMap(([key, given]) => {
    if (given === undefined) return []
    const field = path === '' ? key : `${path}.${key}`
    const content: unknown = isSimple(given) ? (given as { vi: string }).vi : given
    const told = comments.get(field)
    const behind = told === undefined ? '' : `  # ${told}`
    const head = Array.isArray(value) ? '-' : `${key}:`
    if (content === null || typeof content !== 'object')
      return [`${indent}${head}${content === null ? '' : ` ${scalar(content)}`}${behind}`]
    const inner = linesOf(content, field, `${indent}  `, comments)
    if (!Array.isArray(value)) return [`${indent}${head}${behind}`, ...inner]
    const [first, ...rest] = inner
    return [`${indent}- ${first!.trimStart()}${first!.includes('  # ') ? '' : behind}`, ...rest]
  })
}

/** A text in Vietnamese alone stands for itself. */
function isSimple(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'vi'
}

/** JSON is YAML; days and words of the schema stand without quotation marks. */
function scalar(value: unknown): string {
  const text = String(value)
  return /^\d{4}-\d\d-\d\d$/.test(text) ||
    /^[a-z]{3,}(?:-[a-z]+)+$|^(?:dates|commemoration|state|party)$/.test(text)
    ? text
    : JSON.stringify(value)
}
