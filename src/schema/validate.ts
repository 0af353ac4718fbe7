import { check, maybe } from '../arguments.js'
import type { Campaign } from '../campaigns/campaign.js'
import type { Commemoration } from '../commemorations/commemoration.js'
import type { Issuer } from '../document/tree.js'
import { refuse } from '../errors.js'
import { areKnown } from './complete.js'
import { kindOf } from './data-kind.js'
import {
  type ParseOptions,
  parseCampaigns,
  parseCommemorations,
  parseIssuer,
  parseOptions,
  readable,
} from './parse.js'

/** What a file holds, and how many records. */
export type ValidatedData =
  | Validated<'commemorations', Commemoration[]>
  | Validated<'campaigns', Campaign[]>
  | Validated<'issuer', Issuer>

/** One sort of data, checked. */
export interface Validated<Kind extends string, Data> {
  /** What it was taken for. */
  kind: Kind
  /** How many records; 1 for an issuer. */
  records: number
  /** The records, as the parse function of their kind gives them. */
  data: Data
}

/**
 * Tells by its shape what a file holds (commemorations, campaigns, an issuer's profile) and checks it.
 *
 * @throws InputError if the content is none of these or has faults.
 * @example
 * validateData({ system: 'state', name: 'SỞ Y TẾ', place: 'Hải Phòng' }).kind // 'issuer'
 */
export function validateData(json: unknown, options: ParseOptions = {}): ValidatedData {
  check('validateData', 'json', json, maybe(readable))
  check('validateData', 'options', options, parseOptions)
  const changed = options.changes && areKnown(json, options.changes)
  const kind = changed ? 'commemorations' : kindOf(json)
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
      vi: 'Không nhận ra nội dung: cần danh sách ngày kỷ niệm (id, name, rule…), danh sách đợt tuyên truyền (id, title, period…) hoặc thông tin cơ quan ban hành (system, name, place…).',
      en: 'The content is not recognised: commemorations (id, name, rule…), campaigns (id, title, period…) or an issuer (system, name, place…) are taken.',
    },
  })
}
