import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import { refuserOf } from '../../src/word/faults.js'
import { parseXml, printXml } from '../../src/word/xml.js'
import { readDocx } from '../../src/word.js'
import { docx, p, partsOf, zipped } from './build.js'

const text = (content: string) => new TextEncoder().encode(content)
const whole = docx(p('76 năm'))
const without = (name: string) => {
  const { [name]: _, ...rest } = partsOf({ body: p('x') })
  return zipped(rest)
}
const withFile = (name: string, content: string | Uint8Array) =>
  docx({ body: p('x'), files: { [name]: content } })
const withTarget = (pointer: string) => docx({ body: p('x'), pointers: pointer })
const body = (content: string) => `<?xml version="1.0"?>${content}`
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The archive with one 16- or 32-bit field of its first central record changed. */
function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const at = copy.findIndex((_, index) =>
    text('PK\u0001\u0002').every((byte, step) => copy[index + step] === byte),
  )
  new DataView(copy.buffer).setUint32(at + offset, value, true)
  return copy
}

/** Two entries of one name: the second is renamed in both of its records. */
function twice(): Uint8Array {
  const bytes = zipSync({
    ...Object.fromEntries(
      Object.entries(partsOf({ body: p('x') })).map(([name, content]) => [name, text(String(content))]),
    ),
    'word/documenu.xml': text('<a/>'),
  })
  const from = text('word/documenu.xml')
  const at = [...bytes.keys()].filter((index) => from.every((byte, step) => bytes[index + step] === byte))
  for (const index of at) bytes.set(text('word/DOCUMENT.xml'), index)
  return bytes
}

const deep = (levels: number) =>
  body(
    `<w:document ${WORD}><w:body>${'<w:sdt>'.repeat(levels)}${'</w:sdt>'.repeat(levels)}</w:body></w:document>`,
  )

