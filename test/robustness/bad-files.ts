import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { docx, p } from '../word/build.js'
import { OWN } from './bad-inputs.js'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const wide = (text: string) => Buffer.from(text, 'utf16le')
const zip = (...parts: [name: string, text: string][]) =>
  zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])), { level: 0 })
/** An old container of Office files with the name of a stream. */
const ole = (stream: string) =>
  Buffer.concat([
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(600),
    wide(stream),
    Buffer.alloc(600),
  ])

const RTF = '{\\rtf1\\ansi Ng\\u224?y 27/7}'
const PDF = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n'
const ODT = zip(['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<x/>'])
const XLSX = zip(['[Content_Types].xml', '<x/>'], ['xl/workbook.xml', '<x/>'])
const DOCM = zip(['[Content_Types].xml', '<x/>'], ['word/document.xml', '<x/>'], ['word/vbaProject.bin', 'x'])
const WORD = docx(p('Ngày 27/7'))
const TCVN3 = 'Kû niÖm 76 n¨m Ngµy Th\xad¬ng binh - LiÖt sÜ (27/7/1947 - 27/7/2023)\n'
const VNI = 'Kyû nieäm 76 naêm Ngaøy Thöông binh - Lieät só (27/7/1947 - 27/7/2023)\n'
const TEXT = 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ\n'

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': TEXT,
  'good.yaml': '[]\n',
  'campaigns.yaml': '[]\n',
  'office.yaml': 'system: state\nname: Sở Y tế\nplace: Hải Phòng\n',
  'old.doc': ole('WordDocument'),
  'old-as.docx': ole('WordDocument'),
  'old-as.txt': ole('WordDocument'),
  'locked.docx': ole('EncryptedPackage'),
  'book.xls': ole('Workbook'),
  'talk.ppt': ole('PowerPoint Document'),
  'other-ole.bin': ole('Other'),
  'a.rtf': RTF,
  'rtf-as.doc': RTF,
  'rtf-as.docx': RTF,
  'a.pdf': latin1(PDF),
  'pdf-as.txt': latin1(PDF),
  'pdf-as.docx': latin1(PDF),
  'a.odt': ODT,
  'odt-as.docx': ODT,
  'a.xlsx': XLSX,
  'xlsx-as.docx': XLSX,
  'a.pptx': zip(['ppt/presentation.xml', '<x/>']),
  'a.docm': DOCM,
  'docm-as.docx': DOCM,
  'docx-as.txt': WORD,
  'docx-as.md': WORD,
  'docx-as.doc': WORD,
  'a.zip': zip(['a.txt', 'x']),
  'a.gz': latin1('\x1f\x8b\x08\0\0\0\0\0'),
  'a.7z': latin1('7z\xbc\xaf\x27\x1c'),
  'a.rar': latin1('Rar!\x1a\x07'),
  'a.png': latin1('\x89PNG\r\n\x1a\n\0\0'),
  'a.jpg': latin1('\xff\xd8\xff\xe0\0\x10JFIF'),
  'jpg-as.txt': latin1('\xff\xd8\xff\xe0\0\x10JFIF'),
  'utf16le-mark.txt': wide(`\ufeff${TEXT}`),
  'utf16be-mark.txt': wide(`\ufeff${TEXT}`).swap16(),
  'utf16le.txt': wide(TEXT),
  'utf16be.txt': wide(TEXT).swap16(),
  'latin1.txt': latin1('No\xebl 2026, caf\xe9\n'),
  'cut.txt': Buffer.from(TEXT).subarray(0, 3),
  'tcvn3.txt': latin1(TCVN3),
  'tcvn3-as-utf8.txt': TCVN3,
  'tcvn3-as-utf8.html': `<p>${TCVN3}</p>`,
  'vni.txt': latin1(VNI),
  'vni-as-utf8.md': VNI,
  'binary.txt': Buffer.from([1, 2, 3, 0, 0, 0, 4, 5, 0, 9]),
  'tcvn3.docx': docx(p(TCVN3.trim())),
  'text-as.docx': TEXT,
  'cut.docx': WORD.subarray(0, 200),
  'no-part.docx': zip(['word/other.xml', '<x/>']),
  'empty.txt': '',
  'empty.docx': '',
  'blank.txt': ' \n\t\n',
  'empty.md': '',
  'mark-only.txt': '\ufeff',
}

/** Writes the files of the table into a folder, with a pipe that nobody writes to, a circle of links and a file beyond the limit. */
export function writeBadFiles(folder: string): void {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
  for (const [name, text] of OWN) writeFileSync(join(folder, name), text)
  mkdirSync(join(folder, 'folder'))
  symlinkSync('circle', join(folder, 'circle'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  writeFileSync(join(folder, 'large.yaml'), '')
  truncateSync(join(folder, 'large.yaml'), 20_000_001)
}
