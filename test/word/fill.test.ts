import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { writeDraft } from '../../src/draft.js'
import { InputError } from '../../src/errors.js'
import { createPlanner, toText } from '../../src/index.js'
import { fillDocx, readDocx } from '../../src/word.js'
import { docx, type Made, p, r, table } from './build.js'
import { partsIn } from './tracked.js'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const plan = planner.month('2027-07')
const filled = (made: Made | string) => fillDocx(docx(made), { plan, planner })
const textOf = (made: Made | string) => readDocx(filled(made).bytes).text
const written = (directive: string) => toText(writeDraft(directive, { plan, planner })).trim()

describe('a filled form', () => {
  it.each([
    ['{{tháng}}', ':thang'],
    ['{{Tháng sau}}', ':thang-sau'],
    ['{{năm}}', ':nam'],
    ['{{:ngay[war-invalids-martyrs-day]}}', ':ngay[war-invalids-martyrs-day]'],
    ['{{số năm [war-invalids-martyrs-day]}}', ':so-nam[war-invalids-martyrs-day]'],
  ])('says for %s what a draft says', (placeholder, directive) => {
    expect(textOf(p(`Định hướng ${placeholder}.`))).toBe(`${written(`Định hướng ${directive}.`)}\n`)
  })

  it('does not say a word twice that stands before a placeholder', () => {
    expect(textOf(p('Công tác tháng {{tháng}}: kỷ niệm {{ngày kỷ niệm bậc="1" ngày="không"}}'))).toBe(
      'Công tác tháng 7 năm 2027: kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ\n',
    )
    expect(textOf(p('{{tháng}}'))).toBe('tháng 7 năm 2027\n')
  })

  it('takes a placeholder in any runs, letter by letter, and keeps its look', () => {
    const runs = [...'{{tháng}}'].map((letter, at) => r(letter, at === 0 ? '<w:b/>' : '<w:i/>'))
    const main = partsIn(filled(p(r('a '), ...runs, r(' z'))).bytes)['word/document.xml']!
    expect(main).toContain(
      `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${written('a :thang').slice(2)}</w:t></w:r>`,
    )
    expect(main).not.toContain('<w:i/>')
  })

  it('takes decomposed letters and curved quotation marks', () => {
    const straight = textOf(p('{{ngày kỷ niệm bậc="1-2"}}'))
    expect(textOf(p('{{ngày kỷ niệm bậc=“1-2”}}'.normalize('NFD')))).toBe(straight)
  })

  it('makes paragraphs in the style of the one that held a list alone', () => {
    const style = '<w:pPr><w:pStyle w:val="Than"/><w:ind w:left="567"/></w:pPr>'
    const body = `${p('đầu')}<w:p>${style}${r('{{ngày kỷ niệm}}', '<w:sz w:val="28"/>')}</w:p>${p('cuối')}`
    const main = partsIn(filled(body).bytes)['word/document.xml']!
    const made = main.split('<w:p>').filter((paragraph) => paragraph.includes('w:val="Than"'))
    expect(made.length).toBeGreaterThan(3)
    for (const paragraph of made) {
      expect(paragraph).toContain(style)
      expect(paragraph).toContain('<w:sz w:val="28"/>')
    }
    const text = textOf(body)
    expect(text).toMatch(/^đầu\n- .*80 năm Ngày Thương binh - Liệt sĩ/s)
    expect(text.endsWith('\ncuối\n')).toBe(true)
  })

  it('makes a table of a list that is asked for as one', () => {
    const main = partsIn(filled(p('{{ngày kỷ niệm kiểu="bảng"}}')).bytes)['word/document.xml']!
    expect(main).toMatch(/<w:tbl><w:tblPr>.*Thương binh.*<\/w:tbl><w:p\/>/s)
  })

  it('leaves marks of points to a form that numbers its paragraphs', () => {
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    expect(textOf(`<w:p>${numbered}${r('{{ngày kỷ niệm}}')}</w:p>`)).not.toMatch(/^- /m)
  })

  it('fills tables, headers, notes and text boxes, and keeps the end of a section', () => {
    const section = '<w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr>'
    const made = {
      body: `${table(['{{tháng}}', '{{ngày kỷ niệm}}'])}<w:p>${section}${r('{{ngày kỷ niệm}}')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      parts: { header1: p('{{năm}}') },
    }
    const { bytes, filled: count } = filled(made)
    expect(count).toBe(4)
    expect(readDocx(bytes).text).not.toContain('{{')
    expect(readDocx(bytes).text.endsWith('2027\n')).toBe(true)
    expect(partsIn(bytes)['word/document.xml']!.match(/<w:sectPr>/g)).toHaveLength(2)
  })

  it('keeps all else to the byte', () => {
    const given = docx({ body: p('a') + p('{{tháng}}'), parts: { header1: p('x'), settings: '' } })
    const [before, after] = [partsIn(given), partsIn(fillDocx(given, { plan }).bytes)]
    for (const name of Object.keys(before))
      if (name !== 'word/document.xml') expect(after[name]).toBe(before[name])
    const [head, tail] = before['word/document.xml']!.split('{{tháng}}')
    const rest = after['word/document.xml']!
    expect(rest.startsWith(head!.slice(0, head!.lastIndexOf('<w:p>')))).toBe(true)
    expect(rest.endsWith(tail!.slice(tail!.indexOf('</w:body>')))).toBe(true)
    const plain = docx(p('không có gì'))
    expect(fillDocx(plain, { plan }).bytes).toBe(plain)
  })

  it('names all placeholders that it does not know, with their places on the page', () => {
    const body = p('Từ {{thángg}} đến hết') + table(['a', '{{xyz}} và {{ngày kỷ niệm bậcc=1}}'])
    let caught: unknown
    try {
      fillDocx(docx(body), { plan, file: 'mau.docx' })
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(InputError)
    const { problems } = caught as InputError
    expect(problems.map(({ code }) => code)).toEqual([
      'unknown-directive',
      'unknown-directive',
      'unknown-option',
    ])
    expect(problems[0]).toMatchObject({
      file: 'mau.docx',
      message: { vi: 'đoạn 1 (“Từ {{thángg}} đến hết”): Không có chỗ điền {{thángg}}; có phải là "thang"?' },
    })
    expect(problems[1]!.message.vi).toMatch(/^bảng 1, dòng 1 \(“/)
    expect(problems[0]).not.toHaveProperty('line')
  })

  it('names them in the order of the page', () => {
    const body = p('Từ {{thángg}}') + p('{{tháng') + p('{{nămm}}')
    const shown = /thángg.*\{\{tháng”.*nămm/s
    expect(() => fillDocx(docx(body), { plan })).toThrow(shown)
  })

  it.each([
    ['nested', 'Ngày {{ngày {x} kỷ niệm}} tới', '{{ngày {x} kỷ niệm}}'],
    ['nested twice', 'a {{ngày {{tháng}} kỷ niệm}} z', '{{ngày'],
    ['unclosed', 'Từ {{tháng đến hết', '{{tháng đến hết'],
    ['unopened', 'Từ tháng}} đến', 'Từ tháng}}'],
    ['half closed', '{{tháng}', '{{tháng}'],
    ['empty', 'x {{}', '{{}'],
  ])('tells of a placeholder that is %s, with the text of the page', (_, text, printed) => {
    expect(() => filled(p('đầu') + p(text))).toThrow(InputError)
    try {
      filled(p('đầu') + p(text))
    } catch (error) {
      const [problem] = (error as InputError).problems
      expect(problem!.code).toBe('broken-placeholder')
      expect(problem!.message.vi).toContain(`đoạn 2 (“${text}”): Chỗ điền "${printed}`)
    }
  })

  it('leaves single braces alone', () => {
    expect(textOf(p('a {x} z {{năm}}'))).toBe('a {x} z 2027\n')
  })

  it.each([
    '{{ngày kỷ niệm bậc=}}',
    '{{ngày kỷ niệm bậc= kiểu="bảng"}}',
    '{{ngày kỷ niệm kiểu="bảng" bậc =}}',
  ])('asks for the value of an option: %s', (text) => {
    expect(() => filled(p(text))).toThrow('The option "bậc" has no value; write bậc="…".')
  })

  it.each([
    '{{ngày nghỉ nếu-không="Không có."}}',
    '{{ngày nghỉ nếu không="Không có."}}',
    '{{ngày-nghỉ neu-khong="Không có."}}',
    '{{ngày nghỉ nếu không=“Không có.”}}'.normalize('NFD'),
  ])('takes what stands for an empty list: %s', (text) => {
    expect(textOf(p(text))).toBe('Không có.\n')
  })

  it('takes a slip in a long name for one, and an option alone for "yes"', () => {
    expect(() => filled(p('{{ngày kỷ niệmm}}'))).toThrow('did you mean "ngay-ky-niem"?')
    expect(() => filled(p('{{ngày kỷ niệm xyz}}'))).toThrow('has no option "xyz"')
  })

  it('leaves no empty paragraph where a list is empty or is a table, unless the page needs one', () => {
    expect(textOf(p('đầu') + p('{{ngày nghỉ}}') + p('cuối'))).toBe('đầu\ncuối\n')
    const main = partsIn(filled(p('{{ngày kỷ niệm kiểu="bảng"}}') + p('cuối')).bytes)['word/document.xml']!
    expect(main).toMatch(/<\/w:tbl><w:p><w:r>/)
    expect(main).not.toContain('<w:p/>')
    // A cell ends with a paragraph.
    expect(partsIn(filled(table(['{{ngày nghỉ}}'])).bytes)['word/document.xml']).toMatch(/<w:p\/><\/w:tc>/)
  })

  it('leaves a locked control and says so', () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r('{{tháng}}')}</w:sdtContent></w:sdt>`
    expect(() => filled(p(locked))).toThrow('locked content control')
  })
})
