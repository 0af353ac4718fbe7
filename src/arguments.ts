import { InputError, isKyNiemError, type Problem } from './errors.js'
import {
  type Fault,
  joint,
  missing,
  unknownOption,
  unknownValue,
  unreadable,
  within,
  wrong,
} from './faults.js'
import type { Bilingual } from './text/language.js'

/**
 * What callers in plain JavaScript may get wrong is told at the door of every exported function, once: the function says in a line
 * or a table what it takes, and works on what it took without looking again.
 */

/** What a value must be. Nothing is made where nothing is wrong, so that long lists cost little. */
export interface Check<out T> {
  /** In words, after "it must be". */
  readonly allowed: Bilingual
  faults(value: unknown): readonly Fault[] | undefined
  /** Never there; ties the check to a type for the compiler. */
  readonly takes?: T
}

/** A check of something that must be given. */
export interface Needed<out T> extends Check<T> {
  readonly needed: true
}

/** A check of an argument that may be left out. */
export interface Maybe<out T> extends Check<T> {
  readonly optional: true
}

/** A check for every field of a type; one that the type does not leave out must be {@link needed}. */
export type Checks<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Check<T[K]> : Needed<T[K]>
}

/**
 * Refuses an argument that is not what a function takes.
 *
 * @throws InputError with function, argument, path, value and what is allowed.
 */
export function check(name: string, argument: string, value: unknown, takes: Check<unknown>): void {
  const faults = faultsIn(value, takes)
  if (!faults) return
  throw new InputError(
    faults.map(({ path, ...fault }) => ({
      ...fault,
      function: name,
      argument,
      field: argument === 'options' || path === '' ? path || argument : `${argument}${joint(path)}${path}`,
    })),
  )
}

/** The faults of a value; what throws while it is looked at (a getter, a proxy) cannot be used either. */
function faultsIn(value: unknown, takes: Check<unknown>): readonly Fault[] | undefined {
  if (value === undefined) return 'optional' in takes ? undefined : [missing('', takes.allowed)]
  try {
    return takes.faults(value)
  } catch (error) {
    if (isKyNiemError(error)) throw error
    return [
      {
        path: '',
        code: 'unreadable-value',
        allowed: takes.allowed.en,
        message: unreadable(takes.allowed),
      },
    ]
  }
}

/** A check by a test and what it wants in words. */
export function that<T>(
  test: (value: unknown) => boolean,
  allowed: Bilingual,
  code?: Problem['code'],
): Check<T> {
  return { allowed, faults: (value) => (test(value) ? undefined : wrong(value, allowed, code)) }
}

/** The same, of something that must be given. */
export const needed = <T>(takes: Check<T>): Needed<T> => ({ ...takes, needed: true })

/** The same, of something that may be left out of an argument list. */
export const maybe = <T>(takes: Check<T>): Maybe<T> => ({ ...takes, optional: true })

export const text: Check<string> = that((value) => typeof value === 'string', {
  vi: 'một chuỗi chữ',
  en: 'a text',
})

export const flag: Check<boolean> = that((value) => typeof value === 'boolean', {
  vi: 'true hoặc false',
  en: 'true or false',
})

/** A function that can be called as it is, which a class cannot; what it takes and gives back is for the compiler to see. */
export function isCallable(value: unknown): boolean {
  return typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value))
}

export const callback: Check<never> = that(isCallable, { vi: 'một hàm', en: 'a function' })

/** A whole number between two ends, both included. */
export function wholeNumber(least: number, most: number): Check<number> {
  const allowed = {
    vi: `một số nguyên từ ${least} đến ${most}`,
    en: `a whole number from ${least} to ${most}`,
  }
  return {
    allowed,
    faults(value) {
      if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return undefined
      return wrong(value, allowed, typeof value === 'number' ? 'out-of-range' : 'wrong-type')
    },
  }
}

export const integer: Check<number> = that((value) => Number.isInteger(value), {
  vi: 'một số nguyên',
  en: 'a whole number',
})

export const year: Check<number> = wholeNumber(1, 9999)

/** One value of a closed list. */
export function oneOf<const T>(list: readonly T[]): Check<T> {
  return {
    allowed: { vi: `một trong: ${list.join(', ')}`, en: `one of: ${list.join(', ')}` },
    faults: (value) =>
      (list as readonly unknown[]).includes(value) ? undefined : [{ path: '', ...unknownValue(value, list) }],
  }
}

/** More faults than these in one list say nothing new. */
const MOST_FAULTS = 20

