import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../../src/docx.js'
import { newDraft, type StarterName, writeDraft } from '../../src/draft.js'
import { toHtml } from '../../src/render/html.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { planner, written } from './planner.js'

const OFFICE = `co-quan:
  system: state
  name: Sở Y tế
  place: Huế
  symbol: SYT
  signer: { position: Giám đốc, name: Lê Văn C }`

const draft = (front: string, office = OFFICE) =>
  `---\n${front}\nve-viec: Giao ban\n${office}\n---\nNội dung.`

describe('minutes', () => {
  const MINUTES = draft('loai: bien-ban\nchu-toa: Nguyễn Văn A\nthu-ky: Trần Thị B\nnoi-nhan: Các phòng')

  it('are signed by secretary and chair, side by side, above the recipients', () => {
    expect(written(MINUTES)).toMatch(
      /\n {2}THƯ KÝ {8}CHỦ TỌA\n\n\n\nTrần Thị B {4}Nguyễn Văn A\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT\.$/,
    )
  })

  it('have both in every format', async () => {
    const outline = writeDraft(MINUTES, { plan: planner.month('2027-07'), planner })
    const names = /Trần Thị B[\s\S]*Nguyễn Văn A[\s\S]*Các phòng/
    expect(toMarkdown(outline)).toMatch(names)
    expect(toHtml(outline)).toMatch(names)
    const zip = await JSZip.loadAsync(await toDocx(outline))
    const text = (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '')
    expect(text.replace(/\u00a0/g, ' ')).toMatch(/Thư kýTrần Thị BChủ tọaNguyễn Văn ANơi nhận/i)
  })

  it('name chair and secretary in the language of the document', () => {
    const english = MINUTES.replace('---\n', '---\nngon-ngu: en\n')
    expect(written(english)).toMatch(/SECRETARY +CHAIR/)
    expect(written(MINUTES, { language: 'en' })).toMatch(/SECRETARY +CHAIR/)
  })

  it.each(['chu-toa', 'thu-ky'])('alone have "%s"', (field) => {
    expect(() => written(draft(`loai: ke-hoach\n${field}: A`))).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ field, line: 3 })] }),
    )
    expect(() => written(`---\nloai: bien-ban\n${field}: A\n---\nx`)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ field })] }),
    )
  })
})

describe('the signing block', () => {
  const NAME = 'Lê Văn C'

  it.each(['de-cuong', 'khau-hieu', 'tai-lieu'])('of %s is printed when the draft asks for it', (kind) => {
    expect(written(draft(`loai: ${kind}`))).not.toContain(NAME)
    expect(written(draft(`loai: ${kind}\nký: có`))).toContain(NAME)
    expect(written(draft(`loai: ${kind}\nnoi-nhan: Các phòng`))).toMatch(/- Các phòng;[\s\S]*Lê Văn C/)
  })

  it('of other kinds is printed unless the draft says no', () => {
    expect(written(draft('loai: ke-hoach'))).toContain(NAME)
    expect(written(draft('loai: ke-hoach\nky: khong'))).not.toContain(NAME)
  })

  it('is as good as recipients without a signer', () => {
    const unsigned = OFFICE.replace(/\n {2}signer.*/, '')
    expect(written(draft('loai: ke-hoach', unsigned))).not.toContain('Nơi nhận')
    expect(written(draft('loai: ke-hoach\nnoi-nhan: Sở Tư pháp, Sở Nội vụ', unsigned))).toMatch(
      /Nơi nhận:\n- Sở Tư pháp, Sở Nội vụ;\n- Lưu: VT\.$/,
    )
  })

  it('stands under no outline or sheet of slogans that a starter gives', () => {
    const signed = (kind: StarterName) => /KT\. GIÁM ĐỐC/.test(written(newDraft(kind, { period: '7/2027' })))
    expect((['de-cuong', 'khau-hieu', 'bao-cao-vien'] as const).filter(signed)).toEqual([])
    expect(signed('ke-hoach')).toBe(true)
  })
})

