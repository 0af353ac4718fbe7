import { zipSync } from 'fflate'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** Parts by name; content as text or bytes. */
export type Parts = Record<string, string | Uint8Array>

export interface Made {
  /** What stands in `w:body`. */
  body: string
  /** Parts beside the main one: `footnotes`, `header1`, … with what stands in their root. */
  parts?: Record<string, string>
  /** Relationships of the main part beside those of `parts`. */
  pointers?: string
  /** Files put in as they are, by name; they replace those that would be made. */
  files?: Parts
}

export const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`
export const r = (text: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${t(text)}</w:r>`
/** A paragraph of runs; plain text becomes a run. */
export const p = (...runs: string[]) =>
  `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`
export const table = (...rows: string[][]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

const ROOTS: Record<string, string> = {
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  header: 'w:hdr',
  footer: 'w:ftr',
  commentsExtended: 'w15:commentsEx',
  comments: 'w:comments',
  numbering: 'w:numbering',
  styles: 'w:styles',
  settings: 'w:settings',
}

/** The files of a document written by hand, in the order in which Word writes them. */
export function partsOf({ body, parts = {}, pointers = '', files = {} }: Made): Parts {
  const kinds = Object.keys(parts).map((name) => [name, name.replace(/\d+$/, '')] as const)
  const main = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES} mc:Ignorable="wps"><w:body>${body}</w:body></w:document>`
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${kinds.map(([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': main,
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map(([name, kind]) => `<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`).join('')}${pointers}</Relationships>`,
    ...Object.fromEntries(
      kinds.map(([name, kind]) => [
        `word/${name}.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${ROOTS[kind]} ${NAMESPACES} mc:Ignorable="wps">${parts[name]}</${ROOTS[kind]}>`,
      ]),
    ),
    ...files,
  }
}

export function zipped(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
    { mtime: '2026-06-01T08:00:00' },
  )
}

/** A .docx written by hand. */
export function docx(made: Made | string): Uint8Array {
  return zipped(partsOf(typeof made === 'string' ? { body: made } : made))
}
