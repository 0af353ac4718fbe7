import { describe, expect, it } from 'vitest'
import type { Issuer, Outline } from '../../src/document/tree.js'
import { partsOf } from './docx-xml.js'

const issuer = (system: Issuer['system']): Issuer => ({
  system,
  parent: 'Tỉnh Quảng Ninh',
  name: 'Sở Văn hóa',
  place: 'Hạ Long',
  symbol: 'SVH',
  signer: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
  recipients: ['Như trên', 'Các phòng'],
  addressees: ['Các xã', 'Các phường'],
  fileUnder: 'VP',
})

const text = (value: string) => [{ type: 'text' as const, value }]
const depths = [1, 2, 3, 4, 5, 6] as const

/** A document in which every sort of node stands. */
const whole = (
  system: Issuer['system'],
  date: `${number}-${number}`,
  language: Outline['language'],
): Outline => ({
  type: 'outline',
  layout: 'own',
  language,
  title: 'Mọi loại nút',
  letterhead: {
    issuer: issuer(system),
    documentType: 'Kế hoạch',
    typeSymbol: 'KH',
    date,
    subject: 'tuyên truyền',
  },
  signed: true,
  children: [
    { type: 'paragraph', role: 'ground', children: text('Căn cứ') },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [...text('đậm'), { type: 'break' }, ...text('hai dòng')] },
        { type: 'emphasis', children: text('nghiêng') },
        { type: 'link', url: 'https://example.org/', children: text('trang') },
        { type: 'link', url: 'javascript:x', children: text('không phải trang') },
      ],
    },
    { type: 'paragraph', role: 'note', children: text('Ghi chú') },
    ...depths.map((depth) => ({ type: 'heading' as const, depth, children: text(`Mục ${depth}`) })),
    ...depths.slice(1).map((depth, at) => ({
      type: 'heading' as const,
      depth,
      label: ['Phần thứ nhất', 'I.', '1.', 'a)', '-'][at]!,
      children: text(`Mục có số ${depth}`),
    })),
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [
        {
          type: 'listItem',
          children: [
            { type: 'paragraph', children: text('điểm') },
            {
              type: 'list',
              ordered: false,
              children: [
                {
                  type: 'listItem',
                  label: 'Một là,',
                  children: [{ type: 'paragraph', children: text('ý') }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      caption: text('Bảng'),
      children: ['Ngày', '27/7'].map((value) => ({
        type: 'tableRow' as const,
        children: [value, 'Nội dung'].map((cell) => ({ type: 'tableCell' as const, children: text(cell) })),
      })),
    },
  ],
  annexes: [{ title: 'Đề cương', children: [{ type: 'paragraph', children: text('Phụ lục') }] }],
})

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml']

/** The parts of a file that say how it is set out, a tag a line. */
async function linesOf(document: Outline): Promise<string[]> {
  const parts = await partsOf(document)
  return PARTS.flatMap((part) => [`# ${part}`, ...parts[part]!.split(/(?<=>)(?=<)/)])
}

/** What the one has and the other has not. */
function more(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe('a Word file with every sort of node', () => {
  const state = whole('state', '2027-07', 'vi')

  it('is set out as it was', async () => {
    await expect(`${(await linesOf(state)).join('\n')}\n`).toMatchFileSnapshot('../golden/docx/state-vi.txt')
  })

  it.each([
    ['state', '2027-07', 'en'],
    ['party', '2026-05', 'vi'],
    ['party', '2026-06', 'vi'],
    ['youth', '2027-07', 'vi'],
  ] as const)('differs for a %s body of %s in %s as it did', async (system, date, language) => {
    const [first, other] = [await linesOf(state), await linesOf(whole(system, date, language))]
    const page = [
      ...more(first, other).map((line) => `- ${line}`),
      ...more(other, first).map((line) => `+ ${line}`),
    ]
    await expect(`${page.join('\n')}\n`).toMatchFileSnapshot(
      `../golden/docx/${system}-${date}-${language}.txt`,
    )
  })
})
