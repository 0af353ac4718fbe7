import type { Citation } from '../citations/citation.js'
import type { Confidence, Topic } from '../commemorations/vocabulary.js'
import type { PlainDate } from '../dates/plain-date.js'
import type { RecurrenceRule } from '../dates/rule.js'
import type { LocalText } from '../text/language.js'

/** Ways of communicating that campaign plans name; others go into `otherChannels`. */
export const CAMPAIGN_CHANNELS = Object.freeze([
  'press', // báo in, báo điện tử, tạp chí
  'radio-television', // phát thanh, truyền hình
  'portal', // cổng, trang thông tin điện tử
  'social-media', // mạng xã hội, nền tảng số
  'messaging', // tin nhắn, Zalo
  'grassroots-broadcast', // hệ thống truyền thanh cơ sở
  'visual', // pa nô, áp phích, khẩu hiệu, bảng tin
  'bulletin', // bản tin, tài liệu, sổ tay
  'mobile-team', // đội tuyên truyền lưu động
  'conference', // hội nghị, hội thảo, tọa đàm
  'training', // tập huấn
  'contest', // cuộc thi, hội thi
  'dialogue', // hỏi đáp, đối thoại
  'speakers', // đội ngũ báo cáo viên, tuyên truyền viên
  'exhibition', // triển lãm
  'performance', // văn nghệ, chiếu phim
  'ceremony', // lễ phát động, mít tinh
] as const)
/** One of {@link CAMPAIGN_CHANNELS}. */
export type CampaignChannel = (typeof CAMPAIGN_CHANNELS)[number]

/** How far a campaign is; cancelled ones stay in feeds and leave documents. */
export const CAMPAIGN_STATUSES = Object.freeze(['planned', 'running', 'ended', 'cancelled'] as const)
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number]

/** Level of the body that issues a document or runs a campaign; official letters group by it. */
export const ISSUER_LEVELS = Object.freeze([
  'central',
  'ministry',
  'province',
  'department',
  'district',
  'commune',
  'unit',
] as const)
export type IssuerLevel = (typeof ISSUER_LEVELS)[number]

/** A file that comes with a document. */
export interface CampaignAttachment {
  title: string
  url?: string
}

/** An incoming or underlying document. */
export interface CampaignSource {
  citation: Citation
  level?: IssuerLevel
  url?: string
  attachments?: readonly CampaignAttachment[]
  /** Documents that this one carries out: a plan "on" a decision. */
  implementing?: readonly CampaignSource[]
}

/** A point of content; points nest. */
export interface CampaignContent {
  text: LocalText
  points?: readonly CampaignContent[]
}

/** When a campaign runs. */
export type CampaignPeriod =
  | { kind: 'dates'; start: PlainDate; end?: PlainDate } // open-ended without `end`
  | {
      kind: 'yearly'
      start: { month: number; day: number }
      end: { month: number; day: number }
      since?: number
      until?: number
    }
  | { kind: 'commemoration'; to: string; year?: number; daysBefore: number; daysAfter: number }
  | { kind: 'recurring'; rule: RecurrenceRule; time?: { start: string; minutes: number } }

/** A dated moment that a campaign works towards: an election day, a ceremony. */
export interface CampaignMilestone {
  /** Part of the UID in feeds; made of the name if not said, so say it where the name may change. */
  id?: string
  name: LocalText
  date: PlainDate
}

/** An ad-hoc or dated communication effort. Plain JSON; `parseCampaigns` of `ky-niem/schema` checks it. */
export interface Campaign {
  id: string
  title: LocalText
  /** Theme of the year, or slogan; `slogans` by year where it changes. */
  theme?: LocalText
  slogans?: Readonly<Record<string, LocalText>>
  period: CampaignPeriod
  status?: CampaignStatus
  objectives?: readonly LocalText[]
  contents?: readonly CampaignContent[]
  channels?: readonly CampaignChannel[]
  otherChannels?: readonly string[]
  audiences?: readonly string[]
  places?: readonly string[]
  /** Who does what. */
  units?: readonly { name: string; task?: string; lead?: boolean }[]
  /** What is asked of the reader, one line each: the numbered tasks of an official letter. */
  tasks?: readonly LocalText[]
  issuerLevel?: IssuerLevel
  sources?: readonly CampaignSource[]
  milestones?: readonly CampaignMilestone[]
  provinces?: readonly string[]
  topics?: readonly Topic[]
  confidence?: Confidence
  /** Rises by one with each change (SEQUENCE in feeds); 0 if not said. */
  revision?: number
  updated?: PlainDate
}
