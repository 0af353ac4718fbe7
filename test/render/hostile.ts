import type { Issuer, Outline, OutlineBlock, OutlineInline } from '../../src/document/tree.js'

/** Strings that mean something to Markdown, HTML or readers of plain text, and must mean nothing in a document. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  '<!-- a --> b',
  '<https://evil.example>',
  '](javascript:alert(1))',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x.png)',
  '[a]: https://evil.example',
  '# heading',
  '1. item',
  '1) item',
  '- item',
  '+ item',
  '* item',
  '> quote',
  '---',
  '===',
  '***',
  '```js',
  '~~~',
  '    code',
  '\tcode',
  '`code`',
  '**strong** _emphasis_ ~~gone~~',
  'a | b || c',
  '|',
  '\\',
  'a\\',
  '&',
  '&amp; &lt;b&gt; &#60;',
  '"quotes" and \'more\'',
  '"><b onclick="x()">',
  'line\nbreak',
  'line\r\n\r\n# heading',
  'line\u2028separator\u2029paragraph',
  'null\u0000byte \u001b[31m',
  'half \ud800 character',
  'turned \u202e text',
  '  spaces  ',
  '{{template}} $(x) <%= y %>',
] as const

const texts = (value: string): OutlineInline[] => [
  { type: 'text', value },
  { type: 'strong', children: [{ type: 'text', value }] },
  { type: 'emphasis', children: [{ type: 'text', value }] },
]

/** A document that has a string in every place that takes one. */
export function hostileOutline(value: string, kind: 'letter' | 'typed' | 'plain' = 'letter'): Outline {
  // Names, marks of authority and abstracts keep the line breaks that their office gave them.
  const broken = value.replace(/\s*[\r\n]+\s*/g, ' ')
  const issuer: Issuer = {
    system: 'state',
    parent: broken,
    name: broken,
    place: value,
    symbol: value,
    addressees: [value, value],
    recipients: [value],
    fileUnder: value,
    signer: { authority: broken, position: broken, name: value },
  }
  const children: OutlineBlock[] = [
    { type: 'heading', depth: 1, label: value, children: texts(value) },
    { type: 'heading', depth: 2, children: [{ type: 'text', value }] },
    { type: 'paragraph', children: [{ type: 'text', value }] },
    { type: 'paragraph', role: 'ground', children: [{ type: 'text', value }] },
    { type: 'paragraph', children: texts(value) },
    {
      type: 'list',
      ordered: false,
      children: [
        {
          type: 'listItem',
          children: [
            { type: 'paragraph', children: [{ type: 'text', value }] },
            {
              type: 'list',
              ordered: true,
              children: [
                { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      children: [0, 1].map(() => ({
        type: 'tableRow',
        children: [0, 1].map(() => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
      })),
    },
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: value, children: [{ type: 'text', value }] },
        { type: 'link', url: `javascript:${value}`, children: [{ type: 'text', value: 'b' }] },
        { type: 'link', url: `https://example.org/?${value}`, children: [{ type: 'text', value }] },
      ],
    },
  ]
  const outline: Outline = { type: 'outline', layout: value, language: 'vi', title: value, children }
  if (kind === 'plain') return outline
  outline.letterhead = { issuer, number: value, date: '2023-07', subject: broken }
  if (kind === 'typed') Object.assign(outline.letterhead, { documentType: value, typeSymbol: value })
  return { ...outline, signed: true }
}
