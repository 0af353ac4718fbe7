import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { applyFixes, proofread } from '../../src/proofread.js'
import { readDocx, reviewDocx } from '../../src/word.js'
import { docx, p, partsOf, r, table, zipped } from './build.js'
import { accepted, partsIn, rejected } from './tracked.js'

const catalog = createCatalog(vietnam)
const YEAR = { catalog, year: 2023 }
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const RIGHT = WRONG.replace('62', '63')
const mainOf = (bytes: Uint8Array) => partsIn(bytes)['word/document.xml']!
const commentsOf = (bytes: Uint8Array) =>
  [...(partsIn(bytes)['word/comments.xml'] ?? '').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(
    ([comment]) =>
      comment
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .trim(),
  )

const tracked = (kind: 'ins' | 'del', content: string, author = 'B') =>
  `<w:${kind} w:id="7" w:author="${author}" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`
const BOLD = '<w:b/><w:sz w:val="28"/>'

/** Bodies with one certain repair each. */
const BODIES: Readonly<Record<string, string>> = {
  'one run': p(`Kỷ niệm ${WRONG}.`),
  'a run for each letter': p(...[...WRONG].map((letter) => r(letter, BOLD))),
  'a number in two runs': p(r('6', BOLD), r('2', '<w:i/>'), r(WRONG.slice(2))),
  'a table': table(['STT', 'Ngày'], ['1', WRONG]),
  'a hyperlink': p('xem ', `<w:hyperlink r:id="x">${r(WRONG)}</w:hyperlink>`),
  'an insertion of another': p('xem ', tracked('ins', r(`xxx ${WRONG} xxx`))),
  'an insertion of another that begins with it': p('xem ', tracked('ins', r(`${WRONG} xxx`))),
  'an insertion of another that is all of it': p('xem ', tracked('ins', r(WRONG)), ' xxx'),
  'a word that is left out before an insertion of another': p(
    'Kỷ niệm 63',
    tracked('ins', r(' Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)')),
  ),
  'a word that is left out behind an insertion of another': p(
    tracked('ins', r('Kỷ niệm 63')),
    ' Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)',
  ),
  'a number that is left out at the head of an insertion of another': p(
    'Kỷ niệm ',
    tracked('ins', r('năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)')),
  ),
  'a deletion of another beside': p(tracked('del', '<w:r><w:delText>61</w:delText></w:r>'), WRONG),
  'a content control': p(`<w:sdt><w:sdtPr/><w:sdtContent>${r(WRONG)}</w:sdtContent></w:sdt>`),
  'a bookmark inside': p(
    r('62'),
    '<w:bookmarkStart w:id="3" w:name="a"/>',
    r(WRONG.slice(2)),
    '<w:bookmarkEnd w:id="3"/>',
  ),
  'a field': p('<w:fldSimple w:instr=" REF a ">', ...[r(WRONG)], '</w:fldSimple>'),
  'field marks in one run': `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>62</w:t><w:fldChar w:fldCharType="end"/></w:r>${r(WRONG.slice(2))}</w:p>`,
  'a tab and a break': p(`<w:r><w:t>Kỷ niệm</w:t><w:tab/><w:t>${WRONG}</w:t><w:br/><w:t>hết</w:t></w:r>`),
  'decomposed letters': p(WRONG.normalize('NFD')),
  'a text box': p(
    '<w:r><w:drawing><wps:txbx><w:txbxContent>',
    p(WRONG),
    '</w:txbxContent></wps:txbx></w:drawing></w:r>',
  )
    .replaceAll('<w:r><w:t xml:space="preserve"><', '<')
    .replaceAll('></w:t></w:r>', '>'),
}

describe('a reviewed document', () => {
  it.each(Object.entries(BODIES))('has its repair as a tracked change, in %s', (_, body) => {
    const bytes = docx(body)
    const { text } = readDocx(bytes)
    const mended = applyFixes(text, proofread(text, YEAR))
    const review = reviewDocx(bytes, YEAR)
    expect(mended).not.toBe(text)
    expect(review.changes).toBe(1)
    expect(readDocx(review.bytes).text).toBe(mended)
    expect(readDocx(accepted(review.bytes)).text).toBe(mended)
    // What others deleted comes back with all the rest.
    if (!body.includes('w:author')) expect(readDocx(rejected(review.bytes)).text).toBe(text)
    expect(commentsOf(review.bytes)).toHaveLength(review.findings.length)
    // A change holds what it changes, and none stands in another's.
    expect(mainOf(review.bytes)).not.toMatch(/<w:(ins|del)\b[^>]*(?:\/>|><\/w:\1>)/)
    expect(mainOf(review.bytes)).not.toMatch(/<w:ins\b(?:(?!<\/w:ins>).)*<w:ins\b/s)
  })

  it('deletes and inserts the changed words alone, in their look', () => {
    const { bytes } = reviewDocx(docx(p(r('Kỷ niệm '), r(WRONG, BOLD))), YEAR)
    expect(mainOf(bytes)).toContain(
      `<w:commentRangeStart w:id="0"/><w:del w:id="1" w:author="ky-niem"><w:r><w:rPr>${BOLD}</w:rPr><w:delText xml:space="preserve">62</w:delText></w:r></w:del><w:ins w:id="2" w:author="ky-niem"><w:r><w:rPr>${BOLD}</w:rPr><w:t xml:space="preserve">63</w:t></w:r></w:ins><w:r><w:rPr>${BOLD}</w:rPr><w:t xml:space="preserve"> năm</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    )
    expect(commentsOf(bytes)).toEqual(
      [
        'Lỗi: Ba số liệu không khớp nhau: in 62 năm, nhưng từ 1960 đến 2023 là 63 năm. Có thể sửa: "63 năm" hoặc "09/7/2022" hoặc "09/7/1961".\nCó thể sửa: “62 năm” → “63 năm”; “09/7/2023” → “09/7/2022”; “09/7/1960” → “09/7/1961”.\nky-niem: number-mismatch',
      ].map((text) =>
        text.replace(/\nCó thể sửa: .*\n/, '\nĐã sửa theo dõi thay đổi: “62 năm” → “63 năm”.\n'),
      ),
    )
  })

  it('divides an insertion of another around its own', () => {
    const { bytes } = reviewDocx(docx(BODIES['an insertion of another']!), YEAR)
    const main = mainOf(bytes)
    expect(main).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins /s)
    expect(main.match(/w:author="B"/g)).toHaveLength(2)
    expect(readDocx(bytes).text).toBe(`xem xxx ${RIGHT} xxx\n`)
  })

  it('leaves every part alone that it does not write, with order and dates', () => {
    const settings = '<w:zoom w:percent="100"/>'
    const picture = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)
    const files = { 'word/media/image1.png': picture, 'customXml/item1.xml': '<x>  a </x>' }
    const given = docx({ body: p(WRONG), parts: { settings, footer1: p('chân') }, files })
    const { bytes } = reviewDocx(given, YEAR)
    const [before, after] = [unzipSync(given), unzipSync(bytes)]
    const written = ['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels']
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml'])
    for (const [name, content] of Object.entries(before))
      if (!written.includes(name)) expect([name, after[name]]).toEqual([name, content])
    // Date and time of the first entry, in its local record.
    expect(bytes.subarray(10, 14)).toEqual(given.subarray(10, 14))
  })

  it('is the file as given where nothing is found', () => {
    const given = docx(p(`Kỷ niệm ${RIGHT}.`))
    expect(reviewDocx(given, YEAR).bytes).toBe(given)
  })

  it('keeps comments and their ids, adds its own behind them', () => {
    const body = p(
      '<w:commentRangeStart w:id="4"/>',
      WRONG,
      '<w:commentRangeEnd w:id="4"/>',
      '<w:r><w:commentReference w:id="4"/></w:r>',
    )
    const comments = `<w:comment w:id="4" w:author="A" w:initials="A">${p('xem lại')}</w:comment>`
    const given = docx({ body, parts: { comments } })
    const { bytes } = reviewDocx(given, YEAR)
    expect(partsIn(bytes)['word/comments.xml']).toContain(comments)
    expect(commentsOf(bytes)).toHaveLength(2)
    expect(mainOf(bytes)).toContain('<w:commentReference w:id="5"/>')
    expect(partsIn(bytes)['[Content_Types].xml']).toBe(partsIn(given)['[Content_Types].xml'])
  })

  it('replaces what a former review wrote', () => {
    const given = docx(
      BODIES['a run for each letter']! + table(['x', WRONG]) + p('Ngày Doanh nhân Việt Nam (15/10)'),
    )
    const once = reviewDocx(given, YEAR)
    const twice = reviewDocx(once.bytes, YEAR)
    expect(twice.findings).toEqual(once.findings)
    expect(partsIn(twice.bytes)).toEqual(partsIn(once.bytes))
    const clean = reviewDocx(once.bytes, {
      ...YEAR,
      rules: Object.fromEntries(once.findings.map(({ rule }) => [rule, false])),
    })
    expect(commentsOf(clean.bytes)).toEqual([])
    expect(mainOf(clean.bytes)).not.toMatch(/comment|<w:ins|<w:del/)
    expect(readDocx(clean.bytes).text).toBe(readDocx(given).text)
  })

  it('leaves replies of others to a comment that goes', () => {
    const thread = (id: number, author: string, paragraph: string) =>
      `<w:comment w:id="${id}" w:author="${author}" w:initials="${author}"><w:p w14:paraId="${paragraph}">${r('x')}</w:p></w:comment>`
    const extended =
      '<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>'
    const given = docx({
      body: p(RIGHT),
      parts: { comments: thread(0, 'ky-niem', '0A') + thread(1, 'A', '0B'), commentsExtended: extended },
    })
    const parts = partsIn(reviewDocx(given, YEAR).bytes)
    expect(parts['word/comments.xml']).toContain(thread(1, 'A', '0B'))
    expect(parts['word/comments.xml']).not.toContain('0A')
    expect(parts['word/commentsExtended.xml']).toMatch(
      /><w15:commentEx w15:paraId="0B" w15:done="0"\/><\/w15/,
    )
  })

  it('signs as it is told and speaks English', () => {
    const { bytes } = reviewDocx(docx(p(WRONG)), {
      ...YEAR,
      author: 'Phòng <A> & "B"',
      date: '2026-07-01T08:00:00Z',
      language: 'en',
    })
    expect(partsIn(bytes)['word/comments.xml']).toContain(
      'w:author="Phòng &lt;A&gt; &amp; &quot;B&quot;" w:date="2026-07-01T08:00:00Z"',
    )
    expect(commentsOf(bytes)[0]).toMatch(
      /^Error: .*\nChanged, tracked: “62 năm” → “63 năm”\.\nky-niem: number-mismatch$/s,
    )
    expect(() => reviewDocx(docx(''), { ...YEAR, date: '1/7/2026' })).toThrow(
      'a time like 2026-07-01T08:00:00Z',
    )
    expect(() => reviewDocx(docx(''), { ...YEAR, author: ' ' })).toThrow('author')
  })

  it('comments notes at their mark, headers at the first paragraph, with the place in words', () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const body = `${p('Kính gửi')}${p('nội dung', mark)}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`
    const parts = { footnotes: `<w:footnote w:id="2">${p(WRONG)}</w:footnote>`, header1: p(WRONG) }
    const { bytes, changes } = reviewDocx(docx({ body, parts }), YEAR)
    expect(changes).toBe(2)
    expect(mainOf(bytes)).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/,
    )
    expect(mainOf(bytes)).toMatch(/<w:p><w:commentRangeStart w:id="1"\/>/)
    expect(commentsOf(bytes).map((text) => text.split('\n')[0])).toEqual([
      '(chú thích cuối trang 1)',
      '(đầu trang)',
    ])
    expect(partsIn(bytes)['word/footnotes.xml']).toContain('<w:ins ')
    expect(partsIn(bytes)['word/header1.xml']).not.toContain('comment')
    const again = reviewDocx(bytes, YEAR)
    expect(partsIn(again.bytes)).toEqual(partsIn(bytes))
  })

  it.each([
    ['locked', '<w:lock w:val="sdtContentLocked"/>'],
    ['bound to data', '<w:dataBinding w:xpath="/a"/>'],
  ])('only comments a content control that is %s', (_, properties) => {
    const body = p(`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(WRONG)}</w:sdtContent></w:sdt>`)
    const review = reviewDocx(docx(body), YEAR)
    expect(review.changes).toBe(0)
    expect(review.findings).toHaveLength(1)
    expect(mainOf(review.bytes)).not.toContain('<w:ins')
    expect(commentsOf(review.bytes)[0]).toContain('Có thể sửa: “62 năm” → “63 năm”')
  })

  it.each<[string, Parameters<typeof docx>[0], string]>([
    ['signed', { body: p(WRONG), files: { '_xmlsignatures/sig1.xml': '<a/>' } }, 'signed-document'],
    [
      'protected',
      { body: p(WRONG), parts: { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' } },
      'protected-document',
    ],
    [
      'locked against writing',
      { body: p(WRONG), parts: { settings: '<w:writeProtection w:hash="x"/>' } },
      'protected-document',
    ],
  ])('is refused for a document that is %s', (_, made, code) => {
    expect(() => reviewDocx(docx(made), YEAR)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
    )
    expect(readDocx(docx(made)).text).toContain(WRONG)
  })

  it('is written where protection is not in force', () => {
    const settings = '<w:documentProtection w:edit="trackedChanges" w:enforcement="0"/>'
    expect(reviewDocx(docx({ body: p(WRONG), parts: { settings } }), YEAR).changes).toBe(1)
  })

  it('takes prefixes of others, and a document without relationships', () => {
    const files = partsOf({ body: p(WRONG) })
    const main = String(files['word/document.xml']).replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=')
    const { 'word/_rels/document.xml.rels': _, ...rest } = files
    const { bytes, changes } = reviewDocx(zipped({ ...rest, 'word/document.xml': main }), YEAR)
    expect(changes).toBe(1)
    expect(readDocx(bytes).text).toBe(`${RIGHT}\n`)
    expect(commentsOf(bytes)).toHaveLength(1)
  })
})

describe('the time that a review takes', () => {
  it('is under two seconds for 200 pages with 300 findings', () => {
    const page =
      'Tuyên truyền việc thực hiện nghị quyết, chỉ thị của cấp trên ở cơ sở, gắn với nhiệm vụ chính trị. '.repeat(
        5,
      )
    const body = Array.from({ length: 300 }, (_, at) =>
      p(r(page), r(page, BOLD), r(page), r(`${at % 60}. Kỷ niệm `), r(WRONG)),
    ).join('')
    const given = docx(body)
    const began = process.cpuUsage()
    const { findings } = reviewDocx(given, YEAR)
    expect(findings.length).toBeGreaterThanOrEqual(300)
    // Time of this process alone, in microseconds: other work on the machine does not count.
    const { user, system } = process.cpuUsage(began)
    expect(user + system).toBeLessThan(2_000_000)
  })

  it('reads the cells of one row together, and marks the one that is wrong', () => {
    const rows = [
      ['Thứ', 'Ngày', 'Nội dung'],
      ['Thứ Hai', '25/7/2023', 'Họp'],
      ['Thứ Ba', '25/7/2023', 'Họp'],
    ]
    const review = reviewDocx(docx(table(...rows)), YEAR)
    expect(review.findings).toMatchObject([
      {
        rule: 'weekday',
        found: 'Thứ Hai',
        expected: 'Thứ Ba',
        place: { vi: 'bảng 1, dòng 2' },
        paragraph: 'Thứ Hai',
      },
    ])
    const numbers = table(
      ['Ngày', 'Ngày đầu', 'Số năm'],
      ['Ngày Thương binh - Liệt sĩ', '27/7/1947', '75'],
      ['Ngày thành lập Công đoàn Việt Nam', '28/7/1929', '94'],
    )
    expect(reviewDocx(docx(numbers), YEAR).findings).toMatchObject([
      { found: '75', expected: '76', place: { vi: 'bảng 1, dòng 2' }, paragraph: '75' },
    ])
  })

  it('leaves lines that stand beside each other in two cells apart', () => {
    const names = p('Ngày Du lịch Việt Nam') + p('Ngày Thương binh - Liệt sĩ')
    const dates = p('09/7/1960') + p('27/7/1947')
    expect(reviewDocx(docx(table([names, dates, '63'])), YEAR).findings).toEqual([])
    expect(
      reviewDocx(docx(table([p('Thứ Tư') + p('Thứ Hai'), p('25/7/2023') + p('24/7/2023')])), YEAR).findings,
    ).toEqual([])
  })

  it('does not read on from one cell of a table into the next', () => {
    const rows = [
      ['Ngày Thương binh - Liệt sĩ', '76 năm'],
      ['Ngày Việt Nam gia nhập ASEAN', '28 năm'],
      ['Kỷ niệm', 'Ngày Thầy thuốc Việt Nam'],
      ['27/7', 'Ngày Nhà giáo Việt Nam'],
    ]
    expect(reviewDocx(docx(table(...rows)), YEAR).findings).toEqual([])
    const { findings } = reviewDocx(docx(table(['1', WRONG], ['2', 'hết'])), YEAR)
    expect(findings[0]).toMatchObject({
      line: 2,
      column: 1,
      place: { vi: 'bảng 1, dòng 1' },
      paragraph: WRONG,
    })
  })
})
