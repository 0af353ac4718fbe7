import { isElement, parseXml, type XmlElement } from '../../src/word/xml.js'

/** The root of a picture, read strictly: what is not well-formed throws. */
export function rootOf(svg: string): XmlElement {
  const refuse = (code: string): never => {
    throw new Error(code)
  }
  return parseXml(new TextEncoder().encode(svg), 'picture.svg', refuse as never).root
}

export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.tag === name)?.value
}

/** An element and all that stand in it. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return [element, ...element.children.filter(isElement).flatMap(elementsIn)]
}

/** What a reader sees, a line at a time; the words for those who do not see it left out. */
export function linesIn(svg: string): string[] {
  return elementsIn(rootOf(svg))
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.map((child) => (isElement(child) ? '' : child.text)).join(''))
}
