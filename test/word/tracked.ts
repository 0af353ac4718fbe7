import { unzipSync } from 'fflate'
import { zipped } from './build.js'

/** The parts of a file as text, by name. */
export function partsIn(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  )
}

/** The document with every tracked change of text rejected: insertions gone, deletions back. */
export function rejected(bytes: Uint8Array): Uint8Array {
  return mapped(bytes, (xml) => {
    let text = xml
    for (let before = ''; before !== text; ) {
      before = text
      text = text.replace(/<w:ins\b[^>]*(?<!\/)>(?:(?!<w:ins\b).)*?<\/w:ins>/gs, '')
    }
    return text.replace(/<\/?w:del(?: [^>]*)?>/g, '').replaceAll('w:delText', 'w:t')
  })
}

/** The document with every tracked change of text accepted. */
export function accepted(bytes: Uint8Array): Uint8Array {
  return mapped(bytes, (xml) =>
    xml.replace(/<w:del (?:(?!<\/w:del>).)*<\/w:del>/gs, '').replace(/<\/?w:ins(?: [^>]*)?>/g, ''),
  )
}

function mapped(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return zipped(
    Object.fromEntries(
      Object.entries(partsIn(bytes)).map(([name, xml]) => [name, name.endsWith('.xml') ? change(xml) : xml]),
    ),
  )
}
