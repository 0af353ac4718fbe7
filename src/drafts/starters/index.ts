import { check, either, maybe, needed, oneOf, options as optionsOf, shape, text } from '../../arguments.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { KINDS, PROFILES, type Profile } from '../../commemorations/vocabulary.js'
import { frozen } from '../../frozen.js'
import { LAYOUTS, type LayoutName } from '../../guidance/options.js'
import { isOfMourning } from '../directives/slogan-words.js'
import { BAO_CAO_VIEN, CONG_VAN, HAI_THANG, HUONG_DAN, NAM, QUY } from './directions.js'
import { STARTER_ADDRESSEES, starterHead, starterWords } from './heads.js'
import { LAYOUT_STARTERS } from './layouts.js'
import {
  BIEN_BAN,
  CHUONG_TRINH,
  DE_CUONG,
  DE_CUONG_NGAY_LE,
  DE_CUONG_NHAN_VAT,
  DE_CUONG_SU_KIEN,
  KE_HOACH,
  KHAU_HIEU,
  THONG_BAO,
} from './sheets.js'

interface Starter {
  kind: string
  subject: string
  front: string
  body: string
}

const STARTERS = {
  'cong-van': CONG_VAN,
  'huong-dan': HUONG_DAN,
  'ke-hoach': KE_HOACH,
  'thong-bao': THONG_BAO,
  'chuong-trinh': CHUONG_TRINH,
  'de-cuong': DE_CUONG,
  'khau-hieu': KHAU_HIEU,
  'bao-cao-vien': BAO_CAO_VIEN,
  'huong-dan-hai-thang': HAI_THANG,
  'huong-dan-quy': QUY,
  'huong-dan-nam': NAM,
  'bien-ban': BIEN_BAN,
} as const satisfies Record<StarterName, Starter>

/** Names of the drafts that {@link newDraft} writes. */
export type StarterName =
  | 'cong-van'
  | 'huong-dan'
  | 'ke-hoach'
  | 'thong-bao'
  | 'chuong-trinh'
  | 'de-cuong'
  | 'khau-hieu'
  | 'bao-cao-vien'
  | 'huong-dan-hai-thang'
  | 'huong-dan-quy'
  | 'huong-dan-nam'
  | 'bien-ban'
/** Every {@link StarterName}. */
export const STARTER_NAMES: readonly StarterName[] = frozen(Object.keys(STARTERS) as StarterName[])

/** What a draft to start from is made for. */
export interface NewDraftOptions {
  /** The stretch of time as the front matter writes it: `7/2027`, `4-5/2027`, `III/2027`, `2027`. */
  period?: string
  /** The kind of office, whose head is the example; `state` if not said. */
  profile?: Profile
  /** A file that holds the profile of the office, in place of an example. */
  issuerFile?: string
  /**
   * `de-cuong`: the day that the outline is about, by its id, or a record of the catalog: a day of birth or death gives an outline of
   * the person's life, an event of history one of its course, a day that counts no years one of its meaning.
   * `war-invalids-martyrs-day` if not said.
   */
  day?: string | OutlinedDay
}

/** What an outline follows from: the record of its day. */
export type OutlinedDay = Pick<Commemoration, 'id' | 'kind'> &
  Partial<Pick<Commemoration, 'name' | 'origin' | 'counted'>>

const DAY = shape<OutlinedDay>(
  { vi: 'mã của một ngày, hoặc bản ghi của ngày ấy', en: 'the id of a day, or its record' },
  { id: needed(text), kind: needed(oneOf(KINDS)) },
)

const OPTIONS = maybe(
  optionsOf<NewDraftOptions>({
    period: text,
    profile: oneOf(PROFILES),
    issuerFile: text,
    day: either(text, DAY),
  }),
)

/**
 * A commented draft to start from, in the wording that documents of the kind have; by the name of a layout, one that prints what the
 * layout does, section by section.
 *
 * @throws InputError for a kind that is not known.
 * @example
 * newDraft('huong-dan', { period: '5/2027' }).split('\n')[2] // 'loai: huong-dan'
 */
export function newDraft(kind: StarterName | LayoutName, options: NewDraftOptions = {}): string {
  check('newDraft', 'kind', kind, oneOf([...STARTER_NAMES, ...LAYOUTS]))
  check('newDraft', 'options', options, OPTIONS)
  const { period, profile = 'state', issuerFile, day = 'war-invalids-martyrs-day' } = options
  const all: Readonly<Record<StarterName | LayoutName, Starter>> = { ...STARTERS, ...LAYOUT_STARTERS }
  const starter = kind === 'de-cuong' ? outlineOf(day) : all[kind]
  const office =
    issuerFile === undefined
      ? `# Thông tin cơ quan ban hành; có thể để ở một tệp riêng và ghi "co-quan: co-quan.yaml"\n${starterHead(profile)}`
      : `co-quan: ${JSON.stringify(issuerFile)}`
  const front = [
    '---',
    '# Làm văn bản: ky-niem write ban-nhap.md -o van-ban.docx. Dòng có dấu # ở đầu là ghi chú.',
    `loai: ${starter.kind}`,
    ...(period === undefined ? [] : [`thoi-gian: ${period}`]),
    `ve-viec: ${JSON.stringify(starter.subject)}`,
    '# Kiểu đánh số các cấp, ví dụ "I. 1. a) -", "I- 1- 1.1-", "1. 1.1. (1)", "Thứ nhất"',
    starter.front.replace(
      '{addressees}',
      STARTER_ADDRESSEES[profile].map((name) => `  - ${name}`).join('\n'),
    ),
    office,
    '---',
  ].join('\n')
  // A State body ends its text with "./.", other bodies with a full stop.
  const closed =
    profile === 'party' || profile === 'youth' ? starter.body.replace(/\.\/\./g, '.') : starter.body
  const unaddressed = starter.kind === 'de-cuong' || starter.kind === 'khau-hieu'
  const note = unaddressed ? '<!-- Loại này không có số, ký hiệu. -->\n\n' : ''
  const { readers, above } = starterWords(profile)
  const words: Readonly<Record<string, string>> = {
    '{day}': typeof day === 'string' ? day : day.id,
    '{keeping}':
      typeof day !== 'string' && isOfMourning(day.kind, day.name?.vi ?? '') ? 'Tưởng niệm' : 'Kỷ niệm',
    '{readers}': readers,
    '{above}': above,
  }
  return `${front}\n\n${note}${closed}\n`.replace(
    /\{(?:day|keeping|readers|above)\}/g,
    (name) => words[name]!,
  )
}

/** The outline that fits a day. */
function outlineOf(day: string | OutlinedDay): Starter {
  if (typeof day === 'string') return DE_CUONG
  const { kind, name, origin, counted } = day
  if (kind === 'birth' || kind === 'death') return DE_CUONG_NHAN_VAT
  if (kind === 'historic-event') return DE_CUONG_SU_KIEN
  return name && (origin === undefined || counted === false) ? DE_CUONG_NGAY_LE : DE_CUONG
}
