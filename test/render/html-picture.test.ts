import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { outline } from '../../src/guidance/index.js'
import { createPlanner } from '../../src/planner/planner.js'
import { toHtml } from '../../src/render/html.js'
import { pictureNode } from '../../src/render/html-picture.js'
import { parseCampaigns } from '../../src/schema.js'
import { PICTURES, toSvg } from '../../src/svg.js'
import { xmlSafe } from '../../src/text/xml.js'
import { linesIn } from '../pictures/read-svg.js'
import { HOSTILE } from './hostile.js'

const campaigns = parseCampaigns(parse(readFileSync('docs/examples/campaigns-2023-11.yaml', 'utf8')))
const plan = createPlanner({ catalog: createCatalog(vietnam), campaigns }).month('2023-11')
const document = outline(plan)

/** The pictures of a page, as they stand in it. */
const picturesIn = (html: string) => html.match(/<svg.*?<\/svg>/gs) ?? []

describe('pictures behind an HTML page', () => {
  it.each(PICTURES)('are the same picture: %s', (picture) => {
    const svg = toSvg(plan, { picture })
    const [shown, ...others] = picturesIn(toHtml(document, { pictures: [svg] }))
    expect(others).toEqual([])
    expect(linesIn(shown!)).toEqual(linesIn(svg))
    expect(shown!.match(/<[a-z]+/g)).toEqual(svg.match(/<[a-z]+/g))
    // What is drawn stands in the same attributes, whatever their order.
    const written = (text: string) =>
      (text.replaceAll('&#x27;', "'").match(/ [A-Za-z-]+="[^"]*"/g) ?? []).sort()
    expect(written(shown!)).toEqual(written(svg))
  })

  it('leave a page without them as it was, and are named on it', () => {
    expect(toHtml(document, { pictures: [] })).toBe(toHtml(document))
    const html = toHtml(document, { pictures: [toSvg(plan)] })
    expect(html).toContain('<section class="picture" aria-labelledby="ky-niem-2023-11-title" tabindex="0">')
    expect(html).toContain('size: A4 landscape')
  })

  it('keep hostile names as text', () => {
    for (const value of HOSTILE.map(xmlSafe)) {
      const [day] = plan.occurrences
      const hostile = { ...plan, occurrences: [{ ...day!, name: { vi: value } }] }
      const html = toHtml(document, { pictures: [toSvg(hostile, { all: true })] })
      const [shown] = picturesIn(html)
      expect(
        shown!.match(/<[a-z]+/g)!.filter((tag) => !/^<(?:svg|title|desc|style|g|rect|path|text)$/.test(tag)),
      ).toEqual([])
      expect(linesIn(shown!).join(' ').replace(/\s+/g, '')).toContain(
        [...value.replace(/\s+/g, '')].slice(0, 8).join(''),
      )
    }
  })

  it.each([
    ['no picture', 'x'],
    ['nothing', ''],
    ['a script', '<svg><script>alert(1)</script></svg>'],
    ['a handler', '<svg onload="alert(1)"></svg>'],
    ['a foreign element', '<svg><foreignObject></foreignObject></svg>'],
    ['a link', '<svg><a href="https://example.org"></a></svg>'],
    ['an image', '<svg><image href="x.png"/></svg>'],
    ['a style that loads', '<svg><style>@import "https://example.org/a.css"</style></svg>'],
    ['an attribute of style', '<svg style="background:red"></svg>'],
    ['two pictures', '<svg></svg><svg></svg>'],
    ['an open element', '<svg><g></svg>'],
    ['an end too many', '<svg></svg></g>'],
    ['no svg', '<g></g>'],
    ['a comment', '<svg><!-- x --></svg>'],
  ])('are refused if they are none: %s', (_, text) => {
    expect(pictureNode(text)).toBeUndefined()
    expect(() => toHtml(document, { pictures: [text] })).toThrow(/pictures.*toSvg/s)
  })
})
