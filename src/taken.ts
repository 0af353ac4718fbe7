import { type Check, check, isRecord } from './arguments.js'
import { unreadable } from './faults.js'
import { refuse } from './errors.js'
import { isFrozen } from './frozen.js'

/** No record and no campaign has as many floors; data that holds itself has. */
const DEEPEST = 40
/** Records have fewer floors. What stands below and is held in two places is copied once: twenty such floors would be a million parts. */
const SHARED_FROM = 8

/** Where a copy is: the names and places down to it, and what was copied below the floors of records. */
interface Copying {
  way: (string | number)[]
  shared: Map<object, unknown>
}

/**
 * Takes data from a caller, who can go on changing it: a frozen copy, which is what is looked at, so that nothing is in it that was not
 * seen. What is not plain, such as a `Date` in a field of one's own, stays what it is; records taken before are their own copies.
 *
 * @throws InputError for what the check refuses, cannot be read, or holds itself.
 */
export function taken<T>(name: string, argument: string, value: T, takes: Check<T>): T {
  const copying: Copying = { way: [], shared: new Map() }
  let own: T
  try {
    own = copyOf(value, copying) as T
  } catch {
    return refuseUnreadable(name, argument, copying.way, takes)
  }
  check(name, argument, own, takes)
  return own
}

function copyOf(value: unknown, copying: Copying): unknown {
  if (typeof value !== 'object' || value === null || isFrozen(value)) return value
  const { way, shared } = copying
  if (way.length > DEEPEST) throw new RangeError('too deep')
  if (way.length < SHARED_FROM) return freshCopy(value, copying)
  if (!shared.has(value)) shared.set(value, freshCopy(value, copying))
  return shared.get(value)
}

function freshCopy(value: object, copying: Copying): unknown {
  const { way } = copying
  const part = (name: string | number) => {
    way.push(name)
    const copy = copyOf((value as Readonly<Record<string | number, unknown>>)[name], copying)
    way.pop()
    return copy
  }
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (_, index) => part(index)))
  if (!isRecord(value)) return value
  // fromEntries makes own fields, of `__proto__` too.
  return Object.freeze(Object.fromEntries(Object.keys(value).map((name) => [name, part(name)])))
}

function refuseUnreadable(
  name: string,
  argument: string,
  way: Copying['way'],
  { allowed }: Check<unknown>,
): never {
  const deep = way.length > DEEPEST
  const path = way
    .slice(0, SHARED_FROM)
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
  return refuse({
    code: deep ? 'too-deep' : 'unreadable-value',
    function: name,
    argument,
    field: argument === 'options' ? path.slice(1) : `${argument}${path}`,
    allowed: allowed.en,
    message: deep
      ? {
          vi: 'Dữ liệu lồng nhau quá sâu, hoặc chứa chính nó.',
          en: 'The data is nested too deeply, or holds itself.',
        }
      : unreadable(allowed),
  })
}
