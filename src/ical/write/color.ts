import type { Check } from '../../arguments.js'
import { unknownValue } from '../../faults.js'

/** A name in {@link COLORS}. */
export type ColorName =
  | 'crimson'
  | 'red'
  | 'darkred'
  | 'orange'
  | 'gold'
  | 'green'
  | 'seagreen'
  | 'teal'
  | 'steelblue'
  | 'blue'
  | 'navy'
  | 'purple'
  | 'brown'
  | 'gray'
  | 'black'

/** Colour names of CSS that feeds use (RFC 7986, 5.9 wants a name), with the value that Apple reads. */
export const COLORS: Readonly<Record<ColorName, string>> = Object.freeze({
  crimson: '#DC143C',
  red: '#FF0000',
  darkred: '#8B0000',
  orange: '#FFA500',
  gold: '#FFD700',
  green: '#008000',
  seagreen: '#2E8B57',
  teal: '#008080',
  steelblue: '#4682B4',
  blue: '#0000FF',
  navy: '#000080',
  purple: '#800080',
  brown: '#A52A2A',
  gray: '#808080',
  black: '#000000',
})

const NAMES = Object.keys(COLORS) as ColorName[]
const VALUE = /^#[\da-f]{6}$/i
const KNOWN = [...NAMES, '#RRGGBB']

/** A colour by its name or its value. */
export const color: Check<string> = {
  allowed: { vi: `một trong: ${KNOWN.join(', ')}`, en: `one of: ${KNOWN.join(', ')}` },
  faults: (value) =>
    typeof value === 'string' && (VALUE.test(value) || Object.hasOwn(COLORS, value))
      ? undefined
      : [{ path: '', ...unknownValue(value, KNOWN) }],
}

/**
 * Name and value of a colour given by either; a value takes the nearest name.
 *
 * @example
 * colorOf('#DA251D') // { name: 'crimson', value: '#DA251D' }
 */
export function colorOf(given: string): { name: ColorName; value: string } {
  const named = NAMES.find((name) => name === given)
  return named ? { name: named, value: COLORS[named] } : { name: nearest(given), value: given.toUpperCase() }
}

function nearest(value: string): ColorName {
  let best: ColorName = 'crimson'
  for (const name of NAMES) {
    if (distance(COLORS[name], value) < distance(COLORS[best], value)) best = name
  }
  return best
}

function distance(a: string, b: string): number {
  return [1, 3, 5].reduce(
    (sum, at) =>
      sum + (Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) ** 2,
    0,
  )
}
