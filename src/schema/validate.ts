import type { Campaign } from '../campaigns/campaign.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import { refuse } from '../errors.js'
import type { Issuer } from '../guidance/tree.js'
import { type ParseOptions, parseCampaigns, parseCommemorations, parseIssuer } from './parse.js'

/** What a file holds, and how many records. */
export type ValidatedData =
  | { kind: 'commemorations'; records: number; data: Commemoration[] }
  | { kind: 'campaigns'; records: number; data: Campaign[] }
  | { kind: 'issuer'; records: number; data: Issuer }

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

/**
 * Tells by its shape what a file holds (commemorations, campaigns, an issuer's profile) and checks it.
 *
 * @throws InputError if the content is none of these or has faults.
 * @example
 * validateData({ system: 'state', name: 'SỞ Y TẾ', place: 'Hải Phòng' }).kind // 'issuer'
 */
export function validateData(json: unknown, options: ParseOptions = {}): ValidatedData {
  const kind = kindOf(json)
  if (kind === 'issuer') return { kind, records: 1, data: parseIssuer(json, options) }
  if (kind === 'commemorations') {
    const data = parseCommemorations(json, options)
    return { kind, records: data.length, data }
  }
  if (kind === 'campaigns') {
    const data = parseCampaigns(json, options)
    return { kind, records: data.length, data }
  }
  return refuse({
    code: 'unknown-content',
    ...(options.file === undefined ? {} : { file: options.file }),
    allowed: 'commemorations, campaigns, issuer',
    message: {
      vi: 'Không nhận ra nội dung: cần danh sách ngày kỷ niệm (id, name, rule…), danh sách chiến dịch (id, title, period…) hoặc thông tin cơ quan ban hành (system, name, place…).',
      en: 'The content is not recognised: commemorations (id, name, rule…), campaigns (id, title, period…) or an issuer (system, name, place…) are taken.',
    },
  })
}

function kindOf(json: unknown): ValidatedData['kind'] | undefined {
  const records = (Array.isArray(json) ? json : [json]).filter(
    (item: unknown): item is object => typeof item === 'object' && item !== null && !Array.isArray(item),
  )
  const score = (kind: keyof typeof SIGNS) =>
    records.reduce((sum, item) => sum + SIGNS[kind].filter((sign) => Object.hasOwn(item, sign)).length, 0)
  const kinds = Array.isArray(json)
    ? (['commemorations', 'campaigns'] as const)
    : (['commemorations', 'campaigns', 'issuer'] as const)
  const [best] = kinds.map((kind) => ({ kind, points: score(kind) })).sort((a, b) => b.points - a.points)
  return best && best.points > 0 ? best.kind : undefined
}
