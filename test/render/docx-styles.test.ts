import { describe, expect, it } from 'vitest'
import type { Outline } from '../../src/document/tree.js'
import { writeDraft } from '../../src/draft.js'
import { planner } from '../drafts/planner.js'
import { partyGuidance, partyLetter, plainPage, stateLetter, statePlan } from './docx-samples.js'
import { asPrinted, paragraphsOf, partsOf } from './docx-xml.js'

const BODY = '# Một\n\n1. a\n   1. b\n   2. c\n2. d\n\n# Hai\n\n1. e\n   1. f'
const draft = (style: string, body = BODY): Outline =>
  writeDraft(`---\ndanh-so: "${style}"\n---\n${body}`, { plan: planner.month('2027-07') })
const texts = (xml: string) => paragraphsOf(xml).map(({ text }) => text)

describe('the caption of a table in Word', () => {
  it('stands nearer to its table than to the text above it', async () => {
    const styles = (await partsOf(draft('1.')))['word/styles.xml']!
    const caption = /<w:style [^>]*w:styleId="Caption".*?<\/w:style>/s.exec(styles)![0]
    expect(/w:before="(\d+)"/.exec(caption)![1]).toBe('120')
    expect(/w:after="(\d+)"/.exec(caption)![1]).toBe('60')
  })
})

describe('numbers of a draft in Word', () => {
  it.each([
    ['I. 1. a) -', 'I. Một|1. a|a) b|b) c|2. d|II. Hai|1. e|a) f'],
    ['I- 1- 1.1-', 'I- Một|1- a|1.1- b|1.2- c|2- d|II- Hai|1- e|1.1- f'],
    ['1. 1.1. (1)', '1. Một|1.1. a|(1) b|(2) c|1.2. d|2. Hai|2.1. e|(1) f'],
    ['I. 1.1.', 'I. Một|1.1. a|1.1.1. b|1.1.2. c|1.2. d|II. Hai|2.1. e|2.1.1. f'],
  ])('%s is counted by Word', async (style, printed) => {
    const parts = await partsOf(draft(style))
    expect(texts(parts['word/document.xml']!)).toEqual(['Một', 'a', 'b', 'c', 'd', 'Hai', 'e', 'f'])
    expect(texts(asPrinted(parts)).join('|')).toBe(printed)
  })

  it('renumber themselves where a heading is put in or a point taken out', async () => {
    const parts = await partsOf(draft('1. 1.1. (1)'))
    const xml = parts['word/document.xml']!
    const [heading, a, b, c] = paragraphsOf(xml).map((paragraph) => paragraph.xml)
    const twice = { ...parts, 'word/document.xml': xml.replace(heading!, `${heading}${heading}`) }
    expect(texts(asPrinted(twice)).join('|')).toBe(
      '1. Một|2. Một|2.1. a|(1) b|(2) c|2.2. d|3. Hai|3.1. e|(1) f',
    )
    const less = { ...parts, 'word/document.xml': xml.replace(`${a}${b}${c}`, '') }
    expect(texts(asPrinted(less)).join('|')).toBe('1. Một|1.1. d|2. Hai|2.1. e|(1) f')
  })

  it('begin anew in a second list, and where the list says from what', async () => {
    const parts = await partsOf(draft('1. a)', '1. a\n2. b\n\nGiữa\n\n1. c\n   1. d\n\nCuối\n\n5. e\n6. f'))
    expect(texts(asPrinted(parts)).join('|')).toBe('1. a|2. b|Giữa|1. c|a) d|Cuối|5. e|6. f')
  })

  it('are typed where Word has none, and those around them still counted', async () => {
    const points = ['a', 'b', 'c', 'd', 'e'].map((text) => `   1. ${text}`).join('\n')
    const parts = await partsOf(draft('1. a)', `1. x\n${points}\n2. y`))
    expect(texts(parts['word/document.xml']!)).toEqual(['x', 'a) a', 'b) b', 'c) c', 'd) d', 'đ) e', 'y'])
    expect(texts(asPrinted(parts)).join('|')).toBe('1. x|a) a|b) b|c) c|d) d|đ) e|2. y')
  })

  it('are none for a heading without a label among others with one', async () => {
    const outline: Outline = {
      ...plainPage,
      children: [
        { type: 'heading', depth: 2, label: '1.', children: [{ type: 'text', value: 'Một' }] },
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Giữa' }] },
        { type: 'heading', depth: 2, label: '2.', children: [{ type: 'text', value: 'Hai' }] },
      ],
    }
    expect(texts(asPrinted(await partsOf(outline))).slice(1)).toEqual(['1. Một', 'Giữa', '2. Hai'])
  })
})

describe.each([
  ['a State letter', stateLetter],
  ['a State plan', statePlan],
  ['a Party letter', partyLetter],
  ['a Party guidance', partyGuidance],
  ['a plain page', plainPage],
])('%s in Word', (_, outline) => {
  it('has a style for every paragraph with words, and each style is there', async () => {
    const parts = await partsOf(outline)
    const paragraphs = paragraphsOf(parts['word/document.xml']!).filter(({ text }) => text !== '')
    const used = paragraphs.map(({ xml }) => /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1])
    expect(used).not.toContain(undefined)
    for (const id of used) {
      const found = parts['word/styles.xml']!.match(new RegExp(`w:styleId="${id}"`, 'g'))
      expect(found, id).toHaveLength(1)
    }
  })

  it('names its styles without a comma, behind which Word takes another name', async () => {
    const styles = (await partsOf(partyGuidance))['word/styles.xml']!
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toContain('Trích yếu')
    expect(names.filter((name) => name!.includes(','))).toEqual([])
  })

  it('has no sizes, places or lines beside its styles', async () => {
    const { 'word/document.xml': xml } = await partsOf(outline)
    for (const { text, xml: own } of paragraphsOf(xml!).filter(({ text }) => text !== ''))
      expect(own, text).not.toMatch(/<w:(?:sz|jc|ind|spacing|caps|color|rFonts)\b/)
  })

  it('marks the tables of its head and foot as none of data', async () => {
    const { 'word/document.xml': xml } = await partsOf(outline)
    for (const [table] of xml!.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const isLayout = !table.includes('<w:insideH w:val="single"')
      expect(table.includes('<w:tblHeader/>')).toBe(!isLayout)
      if (isLayout) expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="(?:false|0)"/)
      expect(table).not.toContain('<w:tblCaption')
    }
  })
})
