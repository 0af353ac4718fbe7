import { check, needed, options as optionsOf, text as textCheck } from '../../arguments.js'
import type {
  Campaign,
  CampaignContent,
  CampaignPeriod,
  CampaignSource,
  IssuerLevel,
} from '../../campaigns/campaign.js'
import type { Citation } from '../../citations/citation.js'
import { formatCitation } from '../../citations/format.js'
import { type Catalog, catalog as catalogCheck } from '../../commemorations/catalog.js'
import type { PlainDate } from '../../dates/plain-date.js'
import { textBefore } from '../../proofread/reading/page.js'
import { findProvince } from '../../provinces/provinces.js'
import { foldText } from '../../text/fold.js'
import { type Letterhead, readLetterhead } from './letterhead.js'
import { readMilestones } from './milestones.js'
import { readPeriod, type ToldPeriod } from './period.js'
import { layOut, linesOf, placeOf, type Read, type Sheet, type Stretch } from './sheet.js'
import { readTasks, type ToldTask } from './tasks.js'

/** Options of {@link intakeText}. */
export interface IntakeTextOptions {
  /** What is known of the days; make it with `createCatalog`. */
  catalog: Catalog
}

/** Where a field of an intake stands in the text: offsets, `end` excluded. */
export interface IntakeEvidence {
  /** Path of the field, such as `period.start` or `tasks.2`. */
  field: string
  /** What stands there, as printed. */
  found: string
  /** Place of the first character. */
  start: number
  /** Place behind the last character. */
  end: number
}

/** A document as a source of a campaign, its citation as far as it is told. */
export interface IntakeSource extends Omit<CampaignSource, 'citation'> {
  /** Number, symbol, date, issuer and subject, as far as they are printed. */
  citation: Partial<Citation>
}

/** A campaign as far as a document tells it. */
export type IntakeCampaign = Partial<Omit<Campaign, 'period' | 'sources'>> & {
  /** When it runs; dates that are not told are left out. */
  period:
    | CampaignPeriod
    | {
        /** From day to day. */
        kind: 'dates'
        /** First day, where it is told. */
        start?: PlainDate
        /** Last day, included, where it is told. */
        end?: PlainDate
      }
  /** The document that was read, with those that it carries out. */
  sources: readonly IntakeSource[]
}

/** What an incoming document says of a campaign. */
export interface Intake {
  /** The campaign, without the fields that `missing` names. */
  campaign: IntakeCampaign
  /** Where each field was read. */
  evidence: readonly IntakeEvidence[]
  /** Paths of fields that were looked for and not found; a person fills them. */
  missing: readonly string[]
}

const OPTIONS = optionsOf<IntakeTextOptions>({ catalog: needed(catalogCheck) })

/**
 * Reads an incoming official document for the campaign that it asks for: number, date, issuer and subject (as the source),
 * addressees, period, days and deadlines, tasks and purposes, the documents that it carries out. Nothing is guessed: what
 * was not found is listed, and every field has its place in the text.
 *
 * @example
 * intakeText('SỞ Y TẾ\nSố: 12/SYT-VP\nV/v hưởng ứng Ngày Dân số thế giới năm 2026', { catalog }).campaign.title
 * // { vi: 'Hưởng ứng Ngày Dân số thế giới năm 2026' }
 */
export function intakeText(text: string, options: IntakeTextOptions): Intake {
  check('intakeText', 'text', text, textCheck)
  check('intakeText', 'options', options, OPTIONS)
  return intakeOf(text, linesOf(text), options.catalog)
}

