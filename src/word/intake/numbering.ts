import { attributeOf, childOf, elementsOf } from '../elements.js'
import type { WordPackage } from '../package.js'
import type { XmlElement } from '../xml.js'
import { RANKS } from './sheet.js'

/** Depth of a paragraph that Word numbers, as `rankOf` has it for labels that are typed. */
export type RankOf = (paragraph: XmlElement) => number | undefined

/** Reads the numbering of a document once: by paragraph, or by its style. */
export function ranksOf(word: WordPackage): RankOf {
  const rootOf = (type: string) => {
    const name = word.relationships(word.main).find((pointer) => pointer.type === type)?.part
    return name === undefined ? undefined : word.part(name)?.root
  }
  const numbering = rootOf('numbering')
  const children = (name: string) =>
    (numbering ? elementsOf(numbering) : []).filter((each) => each.name === name)
  const abstract = new Map(
    children('w:abstractNum').map((each) => [attributeOf(each, 'w:abstractNumId'), each]),
  )
  const levels = new Map(
    children('w:num').map((each) => [
      attributeOf(each, 'w:numId'),
      abstract.get(settingOf(each, 'w:abstractNumId')),
    ]),
  )
  const styles = rootOf('styles')
  const ofStyle = new Map(
    (styles ? elementsOf(styles) : []).map((style) => [attributeOf(style, 'w:styleId'), numberOf(style)]),
  )

  return (paragraph) => {
    const properties = childOf(paragraph, 'w:pPr')
    const own = numberOf(paragraph) ?? ofStyle.get(properties && settingOf(properties, 'w:pStyle'))
    if (!own || own.id === '0') return undefined
    const list = levels.get(own.id)
    const level = list && elementsOf(list).find((each) => attributeOf(each, 'w:ilvl') === String(own.level))
    return rankOfLevel(level, own.level)
  }
}

function settingOf(element: XmlElement, name: string): string | undefined {
  const child = childOf(element, name)
  return child && attributeOf(child, 'w:val')
}

function numberOf(holder: XmlElement): { id: string; level: number } | undefined {
  const properties = childOf(holder, 'w:pPr')
  const number = properties && childOf(properties, 'w:numPr')
  if (!number) return undefined
  return { id: settingOf(number, 'w:numId') ?? '', level: Number(settingOf(number, 'w:ilvl') ?? 0) }
}

/** By what is printed: a dash is below a letter, and that below a number, whatever lists they are of. */
function rankOfLevel(level: XmlElement | undefined, depth: number): number {
  const format = level && settingOf(level, 'w:numFmt')
  const printed = (level && settingOf(level, 'w:lvlText')) ?? ''
  if (format === 'bullet') return printed === '+' ? RANKS.plus : RANKS.dash + Math.min(depth, 7) / 4
  if (format === 'lowerLetter') return RANKS.letter
  return format === 'decimal' ? Math.max(1, printed.split('%').length - 1) : 1 + depth / 2
}
