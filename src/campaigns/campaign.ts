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
  /** As the list of attachments prints it: `Đề cương tuyên truyền`. */
  title: string
  /** Where it can be fetched, http or https; printed as a link. */
  url?: string
}

/** An incoming or underlying document. */
export interface CampaignSource {
  /** Number, symbol, date, issuer and subject of the document. */
  citation: Citation
  /** Level of its issuer, by which letters group; `issuerLevel` of the campaign if not said. */
  level?: IssuerLevel
  /** Where it can be read, http or https. */
  url?: string
  /** Files that came with it, in the order of the document. */
  attachments?: readonly CampaignAttachment[]
  /** Documents that this one carries out: a plan "on" a decision. */
  implementing?: readonly CampaignSource[]
}

/** A point of content; points nest. */
export interface CampaignContent {
  /** The point in one line. */
  text: LocalText
  /** Points under this one. */
  points?: readonly CampaignContent[]
}

/** When a campaign runs. */
export type CampaignPeriod =
  | {
      /** Once, from day to day. */
      kind: 'dates'
      /** First day. */
      start: PlainDate
      /** Last day, included; open-ended if not said. */
      end?: PlainDate
    }
  | {
      /** The same days every year. */
      kind: 'yearly'
      /** First day of each run. */
      start: MonthDay
      /** Last day, included; in the next year if it comes before the first. */
      end: MonthDay
      /** First year in which it starts; without beginning if not said. */
      since?: number
      /** Last year in which it starts; without end if not said. */
      until?: number
    }
  | {
      /** Around a commemoration. */
      kind: 'commemoration'
      /** Id of the commemoration. */
      to: string
      /** The one year in which it runs; every year if not said. */
      year?: number
      /** 0 to 1500 days before it. */
      daysBefore: number
      /** 0 to 1500 days after it. */
      daysAfter: number
    }
  | {
      /** On the days of a recurrence, such as every Tuesday. */
      kind: 'recurring'
      /** Which days. */
      rule: RecurrenceRule
      /** When on these days; whole days if not said. */
      time?: CampaignTime
    }

/** A day of every year. */
export interface MonthDay {
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

/** A stretch of a day, by the clock of Vietnam. */
export interface CampaignTime {
  /** `HH:MM`, 00:00 to 23:59. */
  start: string
  /** How long it takes, 1 to 1440. */
  minutes: number
}

/** A dated moment that a campaign works towards: an election day, a ceremony. */
export interface CampaignMilestone {
  /** Part of the UID in feeds; made of the name if not said, so say it where the name may change. */
  id?: string
  /** What happens: `Ngày bầu cử`. */
  name: LocalText
  /** The day of it; counted down to in briefings. */
  date: PlainDate
}

/** An ad-hoc or dated communication effort. Plain JSON; `parseCampaigns` of `ky-niem/schema` checks it. */
export interface Campaign {
  /** Lower-case ASCII words joined by hyphens; never changes once published, because feed UIDs are made from it. */
  id: string
  /** The name without "về việc": documents print it in a sentence. */
  title: LocalText
  /** Theme of the year, or slogan; `slogans` by year where it changes. */
  theme?: LocalText
  /** Slogans by year in four digits (`"2026"`), which come before `theme`. */
  slogans?: Readonly<Record<string, LocalText>>
  /** When it runs: dates, the same days every year, around a commemoration, or by a recurrence. */
  period: CampaignPeriod
  /** How far it is; one that was called off is left out of documents, and cancelled in feeds. */
  status?: CampaignStatus
  /** What it is for, one line each. */
  objectives?: readonly LocalText[]
  /** What is communicated; points may have points. */
  contents?: readonly CampaignContent[]
  /** The whole of its item in documents, in the office's own words: printed as it stands, its points below. */
  text?: CampaignContent
  /** What documents do not print of it: its period, the documents that it is run under, "Tiếp tục" before it. */
  prints?: {
    /** False leaves its period out. */
    period?: boolean
    /** False leaves the documents that it is run under out. */
    sources?: boolean
    /** False leaves "Tiếp tục" out. */
    phase?: boolean
  }
  /** Ways of communicating, of {@link CAMPAIGN_CHANNELS}. */
  channels?: readonly CampaignChannel[]
  /** Ways that the list does not name, in the office's words. */
  otherChannels?: readonly string[]
  /** Whom it is for: `cán bộ, đảng viên`. */
  audiences?: readonly string[]
  /** Where it is held, as printed. */
  places?: readonly string[]
  /** Who does what. */
  units?: readonly {
    /** The body, as printed: `Sở Văn hóa, Thể thao và Du lịch`. */
    name: string
    /** Its part, in a sentence; absent where it is only named. */
    task?: string
    /** True for the one that leads ("chủ trì"). */
    lead?: boolean
  }[]
  /** What is asked of the reader, one line each: the numbered tasks of an official letter. */
  tasks?: readonly LocalText[]
  /** Level of the body that runs it; letters go by the level of the first source, where it has one. */
  issuerLevel?: IssuerLevel
  /** Documents that it rests on or carries out. */
  sources?: readonly CampaignSource[]
  /** Days that it works towards. */
  milestones?: readonly CampaignMilestone[]
  /** Slugs of the units that it is for; every one if not said. */
  provinces?: readonly string[]
  /** Topics by which plans are filtered. */
  topics?: readonly Topic[]
  /** How sure its dates are. */
  confidence?: Confidence
  /** Rises by one with each change (SEQUENCE in feeds); 0 if not said. */
  revision?: number
  /** Day of the last change (LAST-MODIFIED in feeds). */
  updated?: PlainDate
}
