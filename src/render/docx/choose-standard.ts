import { check, maybe, oneOf } from '../../arguments.js'
import type { Letterhead } from '../../document/tree.js'
import { letterhead } from '../../document/tree-check.js'
import { STANDARDS, type StandardId, standardOf } from '../letterhead/standards.js'
import { party05 } from './party-05-hd.js'
import { party36 } from './party-36-hd.js'
import type { DocxStandard } from './standard.js'
import { state302020 } from './state-30-2020.js'
import { youth29 } from './youth-29-hd.js'

const BY_ID: Readonly<Record<StandardId, DocxStandard>> = {
  'state-30-2020': state302020,
  'party-36-hd': party36,
  'party-05-hd': party05,
  'youth-29-hd': youth29,
}

/**
 * The rules that lay out a document: the ones asked for, else those of its letterhead. A document without a
 * letterhead takes the page of Nghị định 30/2020/NĐ-CP.
 *
 * @throws InputError if `wanted` is not the name of a standard.
 */
export function chooseStandard(head: Letterhead | undefined, wanted?: StandardId): DocxStandard {
  check('chooseStandard', 'letterhead', head, maybe(letterhead))
  check('chooseStandard', 'wanted', wanted, maybe(oneOf(STANDARDS)))
  if (wanted !== undefined) return BY_ID[wanted]
  return head ? BY_ID[standardOf(head)] : state302020
}
