import { isElement, type XmlElement, type XmlNode, type XmlText } from './xml.js'

/** The value of an attribute by its usual name, such as `w:val`. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => isElement(child) && child.name === name)
}

/** The element behind it in the same parent. */
export function nextElement(element: XmlElement): XmlElement | undefined {
  const { children } = element.parent!
  return children.slice(children.indexOf(element) + 1).find(isElement)
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement)
}

/** Every element below, in order. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children)
    if (isElement(child)) {
      yield child
      yield* descendantsOf(child)
    }
}

/** The text right in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? '' : child.text)).join('')
}

/** True for `<w:b/>` and its like: there, and not switched off (`0`, `false`, `off`). */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = properties && childOf(properties, name)
  if (!element) return undefined
  return !['0', 'false', 'off'].includes(attributeOf(element, 'w:val') ?? '1')
}

/** A new element; its attributes by their printed names. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const element: XmlElement = {
    name,
    tag: name,
    attributes: Object.entries(attributes).map(([tag, value]) => ({ name: tag, tag, value })),
    children: children.map((child): XmlNode => (typeof child === 'string' ? { text: child } : child)),
  }
  for (const child of element.children) child.parent = element
  return element
}

/** A copy that stands nowhere yet. */
export function copyOf(node: XmlElement): XmlElement
export function copyOf(node: XmlNode): XmlNode
export function copyOf(node: XmlNode): XmlNode {
  if (!isElement(node))
    return { text: node.text, ...(node.raw === undefined ? {} : { raw: node.raw }) } satisfies XmlText
  const copy: XmlElement = { ...shellOf(node), children: node.children.map((child) => copyOf(child)) }
  for (const child of copy.children) child.parent = copy
  return copy
}

/** The element with its attributes and nothing in it. */
export function shellOf({ name, tag, attributes }: XmlElement): XmlElement {
  return { name, tag, attributes: attributes.map((attribute) => ({ ...attribute })), children: [] }
}

/** Says that an element is no longer as in its source. */
export function touch(element: XmlElement | undefined): void {
  for (let at = element; at && !at.changed; at = at.parent) at.changed = true
}

/** Takes a node from where it stands. */
export function remove(node: XmlNode): void {
  const { parent } = node
  if (!parent) return
  parent.children.splice(parent.children.indexOf(node), 1)
  touch(parent)
  node.parent = undefined
}

/** Puts nodes into an element at a place; they leave where they stood. */
export function insert(parent: XmlElement, at: number, ...nodes: readonly XmlNode[]): void {
  parent.children.splice(at, 0, ...nodes)
  for (const node of nodes) node.parent = parent
  touch(parent)
}

export function insertBefore(place: XmlNode, ...nodes: readonly XmlNode[]): void {
  insert(place.parent!, place.parent!.children.indexOf(place), ...nodes)
}

export function insertAfter(place: XmlNode, ...nodes: readonly XmlNode[]): void {
  insert(place.parent!, place.parent!.children.indexOf(place) + 1, ...nodes)
}
