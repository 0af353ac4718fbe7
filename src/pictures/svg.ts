import type { Language } from '../text/language.js'
import { escapeXml } from '../text/xml.js'

/** A well-formed piece of SVG. Made by {@link tag} and {@link words} alone, so that no text of a user's can be anything but text. */
export type Svg = string & { readonly svg: true }

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes and children. */
export function tag(name: string, attributes: Attributes = {}, children: readonly Svg[] = []): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? place(value) : escapeXml(`${value}`)}"`)
    .join('')
  const open = `<${name}${written}`
  return (children.length > 0 ? `${open}>${children.join('')}</${name}>` : `${open}/>`) as Svg
}

/** Text as the content of an element. */
function words(value: string): Svg {
  return escapeXml(value) as Svg
}

/** A length as it is written: a hundredth of a unit is less than any screen or printer shows. */
export function place(value: number): string {
  return `${Math.round(value * 100) / 100}`
}

/** The colours by what they are for: on light paper, and on a dark screen. */
const COLORS = {
  ink: ['#1b1f24', '#e8eaed'],
  faint: ['#59626d', '#a9b1bb'],
  line: ['#8d969f', '#646d77'],
  paper: ['#ffffff', '#15181c'],
  rest: ['#f1f3f5', '#20252b'],
  outside: ['#fafbfb', '#181b20'],
  off: ['#b3261e', '#ff9a92'],
  offPaper: ['#fdeceb', '#3a201f'],
  period: ['#dbe7f5', '#1f3753'],
  periodLine: ['#2f5d94', '#86b3ea'],
  campaign: ['#fbf0cf', '#3a3118'],
  campaignLine: ['#7a5c00', '#e3c565'],
} as const
export type Color = keyof typeof COLORS

/** Attributes of something filled; a style sheet of the picture's own turns it over on a dark screen. */
export const filled = (color: Color): Attributes => ({ class: `kn-${color}`, fill: COLORS[color][0] })

/** Attributes of a line. */
export const drawn = (color: Color): Attributes => ({
  class: `kn-s-${color}`,
  stroke: COLORS[color][0],
  fill: 'none',
})

const DARK = Object.entries(COLORS)
  .map(([name, [, dark]]) => `.kn-${name}{fill:${dark}}.kn-s-${name}{stroke:${dark}}`)
  .join('')

const FONT = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif"

/** What a whole picture is made of. */
export interface PictureParts {
  /** Unique on a page: title and description are found by it. */
  id: string
  width: number
  height: number
  language: Language
  title: string
  /** What a reader who does not see the picture is told: all of its days. */
  description: string
  body: readonly Svg[]
}

/** A whole picture, with the words of it for those who do not see it. Nothing in it runs or is loaded. */
export function picture({ id, width, height, language, title, description, body }: PictureParts): string {
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${place(width)} ${place(height)}`,
      width,
      height,
      role: 'img',
      lang: language,
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': FONT,
    },
    [
      tag('title', { id: `${id}-title` }, [words(title)]),
      tag('desc', { id: `${id}-desc` }, [words(description)]),
      tag('style', {}, [words(`@media screen and (prefers-color-scheme: dark){${DARK}}`)]),
      tag('rect', { width, height, ...filled('paper') }),
      ...body,
    ],
  )
  return `${svg}\n`
}

/** A line of text at a place. */
export function line(
  x: number,
  y: number,
  value: string,
  { size = 11, color = 'ink', ...more }: { size?: number; color?: Color } & Attributes = {},
): Svg {
  return tag('text', { x, y, 'font-size': size, ...filled(color), ...more }, [words(value)])
}