/** The intake of a text whose lines are known. */
export function intakeOf(text: string, stretches: readonly Stretch[], catalog: Catalog): Intake {
  const sheet = layOut(text, stretches, catalog)
  const head = readLetterhead(sheet)
  const { subject, issuedOn, issuer } = head
  const evidence: IntakeEvidence[] = []
  const tell = <T>(field: string, told: Read<T>): T => {
    evidence.push({ field, found: text.slice(told.start, told.end), start: told.start, end: told.end })
    return told.value
  }
  const list = <T>(field: string, told: readonly Read<T>[]) =>
    told.map((each, at) => tell(`${field}.${at}`, each))
  const year = sheet.reading.subject.year ?? head.year
  const title = subject && tell('title', subject)
  const told = readPeriod(sheet, { subject, issuedOn })
  const period = periodOf(told, tell)
  const { tasks, objectives } = readTasks(sheet, head.end)
  const source = sourceOf(sheet, head, tell)
  const level = issuer && levelOf(issuer.value)
  // A ministry writes from Hà Nội to the whole country.
  const province = level === 'central' || level === 'ministry' ? undefined : provinceIn(sheet, head)
  const milestones = list(
    'milestones',
    readMilestones(sheet, { year, from: issuedOn?.value ?? '', period: told }),
  )
  const named = <K extends keyof Campaign>(key: K, value: Campaign[K] | undefined) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value }
  const campaign: IntakeCampaign = {
    ...named('id', subject && tell('id', { ...subject, value: idOf(subject.value, year) })),
    ...named('title', title === undefined ? undefined : { vi: capitalised(title) }),
    period,
    ...named('objectives', list('objectives', objectives.flatMap(withPoints)).map(inVietnamese)),
    // In one list, in the order of the document: contents where any has points, which tasks have no room for.
    ...(tasks.some(hasPoints)
      ? { contents: tasks.map((task, at) => contentOf(task, `contents.${at}`, tell)) }
      : named('tasks', list('tasks', tasks).map(inVietnamese))),
    ...named('audiences', list('audiences', head.addressees)),
    ...named('issuerLevel', level && issuer && tell('issuerLevel', { ...issuer, value: level })),
    sources: [source],
    ...named(
      'milestones',
      milestones.map(({ name, date }) => ({ name: { vi: name }, date })),
    ),
    ...named('provinces', province && [tell('provinces.0', province)]),
  }
  const { citation } = source
  const missing = [
    ...(title === undefined ? ['id', 'title'] : []),
    ...(period.kind === 'dates' ? (['start', 'end'] as const) : [])
      .filter((key) => !(key in period))
      .map((key) => `period.${key}`),
    ...CITED.filter((key) => citation[key] === undefined).map((key) => `sources.0.citation.${key}`),
    ...(tasks.length === 0 ? ['tasks'] : []),
  ]
  return { campaign, evidence, missing }
}

const inVietnamese = (vi: string) => ({ vi })
const hasPoints = ({ points }: ToldTask) => points.length > 0
const withPoints = (task: ToldTask): ToldTask[] => [task, ...task.points.flatMap(withPoints)]

/** An item with its points, which `tasks` have no room for. */
function contentOf(task: ToldTask, field: string, tell: Tell): CampaignContent {
  return {
    text: { vi: tell(`${field}.text`, task) },
    ...(hasPoints(task)
      ? { points: task.points.map((point, at) => contentOf(point, `${field}.points.${at}`, tell)) }
      : {}),
  }
}

/** What a citation of the document needs. */
const CITED = ['type', 'number', 'symbol', 'issuedOn', 'issuer', 'subject', 'system'] as const

type Tell = <T>(field: string, told: Read<T>) => T

function periodOf(told: ToldPeriod, tell: Tell): IntakeCampaign['period'] {
  if (told.kind === 'commemoration') {
    const to = tell('period.to', told.to)
    return {
      kind: 'commemoration',
      to,
      ...(told.year === undefined ? {} : { year: tell('period.year', told.year) }),
      daysBefore: 0,
      daysAfter: 0,
    }
  }
  return {
    kind: 'dates',
    ...(told.start ? { start: tell('period.start', told.start) } : {}),
    ...(told.end ? { end: tell('period.end', told.end) } : {}),
  }
}

