import type { Letterhead } from '../../document/tree.js'
import { refuse } from '../../errors.js'
import { type RuleSetId, ruleSetOf } from '../letterhead/rules.js'
import { party05 } from './party-05-hd.js'
import { party36 } from './party-36-hd.js'
import type { RuleSet } from './rule-set.js'
import { state302020 } from './state-30-2020.js'

const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
  'state-30-2020': state302020,
  'party-36-hd': party36,
  'party-05-hd': party05,
}

/**
 * The rules that lay out a document: the ones asked for, else those of its letterhead. A document without a
 * letterhead takes the page of Nghị định 30/2020/NĐ-CP.
 *
 * @throws InputError if `wanted` is not the name of a rule set.
 */
export function chooseRules(letterhead: Letterhead | undefined, wanted?: RuleSetId): RuleSet {
  if (wanted !== undefined) {
    const allowed = Object.keys(RULE_SETS)
    if (allowed.includes(wanted)) return RULE_SETS[wanted]
    return refuse({
      code: 'unknown-rules',
      field: 'rules',
      value: wanted,
      allowed: allowed.join(', '),
      message: {
        vi: `Không có bộ quy định "${wanted}"; chọn một trong: ${allowed.join(', ')}.`,
        en: `There is no rule set "${wanted}"; choose one of: ${allowed.join(', ')}.`,
      },
    })
  }
  return letterhead ? RULE_SETS[ruleSetOf(letterhead)] : state302020
}