/** A list whose entries all pass a check. */
export function listOf<T>(takes: Check<T>): Check<readonly T[]> {
  const allowed = {
    vi: `một danh sách (mỗi mục là ${takes.allowed.vi})`,
    en: `a list (each entry ${takes.allowed.en})`,
  }
  return {
    allowed,
    faults(value) {
      if (!Array.isArray(value)) return wrong(value, allowed)
      let found: Fault[] | undefined
      for (let index = 0; index < value.length; index++) {
        const faults = value[index] === undefined ? [missing('', takes.allowed)] : takes.faults(value[index])
        if (faults) found = [...(found ?? []), ...within(faults, `[${index}]`)]
        if (found && found.length >= MOST_FAULTS) break
      }
      return found
    },
  }
}

/** An object used as a table: its values all pass a check, and its names one of theirs, if there is one. */
export function mapOf<T>(takes: Check<T>, names?: Check<string>): Check<Readonly<Record<string, T>>> {
  const allowed = {
    vi: `một đối tượng (mỗi giá trị là ${takes.allowed.vi})`,
    en: `an object (each value ${takes.allowed.en})`,
  }
  return {
    allowed,
    faults(value) {
      if (!isRecord(value)) return wrong(value, allowed)
      const keys = Object.keys(value)
      const foreign = names && keys.flatMap((name) => within(names.faults(name) ?? [], name))
      if (foreign && foreign.length > 0) return foreign
      return fieldFaults(
        value,
        keys.map((name) => [name, takes]),
      )
    },
  }
}

/** Either of two checks; the faults are those of the one that the value comes closer to. */
export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  const allowed = {
    vi: `${first.allowed.vi}, hoặc ${second.allowed.vi}`,
    en: `${first.allowed.en}, or ${second.allowed.en}`,
  }
  return {
    allowed,
    faults(value) {
      const faults = first.faults(value)
      const others = faults && second.faults(value)
      if (!faults || !others) return undefined
      return [faults, others].find(([fault]) => fault?.path !== '') ?? wrong(value, allowed)
    },
  }
}

/** Plain data that has these fields as its readers need them, whatever else it has; `closer` looks at fields that each are right. */
export function shape<T>(
  name: Bilingual,
  checks: { readonly [K in keyof T]?: Check<T[K]> },
  closer?: (value: T) => readonly Fault[] | undefined,
): Check<T> {
  const fields = Object.entries<Check<unknown>>(checks as Record<string, Check<unknown>>)
  return {
    allowed: name,
    faults: (value) =>
      isRecord(value) ? (fieldFaults(value, fields) ?? closer?.(value as T)) : wrong(value, name),
  }
}

/** Plain data of several shapes, told apart by their `kind`. */
export function byKind<T extends { kind: string }>(
  name: Bilingual,
  kinds: { readonly [K in T['kind']]: Check<Extract<T, { kind: K }>> },
): Check<T> {
  const known = oneOf(Object.keys(kinds))
  return {
    allowed: name,
    faults(value) {
      if (!isRecord(value)) return wrong(value, name)
      const unknown = known.faults(value.kind)
      return unknown ? within(unknown, 'kind') : kinds[value.kind as T['kind']].faults(value)
    },
  }
}

/** Options of these names and no others. */
export function options<T>(checks: Checks<T>): Check<T> {
  const fields = Object.entries<Check<unknown>>(checks as unknown as Record<string, Check<unknown>>)
  const names = fields.map(([name]) => name)
  const allowed = { vi: `các tùy chọn { ${names.join(', ')} }`, en: `options { ${names.join(', ')} }` }
  return {
    allowed,
    faults(value) {
      if (!isRecord(value)) return wrong(value, allowed)
      const foreign = Object.keys(value).filter((name) => !names.includes(name))
      if (foreign.length === 0) return fieldFaults(value, fields)
      return [...foreign.map((name) => unknownOption(name, names)), ...(fieldFaults(value, fields) ?? [])]
    },
  }
}

function fieldFaults(
  value: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [string, Check<unknown>])[],
): readonly Fault[] | undefined {
  let found: Fault[] | undefined
  for (let index = 0; index < fields.length; index++) {
    const [name, takes] = fields[index]!
    const field = value[name]
    const faults =
      field !== undefined ? takes.faults(field) : 'needed' in takes ? [missing('', takes.allowed)] : undefined
    if (faults) found = [...(found ?? []), ...within(faults, name)]
  }
  return found
}

/** An object that is no list, function, date, map or the like. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  return (
    // Nearly always, and told in a tenth of the time.
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]'
  )
}