describe('a subject', () => {
  it.each([
    ['ke-hoach', 'Kế hoạch tuyên truyền :thang', 'KẾ HOẠCH\nTuyên truyền tháng 7 năm 2027'],
    ['khau-hieu', 'Tuyên truyền các ngày lễ', 'KHẨU HIỆU TUYÊN TRUYỀN\nCác ngày lễ'],
    ['ke-hoach', 'Kế hoạch', 'KẾ HOẠCH\nKế hoạch'],
    ['thong-bao', 'Treo cờ', 'THÔNG BÁO\nTreo cờ'],
  ])('does not say the name of its type again: %s, %s', (kind, subject, printed) => {
    expect(written(draft(`loai: ${kind}`).replace('Giao ban', subject))).toContain(printed)
    expect(written(`---\nloai: ${kind}\nve-viec: ${subject}\n---\nx`)).toMatch(
      new RegExp(`^${printed.replace('\n', ' ').toUpperCase()}\n`),
    )
  })
})

describe('who gets a copy', () => {
  const recipients = (front: string) =>
    written(draft(`loai: thong-bao\n${front}`))
      .split('Nơi nhận:')[1]!
      .match(/- [^;.]+/g)!

  it.each([
    ['noi-nhan: Thành ủy, HĐND, UBND thành phố', ['- Thành ủy, HĐND, UBND thành phố', '- Lưu: VT']],
    [
      'noi-nhan: Các phòng; các trạm (để thực hiện)',
      ['- Các phòng', '- các trạm (để thực hiện)', '- Lưu: VT'],
    ],
    ['noi-nhan: ["Thành ủy, HĐND", "Các phòng"]', ['- Thành ủy, HĐND', '- Các phòng', '- Lưu: VT']],
    ['noi-nhan: [Thành ủy]', ['- Thành ủy', '- Lưu: VT']],
    ['noi-nhan:\n  - Các phòng;\n  - Các trạm.', ['- Các phòng', '- Các trạm', '- Lưu: VT']],
  ])('%s', (front, lines) => {
    expect(recipients(front).map((line) => line.replace(/\s{2,}.*/s, ''))).toEqual(lines)
  })
})

describe('legal grounds', () => {
  const roles = (text: string) =>
    writeDraft(text, { plan: planner.month('2027-07'), planner }).children.map((block) =>
      block.type === 'paragraph' ? (block.role ?? 'text') : block.type,
    )

  it('are the paragraphs "Căn cứ …;" at the top and what goes on from them', () => {
    expect(roles('Căn cứ Luật A;\n\nTheo đề nghị của B.\n\nSở C ban hành:\n\nCăn cứ D;')).toEqual([
      'ground',
      'ground',
      'text',
      'text',
    ])
    expect(roles('Căn cứ tình hình, Sở đề nghị:\n\n- Căn cứ D;')).toEqual(['text', 'list'])
    expect(roles('Thực hiện A;\n\nCăn cứ B;')).toEqual(['text', 'text'])
  })
})

describe('number and subject', () => {
  const typed = (front: string) => written(draft(front).replace('ve-viec: Giao ban\n', ''))

  it.each(['V/v công tác y tế', 'V/v: công tác y tế', 'về việc công tác y tế'])(
    '%s is a subject',
    (subject) => {
      expect(typed(`loai: huong-dan\nve-viec: "${subject}"`)).toContain('HƯỚNG DẪN\nCông tác y tế\n')
    },
  )

  it('take no symbol, which would be printed twice', () => {
    expect(typed('loai: huong-dan\nve-viec: Y tế\nso: 12')).toContain('Số: 12/HD-SYT')
    for (const number of ['12/HD', '12/HD-SYT', '12-HD/SYT']) {
      expect(() => typed(`loai: huong-dan\nve-viec: Y tế\nso: ${number}`)).toThrow('the number alone (12)')
    }
  })
})
