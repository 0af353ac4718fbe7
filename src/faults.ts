import type { Problem } from './errors.js'
import type { Bilingual } from './text/language.js'
import { nearest } from './text/nearest.js'
import { shown } from './text/shown.js'

/** What is wrong with a value: where in it (`topics[0]`, empty for the whole of it), and why. */
export interface Fault extends Pick<Problem, 'code' | 'value' | 'allowed' | 'message'> {
  path: string
}

/** What is said of a value whose reading throws. */
export const unreadable = (allowed: Bilingual): Bilingual => ({
  vi: `Không đọc được giá trị này; cần ${allowed.vi}.`,
  en: `This value cannot be read; it must be ${allowed.en}.`,
})

/** The fault of a value that is not there. */
export function missing(path: string, allowed: Bilingual): Fault {
  return {
    path,
    code: 'missing-argument',
    allowed: allowed.en,
    message: { vi: `Còn thiếu; cần ${allowed.vi}.`, en: `It is missing; it must be ${allowed.en}.` },
  }
}

/** The fault of a value that is of another type, or outside its bounds. */
export function wrong(
  value: unknown,
  allowed: Bilingual,
  code: Problem['code'] = 'wrong-type',
  path = '',
): readonly Fault[] {
  return [
    {
      path,
      code,
      value,
      allowed: allowed.en,
      message: {
        vi: `Giá trị ${shown(value)} không dùng được; cần ${allowed.vi}.`,
        en: `The value ${shown(value)} cannot be used; it must be ${allowed.en}.`,
      },
    },
  ]
}

/** The fault of an end, by its field, that comes before its beginning; either may be left out. */
export function endsBefore<Place extends string | number>(
  start: Place | undefined,
  end: Place | undefined,
  field: string,
  code: Problem['code'] = 'reversed-period',
): readonly Fault[] | undefined {
  if (start === undefined || end === undefined || end >= start) return undefined
  return wrong(end, { vi: `${start} hoặc sau đó`, en: `${start} or later` }, code, field)
}

/** What is said of a value that is not in a closed list: the nearest one, and the list. */
export function unknownValue(value: unknown, list: readonly unknown[]): Omit<Fault, 'path'> {
  const allowed = list.join(', ')
  const name = typeof value === 'string' ? nearest(value, list.map(String)) : undefined
  const meant = list.find((each) => String(each) === name)
  // A number in quotation marks looks right: what is wrong are the marks.
  const [so, number] = typeof meant === 'number' ? ['số ', 'the number '] : ['', '']
  const hint =
    meant === undefined
      ? { vi: 'dùng', en: 'use' }
      : {
          vi: `có phải là ${so}${shown(meant)}? Dùng`,
          en: `did you mean ${number}${shown(meant)}? Use`,
        }
  return {
    code: 'unknown-value',
    value,
    allowed,
    message: {
      vi: `Giá trị ${shown(value)} không dùng được; ${hint.vi} một trong: ${allowed}.`,
      en: `The value ${shown(value)} is not known; ${hint.en} one of: ${allowed}.`,
    },
  }
}

/** The fault of an option that nothing reads. */
export function unknownOption(name: string, names: readonly string[]): Fault {
  const meant = nearest(name, names)
  return {
    path: name,
    code: 'unknown-option',
    allowed: names.join(', '),
    message:
      meant === undefined
        ? {
            vi: `Không có tùy chọn này; dùng: ${names.join(', ')}.`,
            en: `There is no such option; known are: ${names.join(', ')}.`,
          }
        : {
            vi: `Không có tùy chọn này; có phải là "${meant}"?`,
            en: `There is no such option; did you mean "${meant}"?`,
          },
  }
}

/** The same faults of a part, by its name or place in the whole. */
export function within(faults: readonly Fault[], name: string): Fault[] {
  return faults.map((fault) => ({ ...fault, path: `${name}${joint(fault.path)}${fault.path}` }))
}

/** What stands between a name and the path behind it. */
export const joint = (path: string): string => (path === '' || path.startsWith('[') ? '' : '.')
