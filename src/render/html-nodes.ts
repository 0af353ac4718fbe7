import type { Element, ElementContent, Properties, Text } from 'hast'
import { oneLine } from './plain.js'

/** An HTML element as a hast node. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

/** A text node on one line; the serialiser escapes it. */
export function textOf(value: string): Text {
  return { type: 'text', value: oneLine(value) }
}

/** Values with line breaks between them. */
export function brokenLines(values: readonly string[]): ElementContent[] {
  return values.flatMap((value, index): ElementContent[] =>
    index === 0 ? [textOf(value)] : [element('br'), textOf(value)],
  )
}
