import { refuse, unknownValue } from '../../errors.js'

/** Colour names of CSS that feeds use (RFC 7986, 5.9 wants a name), with the value that Apple reads. */
export const COLORS = {
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
} as const
export type ColorName = keyof typeof COLORS

/**
 * Name and value of a colour given by either; a value takes the nearest name.
 *
 * @throws InputError that lists the names.
 * @example
 * colorOf('#DA251D') // { name: 'crimson', value: '#DA251D' }
 */
export function colorOf(color: string): { name: ColorName; value: string } {
  const named = (Object.keys(COLORS) as ColorName[]).find((name) => name === color)
  if (named) return { name: named, value: COLORS[named] }
  if (/^#[\da-f]{6}$/i.test(color)) return { name: nearest(color), value: color.toUpperCase() }
  return refuse(unknownValue('color', color, [...Object.keys(COLORS), '#RRGGBB']))
}

function nearest(value: string): ColorName {
  let best: ColorName = 'crimson'
  for (const name of Object.keys(COLORS) as ColorName[]) {
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