const CASES: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['an empty file', new Uint8Array(), 'empty-file', 'Tệp trống'],
  ['no zip', text('Kính gửi'), 'not-a-zip', 'không phải tệp Word .docx'],
  ['RTF', text('{\\rtf1 a}'), 'rtf-file', 'tệp RTF'],
  ['PDF', text('%PDF-1.7'), 'pdf-file', 'tệp PDF'],
  [
    '.doc',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    'old-word-file',
    'Office đời cũ',
  ],
  [
    'a file with a password',
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'encrypted-file',
    'mật khẩu',
  ],
  ['a file cut short', whole.subarray(0, whole.length - 40), 'cut-short', 'bị cắt cụt'],
  ['a damaged archive', patched(whole, 42, 0xffffff), 'damaged-archive', 'bị hỏng'],
  ['a wrong sum', patched(whole, 16, 1), 'damaged-archive', 'bị hỏng'],
  ['a method that is not known', patched(whole, 10, 99), 'damaged-archive', 'bị hỏng'],
  ['an archive with a password', patched(whole, 8, 0x00080001), 'encrypted-file', 'mật khẩu'],
  ['an archive that claims to be vast', patched(whole, 24, 0x7fffffff), 'too-large', 'phình ra quá lớn'],
  ['an archive that is larger than it claims', patched(whole, 24, 10), 'damaged-archive', 'bị hỏng'],
  [
    'a bomb',
    withFile('word/document.xml', new Uint8Array(40 * 2 ** 20).fill(32)),
    'too-large',
    'phình ra quá lớn',
  ],
  [
    'too many parts',
    zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x${at}`, new Uint8Array()]))),
    'too-many-parts',
    'quá nhiều phần',
  ],
  ['two parts of one name', twice(), 'duplicate-part', 'cùng tên'],
  ['no content types', without('[Content_Types].xml'), 'no-document-part', 'không có phần văn bản'],
  ['no document part', without('word/document.xml'), 'no-document-part', 'không có phần văn bản'],
  [
    'another root',
    withFile('word/document.xml', body('<html/>')),
    'no-document-part',
    'không có phần văn bản',
  ],
  [
    'a workbook',
    withFile(
      '[Content_Types].xml',
      String(partsOf({ body: '' })['[Content_Types].xml']).replace(
        'wordprocessingml.document',
        'spreadsheetml.sheet',
      ),
    ),
    'spreadsheet',
    'bảng tính',
  ],
  [
    'macros',
    withFile(
      '[Content_Types].xml',
      String(partsOf({ body: '' })['[Content_Types].xml']).replace(
        'vnd.openxmlformats-officedocument.wordprocessingml.document',
        'vnd.ms-word.document.macroEnabled',
      ),
    ),
    'macro-file',
    '.docm',
  ],
  [
    'OpenDocument',
    zipSync({ mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'open-document',
    '.odt',
  ],
  [
    'entities',
    withFile(
      'word/document.xml',
      body(`<!DOCTYPE w:document [<!ENTITY a "b">]><w:document ${WORD}><w:body/></w:document>`),
    ),
    'entities',
    'khai báo kiểu tài liệu',
  ],
  ['depth', withFile('word/document.xml', deep(300)), 'too-deep', 'lồng quá 256 tầng'],
  [
    'a pointer that leaves the package',
    withTarget('<Relationship Id="a" Type="t/footnotes" Target="../../etc/passwd"/>'),
    'outside-pointer',
    'trỏ ra ngoài',
  ],
  [
    'an address for an inner part',
    withTarget('<Relationship Id="a" Type="t/footnotes" Target="http://x.example/f.xml"/>'),
    'outside-pointer',
    'trỏ ra ngoài',
  ],
  [
    'a header from elsewhere',
    withTarget('<Relationship Id="a" Type="t/header" Target="file:///c:/h.xml" TargetMode="External"/>'),
    'outside-pointer',
    'từ nơi khác',
  ],
  [
    'a template from the network',
    withTarget(
      '<Relationship Id="a" Type="t/attachedTemplate" Target="https://x.example/t.dotm" TargetMode="External"/>',
    ),
    'outside-pointer',
    'từ nơi khác',
  ],
  [
    'text that is not UTF-8',
    withFile('word/document.xml', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff)),
    'not-utf8',
    'không phải UTF-8',
  ],
  ...[
    ['an element that is not closed', `<w:document ${WORD}><w:body>`],
    ['crossed elements', `<w:document ${WORD}><w:body><w:p></w:body></w:p></w:document>`],
    ['an attribute without quotation marks', `<w:document ${WORD}><w:body w:x=1/></w:document>`],
    ['an attribute twice', `<w:document ${WORD}><w:body w:x="1" w:x="2"/></w:document>`],
    ['an entity that is not known', `<w:document ${WORD}><w:body>&nbsp;</w:body></w:document>`],
    ['a loose ampersand', `<w:document ${WORD}><w:body>A & B</w:body></w:document>`],
    ['two roots', `<w:document ${WORD}/><w:document ${WORD}/>`],
    ['text behind the root', `<w:document ${WORD}/>x`],
    ['a tag cut short', `<w:document ${WORD}><w:body`],
  ].map(
    ([name, xml]) =>
      [name!, withFile('word/document.xml', body(xml!)), 'bad-xml', 'XML không đúng cú pháp'] as const,
  ),
]

describe('a hostile or damaged Word file', () => {
  it('may be nested as deep as is said', () => {
    // Document and body stand around what is nested.
    expect(readDocx(withFile('word/document.xml', deep(254))).text).toBe('')
    expect(() => readDocx(withFile('word/document.xml', deep(255)))).toThrow(/256/)
  })

  it.each(CASES)('is refused in a sentence of its own: %s', (_, bytes, code, words) => {
    let caught: unknown
    try {
      readDocx(bytes, { file: 'a.docx' })
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(InputError)
    const [problem] = (caught as InputError).problems
    expect(problem).toMatchObject({ code, file: 'a.docx' })
    expect(problem!.message.vi).toContain(words)
    expect(problem!.message.en).toMatch(/^[A-Z].*\.$/s)
  })

  it('is not one with links, pictures and an old template outside', () => {
    const pointers =
      '<Relationship Id="a" Type="t/hyperlink" Target="https://x.example/" TargetMode="External"/><Relationship Id="b" Type="t/attachedTemplate" Target="file:///C:\\Users\\a\\Normal.dotm" TargetMode="External"/><Relationship Id="c" Type="t/hyperlink" Target="#muc-1"/>'
    expect(readDocx(docx({ body: p('76 năm'), pointers })).text).toBe('76 năm\n')
  })

  it('is not one that holds a workbook', () => {
    const types = String(partsOf({ body: '' })['[Content_Types].xml']).replace(
      '<Default',
      '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Default',
    )
    expect(readDocx(withFile('[Content_Types].xml', types)).text).toBe('x\n')
  })
})

/** Parts of 10 MB on which a careless look at each place would look at all the others. */
const VAST: readonly (readonly [string, string])[] = [
  ['comments left open', `<a>${'<!--'.repeat(2_500_000)}`],
  ['comments left open behind the root', `<a/>${'<!--'.repeat(2_500_000)}`],
  ['instructions left open behind the root', `<a/>${'<?'.repeat(5_000_000)}`],
  ['CDATA left open', `<a>${'<![CDATA['.repeat(1_100_000)}`],
  ['comments side by side', `<a>${'<!---->'.repeat(1_400_000)}`],
  ['entities', `<a>${'&amp;'.repeat(2_000_000)}</a>`],
  [
    'namespaces by the thousand, declared anew in each element',
    `<a${Array.from({ length: 60_000 }, (_, at) => ` xmlns:n${at}="u"`).join('')}>${Array.from({ length: 400_000 }, () => '<b xmlns:c="u"/>').join('')}</a>`,
  ],
  ['an instruction that is no declaration', `<?xml ${'?'.repeat(10_000_000)}><a/>`],
]

describe('a part of 10 MB', () => {
  it.each(VAST)(
    'is read or refused in a time in proportion to it: %s',
    (_, content) => {
      const before = performance.now()
      const refusal = () => parseXml(text(content), 'word/document.xml', refuserOf({}))
      try {
        printXml(refusal())
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
      // A quadratic look takes hours; this leaves room for a machine under load.
      expect(performance.now() - before).toBeLessThan(30_000)
    },
    60_000,
  )
})
