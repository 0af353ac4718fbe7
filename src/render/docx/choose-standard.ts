import type { Letterhead } from '../../document/tree.js'
import { refuse } from '../../errors.js'
import { type StandardId, standardOf } from '../letterhead/standards.js'
import { party05 } from './party-05-hd.js'
import { party36 } from './party-36-hd.js'
import type { DocxStandard } from './standard.js'
import { state302020 } from './state-30-2020.js'

const STANDARDS: Readonly<Record<StandardId, DocxStandard>> = {
  'state-30-2020': state302020,
  'party-36-hd': party36,
  'party-05-hd': party05,
}

/**
 * The rules that lay out a document: the ones asked for, else those of its letterhead. A document without a
 * letterhead takes the page of Nghị định 30/2020/NĐ-CP.
 *
 * @throws InputError if `wanted` is not the name of a standard.
 */
export function chooseStandard(letterhead: Letterhead | undefined, wanted?: StandardId): DocxStandard {
  if (wanted !== undefined) {
    const allowed = Object.keys(STANDARDS)
    if (allowed.includes(wanted)) return STANDARDS[wanted]
    return refuse({
      code: 'unknown-standard',
      field: 'standard',
      value: wanted,
      allowed: allowed.join(', '),
      message: {
        vi: `Không có bộ quy định "${wanted}"; chọn một trong: ${allowed.join(', ')}.`,
        en: `There is no standard "${wanted}"; choose one of: ${allowed.join(', ')}.`,
      },
    })
  }
  return letterhead ? STANDARDS[standardOf(letterhead)] : state302020
}
