import type { Problem } from '../errors.js'
import type { Bilingual } from '../text/language.js'

/** Fields that only one kind of record has; the kind with most of them is what the file is checked as. */
const SIGNS = {
  commemorations: [
    'rule',
    'kind',
    'level',
    'rank',
    'origin',
    'firstObserved',
    'publicHoliday',
    'legalBasis',
    'aliases',
  ],
  campaigns: [
    'title',
    'period',
    'contents',
    'channels',
    'objectives',
    'tasks',
    'milestones',
    'theme',
    'slogans',
    'units',
    'status',
  ],
  issuer: ['system', 'place', 'signer', 'recipients', 'addressees', 'fileUnder', 'symbol', 'parent'],
} as const

/** What a file can hold. */
export type DataKind = keyof typeof SIGNS

const KINDS = ['commemorations', 'campaigns', 'issuer'] as const

/** Tells by its fields what data holds; undefined if it has none of them. A list is never an issuer. */
export function kindOf(json: unknown): DataKind | undefined {
  const [best] = KINDS.filter((kind) => kind !== 'issuer' || !Array.isArray(json))
    .map((kind) => ({ kind, points: signs(json, kind) }))
    .sort((a, b) => b.points - a.points)
  return best && best.points > 0 ? best.kind : undefined
}

function signs(json: unknown, kind: DataKind): number {
  const records = (Array.isArray(json) ? json : [json]).filter(
    (item: unknown): item is object => typeof item === 'object' && item !== null && !Array.isArray(item),
  )
  return records.reduce(
    (sum, item) => sum + SIGNS[kind].filter((sign) => Object.hasOwn(item, sign)).length,
    0,
  )
}

/** What each kind is called. */
export const KIND_NAMES: Readonly<Record<DataKind, Bilingual>> = {
  commemorations: { vi: 'ngày kỷ niệm', en: 'commemorations' },
  campaigns: { vi: 'đợt tuyên truyền', en: 'campaigns' },
  issuer: { vi: 'thông tin cơ quan ban hành', en: "an issuer's profile" },
}

const USED_BY: Readonly<Record<DataKind, string>> = {
  commemorations: '--entries, parseCommemorations',
  campaigns: '--campaigns, parseCampaigns',
  issuer: '--issuer, parseIssuer',
}

/** The one thing to say of data of another kind, in place of each of its fields. */
export function wrongKind(json: unknown, wanted: DataKind): Problem | undefined {
  const kind = kindOf(json)
  if (kind === undefined || kind === wanted || signs(json, wanted) > 0 || signs(json, kind) < 2)
    return undefined
  const [is, not] = [KIND_NAMES[kind], KIND_NAMES[wanted]]
  return {
    code: 'wrong-kind',
    allowed: wanted,
    message: {
      vi: `Nội dung này là ${is.vi} (dùng với ${USED_BY[kind]}), không phải ${not.vi}.`,
      en: `This holds ${is.en} (for ${USED_BY[kind]}), not ${not.en}.`,
    },
  }
}