/** The document itself, with the documents that it carries out. */
function sourceOf(sheet: Sheet, head: Letterhead, tell: Tell): IntakeSource {
  const { number, issuedOn, issuer, subject, system } = head
  const { number: digits, year, symbol, separator } = number?.value ?? {}
  const citation: Partial<Citation> = {
    ...(head.type ? { type: tell('sources.0.citation.type', head.type) } : {}),
    ...(number && digits !== undefined
      ? { number: tell('sources.0.citation.number', { ...number, value: digits }) }
      : {}),
    ...(year === undefined || !number
      ? {}
      : { year: tell('sources.0.citation.year', { ...number, value: year }) }),
    ...(symbol === undefined || !number
      ? {}
      : { symbol: tell('sources.0.citation.symbol', { ...number, value: symbol }) }),
    ...(separator === undefined ? {} : { separator }),
    ...(issuedOn ? { issuedOn: tell('sources.0.citation.issuedOn', issuedOn) } : {}),
    ...(issuer ? { issuer: tell('sources.0.citation.issuer', issuer) } : {}),
    ...(subject
      ? { subject: tell('sources.0.citation.subject', { ...subject, value: inSentence(subject.value) }) }
      : {}),
    ...(system ? { system: tell('sources.0.citation.system', system) } : {}),
  }
  const level = issuer && levelOf(issuer.value)
  const others = carriedOut(sheet, number?.value)
  return {
    citation,
    ...(level && issuer ? { level: tell('sources.0.level', { ...issuer, value: level }) } : {}),
    ...(others.length > 0
      ? { implementing: others.map((each, at) => ({ citation: tell(`sources.0.implementing.${at}`, each) })) }
      : {}),
  }
}

function carriedOut(sheet: Sheet, own: Partial<Citation> | undefined): Read<Citation>[] {
  const seen = new Set(
    own?.number === undefined ? [] : [formatCitation(own as Citation, { style: 'number' })],
  )
  return sheet.reading.citations.flatMap(({ citation, deviations, start, end }) => {
    const number = formatCitation(citation, { style: 'number' })
    if (deviations.length > 0 || citation.number === undefined || seen.has(number)) return []
    const before = textBefore(sheet.reading.page, start, 400)
    if (!CARRIED_OUT.test(before.slice(before.lastIndexOf('\n') + 1))) return []
    seen.add(number)
    return [{ value: citation, ...placeOf(sheet, { start, end }) }]
  })
}

/** A subject as it stands behind "về". */
function inSentence(subject: string): string {
  return /^(?:Ngày|Tháng|Tuần|Năm|Tết|Đại hội) /.test(subject) || /^\p{Lu}{2}/u.test(subject)
    ? subject
    : subject.charAt(0).toLowerCase() + subject.slice(1)
}

/** In front of the documents that a document carries out, in one line with them. */
const CARRIED_OUT = /\b(?:can cu|thuc hien|trien khai|theo|tren co so) /

const LEVELS: readonly (readonly [RegExp, IssuerLevel])[] = [
  [
    /trung uong|^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|bo chinh tri|ban bi thu)/,
    'central',
  ],
  [/^bo /, 'ministry'],
  [/^so |^chi cuc |^cuc /, 'department'],
  [/\b(?:xa|phuong|dac khu)\b/, 'commune'],
  [/\b(?:huyen|quan|thi xa)\b/, 'district'],
  [/\b(?:tinh uy|thanh uy|tinh|thanh pho)\b/, 'province'],
]

function levelOf(issuer: string): IssuerLevel | undefined {
  const folded = foldText(issuer)
  return LEVELS.find(([pattern]) => pattern.test(folded))?.[1]
}

/** The province whose name stands in the letterhead or in front of the date. */
function provinceIn({ lines }: Sheet, { end: last }: Letterhead): Read<string> | undefined {
  for (const { folded, start, end } of lines.slice(0, Math.max(last, 12))) {
    const place =
      /^(.{2,30}?), ngay /.exec(folded)?.[1] ??
      /(?:tinh(?: uy)?|thanh pho|thanh uy) ([a-z -]{2,20})$/.exec(folded)?.[1]
    const found = place === undefined ? undefined : findProvince(place)
    if (found) return { value: found.slug, start, end }
  }
  return undefined
}

/** Words of the subject without marks, with the year. */
function idOf(title: string, year: number | undefined): string {
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 9)
  if (year !== undefined && !words.includes(String(year))) words.push(String(year))
  return words.join('-')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
