import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { written } from './planner.js'

describe('a colon in ordinary text', () => {
  it.each([
    'Thời gian: từ 08:00 đến 11:30.',
    'V/v:Tuyên truyền kỷ niệm',
    'Xem tại https://example.org/a:b?c=d:e và http://[::1]:8080/x',
    'Kính gửi:abc, tỷ lệ 3:1, mục (a):b, điểm 1.2:c',
    'Nơi nhận: Như trên; :)',
    'số:ngay[1], kỳ:thang{so}, a::ngay-ky-niem',
    'Từ khóa :abc và :xyz, giờ :30',
    'Hà Nội:ngày 27 tháng 7',
    'Thời gian (dự kiến):tháng 7, v.v...:ngay sau lễ, “họp”:năm học',
    'Đ/c :Nguyễn Văn A, :D, (: ), địa điểm :hội trường, :trung tâm, :thanh niên, :Thnag',
    'Thư :van-thu@example.org, :cong-an.example.org',
    'Xem https://a.vn/:thang?x=:nam, http://a.vn/a_b*c*?x=1 và WWW.a.vn/::ngay-ky-niem',
  ])('%s', (text) => {
    expect(written(text)).toBe(text)
  })

  it('behind marks of emphasis, in an address with marks around it', () => {
    expect(
      written(
        '**Thời gian**:tháng 7, **https://a.vn/:nam**, *http://b.vn/a*b*; [c http://c.vn/:nam](http://d.vn)',
      ),
    ).toBe('Thời gian:tháng 7, https://a.vn/:nam, http://b.vn/a*b; c http://c.vn/:nam (http://d.vn)')
  })

  it('comes out as it was typed, whatever stands around it', () => {
    const word = fc.constantFrom(
      'Kính gửi',
      'V/v',
      'tuyên truyền',
      '08',
      '00',
      'https',
      '//example.org',
      'abc',
      'Tỷ lệ',
      '3',
      'ngay',
      'thang',
      'ngày',
      'số',
      'x',
      'Đảng',
    )
    const joint = fc.constantFrom(':', ': ', '::', ' :: ', ':::', ', ', '; ')
    const text = fc
      .array(fc.tuple(word, joint), { minLength: 1, maxLength: 8 })
      .map((pairs) => `Văn bản ${pairs.flat().join('')}`.trim())
    fc.assert(
      fc.property(text, (value) => {
        expect(written(value)).toBe(value)
      }),
      { numRuns: 300 },
    )
  })
})

describe('plain Markdown', () => {
  it('without directives is a draft', () => {
    expect(
      written(
        '# Thông báo\n\nMột *hai* **ba** `bốn`.\n\n1. a\n   - b\n     - c\n2. d\n\n> trích\n\n* * *\n\n[x][y]\n\n[y]: https://example.org',
      ),
    ).toBe(
      'THÔNG BÁO\n\nMột hai ba bốn.\n\n1. a\n   - b\n     + c\n2. d\n\ntrích\n\n* * *\n\nx (https://example.org)',
    )
  })

  it.each([
    '[Ghi chú]: https://example.org/x',
    '- [Lưu ý]: khẩn',
    '[a][b], [c]\n\n[c]: https://c.vn\n[d]: https://d.vn',
  ])('keeps what looks like an address for links and is used by none: %s', (text) => {
    expect(written(text)).toBe(text.replaceAll(/(?<!\n)\n(?!\n)/g, ' '))
  })

  it.each([
    ['2*3*4, a*b*c, 2**3**4, *đ* **e**f', '2*3*4, a*b*c, 2**3**4, đ ef'],
    ['---\nMột đoạn', '---\n\nMột đoạn'],
  ])('has no emphasis inside a word and no front matter without an entry: %s', (text, printed) => {
    expect(written(text)).toBe(printed)
  })

  it.each([
    ['Mở:\na) một;\nb) hai :thang', 'Mở:\n\na) một;\n\nb) hai tháng 7 năm 2027'],
    ['Mở **:thang:**\na) một\nb) hai', 'Mở tháng 7 năm 2027:\n\na) một\n\nb) hai'],
    ['Mở:\n– một\n— hai\n  tiếp\n• ba', 'Mở:\n\n- một\n- hai tiếp\n- ba'],
    ['- a:\n  – b\n  – c', '- a:\n  + b\n  + c'],
    ['Thương binh\n– Liệt sĩ, điểm\na) khoản\n27. Tiếp', 'Thương binh – Liệt sĩ, điểm a) khoản 27. Tiếp'],
    ['1) a\n2) b\n\n5. c\n6. d', '1. a\n2. b\n\n5. c\n6. d'],
    ['1) a\n\n2. b\n\n1. c', '1. a\n2. b\n3. c'],
  ])('has points as they are typed in Word: %s', (text, printed) => {
    expect(written(text)).toBe(printed)
  })

  it('loses comments alone', () => {
    expect(written('a <!-- b --> c <b>d</b>\n\n<!-- e -->\n\nf')).toBe('a c <b>d</b>\n\nf')
  })
})
