import { describe, expect, it } from 'vitest'
import { text } from '../../src/document/nodes.js'
import { endsSentence, joined } from '../../src/drafts/joint.js'

const following = (before: string, computed: string, opens = false) =>
  joined(before, [text(computed)], opens).flatMap((node) => ('value' in node ? [node.value] : []))[0]

describe('the end of a sentence', () => {
  it.each([
    ['Kính gửi.', false],
    ['Kính gửi. ', true],
    ['Năm 2027? ', true],
    ['(xong!) ', true],
    ['“Xong.” ', true],
    ['"Xong." ', true],
    ['(xong). ', true],
    ['Xong: ', false],
    ['xong ', false],
    ['', false],
    ['... ', false],
    ['v.v. ', true],
    ['a.\n', true],
  ])('%j: %s', (before, ends) => {
    expect(endsSentence(before)).toBe(ends)
  })

  it('makes what follows begin with a capital', () => {
    expect(following('Xong. ', 'kỷ niệm', true)).toBe('Kỷ niệm')
    expect(following('xong ', 'kỷ niệm')).toBe('kỷ niệm')
  })
})

describe('a verb of the writer', () => {
  it.each([
    ['kỷ niệm', 'kỷ niệm 80 năm', '80 năm'],
    ['kỷ niệm', 'hưởng ứng Ngày', 'Ngày'],
    ['chuẩn bị', 'hướng tới kỷ niệm', 'kỷ niệm'],
    ['chuẩn bị', 'tiến tới Đại hội', 'Đại hội'],
    ['hướng tới', 'tiến tới Đại hội', 'Đại hội'],
    ['hướng tới', 'chuẩn bị tuyên truyền Tháng', 'Tháng'],
    ['tiến tới', 'hướng tới kỷ niệm', 'kỷ niệm'],
    ['tiến tới', 'chuẩn bị tuyên truyền Tháng', 'Tháng'],
    ['hưởng ứng', 'kỷ niệm 80 năm', 'kỷ niệm 80 năm'],
    ['chuẩn bị', 'kỷ niệm 80 năm', 'kỷ niệm 80 năm'],
    ['tổ chức', 'hướng tới kỷ niệm', 'hướng tới kỷ niệm'],
  ])('"%s" in front of "%s" leaves "%s"', (verb, computed, left) => {
    expect(following(`Tỉnh ${verb} `, computed)).toBe(left)
  })
})
