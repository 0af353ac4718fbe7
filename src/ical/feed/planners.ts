import { callback, either, needed, shape } from '../../arguments.js'
import { catalog } from '../../commemorations/catalog.js'
import type { Profile } from '../../commemorations/vocabulary.js'
import type { Planner } from '../../planner/planner.js'
import { createCache } from './cache.js'

/** A planner, or a function that gives the planner of a province; the function may give a new one when its data changed. */
export type PlannerSource = Planner | ((province?: string) => Planner | Promise<Planner>)

const whole = shape<Planner>(
  { vi: 'một planner của createPlanner', en: 'a planner made by createPlanner' },
  {
    catalog: needed(catalog),
    month: needed(callback),
    year: needed(callback),
    between: needed(callback),
    with: needed(callback),
  },
)

/** A planner, or a function that gives one. */
export const plannerSource = either(whole, callback)

/** The planner in use. */
export interface InUse {
  planner: Planner
  /** A name for keys: the same as long as the planner is. */
  id: number
  /** When it came into use; nothing without a clock. */
  since?: Date
}

/** What part of a planner's days a request is about. */
export interface Scope {
  province?: string
  profile?: Profile
}

/** Gives the planner in use for a province, as the source has it now. */
export function createPlanners(
  source: PlannerSource,
  clock: (() => Date) | undefined,
): (province: string | undefined) => InUse | Promise<InUse> {
  const ids = new WeakMap<Planner, number>()
  // One a province, of which there are 97.
  const used = new Map<string | undefined, InUse>()
  let count = 0

  function use(province: string | undefined, planner: Planner): InUse {
    const last = used.get(province)
    if (last?.planner === planner) return last
    // Here the server is to blame and not the request.
    if (planner === undefined || whole.faults(planner))
      throw new TypeError(`The function of planners gives none for ${province ?? 'no province'}.`)
    const id = ids.get(planner) ?? ++count
    ids.set(planner, id)
    const since = clock && laterThan(last?.since, clock())
    const next = { planner, id, ...(since === undefined ? {} : { since }) }
    used.set(province, next)
    return next
  }

  return (province) => {
    if (typeof source !== 'function') return use(undefined, source)
    const planner = source(province)
    return planner instanceof Promise ? planner.then((one) => use(province, one)) : use(province, planner)
  }
}

/** Dates in headers have whole seconds: two changes never share one, also where an earlier planner comes back. */
function laterThan(last: Date | undefined, moment: Date): Date {
  const second = Math.floor(moment.getTime() / 1000) * 1000
  return new Date(last === undefined ? second : Math.max(second, last.getTime() + 1000))
}

/** Planners of a scope that are kept: one holds every record of its scope in order. */
const KEPT = 40

/** Gives the planner of a scope, from one that may be of the province already. */
export function createScopes(source: PlannerSource): (inUse: InUse, scope: Scope) => Planner {
  const made = createCache<Planner>(KEPT, KEPT)
  return ({ planner, id }, { province, profile }) => {
    const own = {
      ...(province === undefined || typeof source === 'function' ? {} : { province }),
      ...(profile === undefined ? {} : { profile }),
    }
    if (Object.keys(own).length === 0) return planner
    const key = `${id} ${province} ${profile}`
    const found = made.get(key) ?? planner.with(own)
    made.set(key, found, 1)
    return found
  }
}
