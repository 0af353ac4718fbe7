import { attributeOf, childOf, elementsOf, isOn } from './elements.js'
import type { XmlElement } from './xml.js'

/** What of a run's look changes what its text says. */
export interface Look {
  hidden: boolean
  /** Raised or lowered letters. */
  shift: 'up' | 'down' | undefined
}

/** Looks of runs, through the styles that they are written in. */
export type LookOf = (run: XmlElement, paragraphStyle: string | undefined) => Look

type Partial = { hidden?: boolean | undefined; shift?: 'up' | 'down' | 'none' | undefined }

const SHIFTS = { superscript: 'up', subscript: 'down', baseline: 'none' } as const
/** Styles based on one another; Word itself follows no more than eleven. */
const CHAIN = 32

function ownLook(properties: XmlElement | undefined): Partial {
  if (!properties) return {}
  const align = childOf(properties, 'w:vertAlign')
  return {
    hidden: isOn(properties, 'w:vanish'),
    shift: align && SHIFTS[attributeOf(align, 'w:val') as keyof typeof SHIFTS],
  }
}

function over(base: Partial, above: Partial): Partial {
  return { hidden: above.hidden ?? base.hidden, shift: above.shift ?? base.shift }
}

/** Reads the styles of a document once. */
export function looksOf(styles: XmlElement | undefined): LookOf {
  const byId = new Map<string, XmlElement>()
  for (const element of styles ? elementsOf(styles) : [])
    if (element.name === 'w:style') byId.set(attributeOf(element, 'w:styleId') ?? '', element)
  const known = new Map<string, Partial>()

  function styleLook(id: string | undefined): Partial {
    if (id === undefined) return {}
    let look = known.get(id)
    if (!look) {
      look = {}
      let style = byId.get(id)
      for (let depth = 0; style && depth < CHAIN; depth++) {
        look = over(ownLook(childOf(style, 'w:rPr')), look)
        const basedOn = childOf(style, 'w:basedOn')
        style = byId.get((basedOn && attributeOf(basedOn, 'w:val')) ?? '')
      }
      known.set(id, look)
    }
    return look
  }

  return (run, paragraphStyle) => {
    const properties = childOf(run, 'w:rPr')
    const style = properties && childOf(properties, 'w:rStyle')
    const look = over(
      over(styleLook(paragraphStyle), styleLook(style && attributeOf(style, 'w:val'))),
      ownLook(properties),
    )
    return { hidden: look.hidden === true, shift: look.shift === 'none' ? undefined : look.shift }
  }
}
