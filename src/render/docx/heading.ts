import type { IParagraphOptions } from 'docx'
import type { OutlineHeading } from '../../document/tree.js'
import { styleId } from './element-styles.js'
import { type HeadingStyles, headingStyle, standsAlone } from './heading-styles.js'
import { countedByWord, countOn } from './numbering.js'
import { fieldRuns, inlineRuns, type Links } from './runs.js'

/** A heading as one or two paragraphs; Word counts it, or its label is typed where Word would count otherwise. */
export function headingParagraphs(
  node: OutlineHeading,
  headings: HeadingStyles,
  links: Links,
): IParagraphOptions[] {
  const label = node.label?.normalize('NFC')
  const title = inlineRuns(node.children, links)
  const style = headingStyle(node, headings)
  if (node.depth > 1 && standsAlone(label)) {
    return [
      { style: styleId('part'), children: fieldRuns(label.replace(/[.:]$/, '')) },
      { style, children: title },
    ]
  }
  const level = headings.levels[node.depth]
  const place = level === undefined ? undefined : { list: headings.list, level }
  const { reference } = headings.list
  if (place && label !== undefined && countedByWord(place, [label])) {
    countOn(place)
    return [{ style, numbering: { reference, level: place.level, instance: 0 }, children: title }]
  }
  return [
    {
      style,
      // The style would count it.
      ...(place ? { numbering: false as const } : {}),
      children: label === undefined ? title : [...fieldRuns(`${label} `), ...title],
    },
  ]
}
