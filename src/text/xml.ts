/** Code points that XML 1.0 allows (Extensible Markup Language 1.0, production 2). */
function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}

/**
 * Text that may stand in an XML document: control characters, U+FFFE, U+FFFF and lone surrogates become U+FFFD,
 * because a .docx file or a picture that holds one does not open. Everything else is kept; tags and entities are escaped later.
 */
export function xmlSafe(text: string): string {
  let safe = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    // A string iterator gives a surrogate alone only when it has no partner.
    safe += isXmlCharacter(code) ? character : '\uFFFD'
  }
  return safe
}

/** Tabs and line ends too: in an attribute, and a carriage return anywhere, a reader would make blanks or line feeds of them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for an XML element or attribute. */
export function escapeXml(text: string): string {
  return xmlSafe(text).replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES[letter]!)
}
