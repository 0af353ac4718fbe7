import { type Problem, refuse } from '../errors.js'
import type { DayRule, RelativeRule } from './rule.js'

/** Gives the rule of another commemoration, for rules that are relative to it. */
export type RuleLookup = (id: string) => DayRule | undefined

/** True for a rule, also a raw or faulty one, that names another commemoration. */
export function isTied(rule: unknown): rule is Pick<RelativeRule, 'kind' | 'to'> {
  const { kind, to } = (rule ?? {}) as { kind?: unknown; to?: unknown }
  return kind === 'relative' && typeof to === 'string'
}

/** A rule that stands on its own, and the days from its own days to those asked for. */
export interface Root {
  rule: Exclude<DayRule, RelativeRule>
  days: number
}

/**
 * The rule at the end of a chain of relative ones.
 *
 * @throws InputError if the chain names a commemoration that `lookup` does not know, or comes back to itself.
 */
export function rootOf(relative: RelativeRule, lookup: RuleLookup): Root {
  const seen = new Set<DayRule>()
  let rule: DayRule = relative
  let days = 0
  while (rule.kind === 'relative') {
    if (seen.has(rule)) refuse(circularRule(rule.to))
    seen.add(rule)
    days += rule.days
    rule = lookup(rule.to) ?? refuse(unknownTarget(rule.to))
  }
  return { rule, days }
}

/** The same rules, with each relative one counted from the end of its chain; every chain ends and none is a circle. */
export function shortened(rules: ReadonlyMap<string, DayRule>): ReadonlyMap<string, DayRule> {
  const short = new Map<string, DayRule>()
  for (const start of rules.keys()) {
    const way: [string, RelativeRule][] = []
    let id = start
    for (let rule = rules.get(id); !short.has(id) && rule?.kind === 'relative'; rule = rules.get(id)) {
      way.push([id, rule])
      id = rule.to
    }
    // From the end of the way back to its start: each next one is done when it is asked for.
    for (const [passed, { days, to }] of way.reverse()) {
      const next = short.get(to)
      short.set(
        passed,
        next?.kind === 'relative' ? { ...next, days: days + next.days } : { kind: 'relative', to, days },
      )
    }
    if (!short.has(id)) short.set(id, rules.get(id)!)
  }
  return short
}

/** What each id names by its relative rule. */
export type Ties = ReadonlyMap<string, string>

/** The ids whose rules go round in a circle through themselves. */
export function circles(ties: Ties): ReadonlySet<string> {
  const done = new Set<string>()
  const circular = new Set<string>()
  for (const start of ties.keys()) {
    const way = new Map<string, number>()
    let id: string | undefined = start
    for (; id !== undefined && !done.has(id) && !way.has(id); id = ties.get(id)) way.set(id, way.size)
    const from = id === undefined ? undefined : way.get(id)
    for (const [passed, place] of way) {
      done.add(passed)
      if (from !== undefined && place >= from) circular.add(passed)
    }
  }
  return circular
}

/** The problem of a relative rule that names nothing. */
export const unknownTarget = (id: string): Problem => ({
  code: 'unknown-commemoration',
  field: 'rule.to',
  value: id,
  message: {
    vi: `Không có ngày kỷ niệm nào mang mã "${id}".`,
    en: `There is no commemoration with the id "${id}".`,
  },
})

/** The problem of a relative rule that comes back to itself. */
export const circularRule = (id: string): Problem => ({
  code: 'circular-rule',
  field: 'rule.to',
  value: id,
  message: {
    vi: `Quy tắc đi vòng tròn qua "${id}".`,
    en: `The rule goes round in a circle through "${id}".`,
  },
})
