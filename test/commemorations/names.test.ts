import { describe, expect, test } from 'vitest'
import { createNameIndex } from '../../src/commemorations/names/index.js'
import { nameSearch } from '../../src/commemorations/names/search.js'
import { vietnam } from '../../src/data.js'
import { fold, foldText, givenEnd, givenOffset } from '../../src/text/fold.js'

const search = nameSearch(vietnam)

const index = createNameIndex(vietnam)
const idsIn = (text: string) => index.findIn(foldText(text)).map(({ entries }) => entries[0]!.id)

describe('folding', () => {
  test('drops case and marks, and makes dashes, blanks and quotes one', () => {
    expect(foldText('Ngày Thương binh – Liệt sỹ, “ĐẢNG” ð Ð')).toBe('ngay thuong binh - liet sy, "dang" d d')
  })

  test('keeps as many characters as the composed text', () => {
    const text = 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\r\n🎗'
    expect(fold(text).text).toHaveLength(text.length)
    expect(fold(text).offsets).toBeUndefined()
  })

  test('leads back to a decomposed text with zero-width characters in it', () => {
    const given = `\u200b${'Liệt sĩ'.normalize('NFD')}\u00ad (27/7)`
    const folded = fold(given)
    expect(folded.text).toBe('liet si (27/7)')
    const start = folded.text.indexOf('si')
    expect(given.slice(givenOffset(folded, start), givenEnd(folded, given, start + 2)).normalize('NFC')).toBe(
      'sĩ',
    )
  })

  test('knows a text written without marks', () => {
    expect(fold('Kỷ niệm ngày thành lập').marked).toBe(true)
    expect(fold('Ky niem ngay thanh lap').marked).toBe(false)
  })
})

describe('names in running text', () => {
  test.each([
    ['Ngày Thương binh, liệt sỹ', 'war-invalids-martyrs-day'],
    ['NGÀY THƯƠNG BINH – LIỆT SĨ', 'war-invalids-martyrs-day'],
    ['ngay thuong binh liet si', 'war-invalids-martyrs-day'],
    ['Ngày thành lập QĐND Việt Nam', 'peoples-army-founding'],
    ['Ngày thành lập Đoàn TNCS HCM', 'youth-union-founding'],
    ['Ngày truyền thống lực lượng TNXP', 'youth-volunteers-tradition'],
    ['Ngày sinh của đồng chí Tổng Bí thư Nguyễn Văn Cừ', 'birth-nguyen-van-cu'],
    ['Ngày Quốc khánh nước CHXHCN Việt Nam', 'national-day'],
    ['War Invalids and Martyrs Day', 'war-invalids-martyrs-day'],
  ])('%s is %s', (text, id) => {
    expect(idsIn(text)).toEqual([id])
  })

  test('takes the longest name', () => {
    expect(idsIn('Ngày thành lập Mặt trận Dân tộc giải phóng miền Nam Việt Nam')).toEqual([
      'national-liberation-front-founding',
    ])
  })

  test('tells a name from a part of a longer one', () => {
    const [hit] = index.findIn(foldText('Ngày thành lập Đảng bộ huyện'))
    expect(hit?.whole).toBe(false)
    const [whole] = index.findIn(foldText('Ngày thành lập Đảng và các hoạt động khác'))
    expect(whole?.whole).toBe(true)
  })

  test('does not go on over brackets, semicolons and full stops', () => {
    expect(idsIn('Ngày Quốc khánh (2/9)')).toEqual(['national-day'])
    expect(index.findIn(foldText('Ngày Thương binh; liệt sĩ')).every(({ end }) => end <= 17)).toBe(true)
  })
})

describe('search', () => {
  test.each([
    ['thuong binh', 'war-invalids-martyrs-day'],
    ['Thương binh liệt sĩ', 'war-invalids-martyrs-day'],
    ['QĐND', 'peoples-army-founding'],
    ['đảng cộng sản việt nam', 'party-founding-day'],
  ])('"%s" finds %s', (query, id) => {
    expect(search(query).map((entry) => entry.id)).toContain(id)
  })

  test('the name itself comes first', () => {
    expect(search('Ngày Gia đình Việt Nam')[0]?.id).toBe('vietnam-family-day')
    expect(search('ngay nha giao viet nam')[0]?.id).toBe('vietnamese-teachers-day')
  })

  test('a word typed with marks means those letters, where any name has them', () => {
    expect(search('giỗ tổ').map(({ id }) => id)).toEqual(['gio-to-hung-vuong'])
    expect(search('thương binh liệt si').map(({ id }) => id)).toContain('war-invalids-martyrs-day')
  })

  test('and so in whatever spelling', () => {
    expect(search('liệt sỹ')).toEqual(search('liệt sĩ'))
    expect(search('Khánh Hoà')[0]?.id).toBe(search('Khánh Hòa')[0]?.id)
    expect(search('QĐND')[0]?.id).toBe('peoples-army-founding')
  })

  test('the last word may be begun; others only where nothing else holds them', () => {
    expect(search('quoc kh')[0]?.id).toBe('national-day')
    expect(search('gio to').map(({ id }) => id)).not.toContain('world-food-safety-day')
    expect(search('thuo bin')[0]?.id).toBe('war-invalids-martyrs-day')
  })

  test('of names that hold the query in one piece the weightier record comes first', () => {
    expect(search('bác hồ')[0]?.id).toBe('ho-chi-minh-birth')
  })

  test('a record without an English name has none', () => {
    const bare = nameSearch([{ ...vietnam[0]!, name: { vi: 'Ngày ấy' }, formerNames: [], aliases: [] }])
    const found = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => bare(letter).length > 0)
    expect(found).toEqual(['a', 'n'])
  })

  test('an empty query and an unknown word find nothing', () => {
    expect(search('  ')).toEqual([])
    expect(search('xyzxyz')).toEqual([])
  })
})
