import { describe, expect, it } from 'vitest'
import { LUNAR_YEARS } from '../../src/dates/lunar.js'
import { draftPlan } from '../../src/draft.js'
import { createPlanner } from '../../src/planner/planner.js'
import { parseCampaigns } from '../../src/schema.js'
import { planner, plannerWith, written } from './planner.js'

const DAY = 'war-invalids-martyrs-day'

describe('words in a sentence', () => {
  it.each([
    [`kỷ niệm :ngay[${DAY}]`, 'kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)'],
    ['kỷ niệm :ngày[Ngày Thương binh - Liệt sĩ]{ngày=không}', 'kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ'],
    [`:ngay[${DAY}]{so=khong}`, 'Ngày Thương binh - Liệt sĩ (27/7)'],
    [`lần thứ :so-nam[${DAY}]`, 'lần thứ 80'],
    [
      ':ngay[national-day]',
      '82 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2027)',
    ],
    ['sáng :ngay-thang[27/7]{thu}', 'sáng thứ Ba, ngày 27/7/2027'],
    ['Sáng :ngay-thang[2027-07-27]{am-lich}', 'Sáng ngày 27/7/2027 (ngày 24 tháng 6 năm Đinh Mùi)'],
    [`Trước :ngay-thang[${DAY}]{nam=khong}`, 'Trước ngày 27/7'],
    [`Ngày của ta :ngay[${DAY}]{ten=khong}`, 'Ngày của ta (27/7/1947 - 27/7/2027)'],
    [`x :ngay[${DAY}]{ten=khong so=khong nam-day-du}`, 'x (27/7/2027)'],
    ['x :ngay[tran-phu-birth]{ten=khong}', 'x (01/5/1904 - 01/5/2027)'],
    [':ngay-thang[2/9]{kieu=so}, :ngay-thang[2/9]{kieu=so nam=khong}', '02/9/2027, 02/9'],
    ['sáng :ngay-thang[2/9]{kieu=so thu}', 'sáng thứ Năm, 02/9/2027'],
    ['ngày :ngay-thang[2/9]{kieu=so thu}', 'ngày 02/9/2027 (thứ Năm)'],
    ['vào :ngay-thang[2/9]{kieu=thu}', 'vào thứ Năm'],
    [
      'vào :ngay-thang[27/7]{kieu=am-lich}, :ngay-thang[27/7]{kieu=am-lich nam=khong}',
      'vào ngày 24 tháng 6 năm Đinh Mùi, ngày 24 tháng 6 âm lịch',
    ],
    [
      'lễ :ngay-thang[ngày 27 tháng 7], :ngay-thang[27 tháng 7 năm 2028]{kieu=so}',
      'lễ ngày 27/7/2027, 27/7/2028',
    ],
    ['lễ :ngay-thang[15/7 âm lịch]{kieu=so}, :ngay-thang[15-7 AL]', 'lễ 16/8/2027, ngày 16/8/2027'],
    ['lễ :ngay-thang[23/12/2026 âm lịch]', 'lễ ngày 30/01/2027'],
    ['lễ :ngay-thang[6/6/2025 nhuận âm lịch]{am-lich}', 'lễ ngày 30/7/2025 (mùng 6 tháng 6 nhuận năm Ất Tỵ)'],
    ['còn :con-lai[15/7 âm lịch]', 'còn 46'],
    ['trong :thang', 'trong tháng 7 năm 2027'],
    ['(:thang{kieu=gon}, :thang{kieu=so})', '(tháng 7/2027, 7)'],
    ['Trong :thang: họp (:nam:) :tháng', 'Trong tháng 7 năm 2027: họp (2027:) tháng 7 năm 2027'],
    ['\\:thang: x', ':thang: x'],
    [':nam-:nam-sau, :thang-:nam', '2027-2028, tháng 7 năm 2027-2027'],
    [':nam,:nam;:nam +:nam =:nam >:nam #:nam &:nam', '2027,2027;2027 +2027 =2027 >2027 #2027 &2027'],
    ['_:nam_ __:thang__ *:nam* “:nam” –:nam', '2027 tháng 7 năm 2027 2027 “2027” –2027'],
    ['[Lưu ý]: :thang', '[Lưu ý]: tháng 7 năm 2027'],
    ['từ :thang-truoc đến :thang-sau', 'từ tháng 6 năm 2027 đến tháng 8 năm 2027'],
    ['(:thoi-gian) :quy/:nam, năm :nam{kieu=am-lich}', '(tháng 7 năm 2027) III/2027, năm Đinh Mùi'],
    [
      'kỷ niệm :ngay[party-founding-day]{nam=2030 ngay=khong}',
      'kỷ niệm 100 năm Ngày thành lập Đảng Cộng sản Việt Nam',
    ],
    ['tròn :so-nam[party-founding-day]{nam=2030} năm', 'tròn 100 năm'],
    ['so với :quy-truoc/:nam, :quy-truoc{kieu=gon}', 'so với II/2027, quý II/2027'],
    ['năm :nam-truoc và :nam-sau', 'năm 2026 và 2028'],
    ['còn :con-lai[2/9] ngày; :con-lai[27/7/2027]{tu=20/7}', 'còn 63 ngày; 7'],
  ])('%s', (text, printed) => {
    expect(written(text)).toBe(printed)
  })

  it('take a lunar day in their own time, where its year begins before', () => {
    const lunar = (period: string) =>
      written(':ngay-thang[23/12 âm lịch]', {
        plan: draftPlan(`---\nthoi-gian: ${period}\n---\n`, planner)!,
      })
    expect(lunar('1/2027')).toBe('Ngày 30/01/2027')
    expect(lunar('12/2027-1/2028')).toBe('Ngày 19/01/2028')
    expect(lunar('7/2027')).toBe('Ngày 30/01/2027')
    const days = (from: string, to: string) =>
      written(':ngay-thang[23/12 âm lịch]', { plan: planner.between(from, to) })
    expect(days('2027-12-01', '2028-01-19')).toBe('Ngày 19/01/2028')
    expect(days('2027-12-01', '2028-01-18')).toBe('Ngày 30/01/2027')
  })

  it('take a lunar day of every year that the lunar calendar is known of', () => {
    const { first, last } = LUNAR_YEARS
    const of = (year: number) => written(`:ngay-thang[1/6/${year} âm lịch]{kieu=so}`)
    expect([of(first), of(last)].map((date) => date.slice(-4))).toEqual([`${first}`, `${last}`])
    for (const year of [first - 1, last + 1]) expect(() => of(year)).toThrow('There is no day')
  })

  it.each([
    [`x :ngay[${DAY}]{ten=khong ngay=khong}`, '"ngay" is not for ten=khong'],
    ['x :ngay-thang[2/9]{kieu=thu nam=khong}', '"nam" is not for kieu=thu'],
    ['x :ngay-thang[2/9]{kieu=am-lich am-lich}', '"am-lich" is not for kieu=am-lich'],
    ['x :ngay-thang[31/7 âm lịch]', 'There is no day'],
    ['x :ngay-thang[1/13 âm lịch]', 'There is no day'],
    ['x :ngay-thang[1/7/2027 nhuận âm lịch]', 'There is no day'],
    ['x :ngay-thang[1/7/2300 âm lịch]', 'There is no day'],
  ])('refuse %s', (text, told) => {
    expect(() => written(text)).toThrow(told)
  })

  it('take the theme of the year and what is carried out from the front matter', () => {
    const text =
      '---\nchủ đề năm:\n  2026: A\n  2027: "B: c"\nthuc-hien:\n  - Hướng dẫn số 1 về :thang\n---\nThực hiện :thuc-hien, chủ đề “:chu-de-nam”.'
    expect(written(text)).toBe('Thực hiện Hướng dẫn số 1 về tháng 7 năm 2027, chủ đề “B: c”.')
  })
})

describe('the stretch of a document', () => {
  const of = (period: string, text: string) =>
    written(text, { plan: draftPlan(`---\nthoi-gian: ${period}\n---\n`, planner)! })

  it.each([
    ['11-12/2027', 'Trong :thoi-gian', 'Trong tháng 11 và tháng 12 năm 2027'],
    ['12/2027-1/2028', 'Trong :thoi-gian', 'Trong tháng 12 năm 2027 và tháng 1 năm 2028'],
    ['1-6/2027', 'Trong :thoi-gian', 'Trong 6 tháng đầu năm 2027'],
    ['7-12/2027', 'Trong :thoi-gian', 'Trong 6 tháng cuối năm 2027'],
    ['4-6/2027', 'Trong :thoi-gian', 'Trong quý II năm 2027'],
    ['1-12/2027', 'Trong :thoi-gian', 'Trong năm 2027'],
    ['3-8/2027', 'Công tác :thoi-gian', 'Công tác từ tháng 3 đến tháng 8 năm 2027'],
    ['9/2027-5/2028', 'Công tác :thoi-gian', 'Công tác từ tháng 9 năm 2027 đến tháng 5 năm 2028'],
    ['9/2027-5/2028', 'Năm học :nam{kieu=nam-hoc}', 'Năm học 2027 - 2028'],
    ['3/2028', 'Năm học :nam{kieu=nam-hoc}', 'Năm học 2027 - 2028'],
    ['9/2027-5/2028', 'Năm :nam{thu=1}, :nam{thu=2}, :nam-sau', 'Năm 2027, 2028, 2029'],
    ['2027', 'Năm :nam{cong=5}, :nam{tru=2}', 'Năm 2032, 2025'],
    ['III/2027', 'Quý :quy', 'Quý III'],
    ['7-8/2027', 'Quý :quy, :thang{thu=2}', 'Quý III, tháng 8 năm 2027'],
    ['12/2027-1/2028', ':thang{thu=2}', 'Tháng 1 năm 2028'],
  ])('of %s: %s', (period, text, printed) => {
    expect(of(period, text)).toBe(printed)
  })

  it.each([
    ['2027', ':quy', 'more than a quarter'],
    ['2-5/2027', ':quy{kieu=gon}', 'more than a quarter'],
    ['9/2027-5/2028', ':nam', 'more than a year'],
    ['2027', ':nam{kieu=nam-hoc}', 'more than a year'],
    ['7/2027', ':thang{thu=2}', 'lies outside'],
    ['7-8/2027', ':thang{thu=3}', 'lies outside'],
    ['2027', ':nam{thu=2}', 'lies outside'],
    ['2027', ':nam-sau{thu=1}', 'lies outside'],
    ['2027', ':nam{cong=năm}', 'takes a number'],
  ])('of %s has no one %s', (period, text, told) => {
    expect(() => of(period, text)).toThrow(told)
  })
})

describe('where the text meets what is computed', () => {
  it.each([
    [':ngay-thang[26/7]{thu}, họp mặt.', 'Thứ Hai, ngày 26/7/2027, họp mặt.'],
    ['**:ngay-thang[26/7]**, họp mặt.', 'Ngày 26/7/2027, họp mặt.'],
    ['Họp mặt. :ngay-thang[26/7] viếng nghĩa trang.', 'Họp mặt. Ngày 26/7/2027 viếng nghĩa trang.'],
    ['Đến 8.000 :thang', 'Đến 8.000 tháng 7 năm 2027'],
    ['- :ngay-thang[26/7]: họp', '- Ngày 26/7/2027: họp'],
  ])('a sentence begins with a capital: %s', (text, printed) => {
    expect(written(text)).toBe(printed)
  })

  it('a point goes on in small letters behind a mark with a comma', () => {
    const text = '1. :ngay-thang[26/7]: họp\n2. tập trung:\n\n   :ngay-thang[27/7]'
    expect(written(`---\ndanh-so: "Thứ nhất"\n---\n${text}`)).toBe(
      'Thứ nhất, ngày 26/7/2027: họp\nThứ hai, tập trung:\n         Ngày 27/7/2027',
    )
  })

  it.each([
    ['Trong tháng :thang', 'Trong tháng 7 năm 2027'],
    ['Trước ngày :ngay-thang[20/7]', 'Trước ngày 20/7/2027'],
    ['Sáng thứ Hai, ngày :ngay-thang[26/7]', 'Sáng thứ Hai, ngày 26/7/2027'],
    [
      'Tuyên truyền Kỷ niệm :ngay-ky-niem{bac=1 ngay=khong}',
      'Tuyên truyền Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ',
    ],
    [
      'Hướng tới kỷ niệm :huong-toi{moc=nam-tron ngay=khong}',
      'Hướng tới kỷ niệm 60 năm Ngày ASEAN; 110 năm Ngày Cách mạng Tháng Mười Nga',
    ],
    ['dịp hướng tới :huong-toi{chi="Ngày ASEAN" ngay=khong dam}', 'dịp hướng tới kỷ niệm 60 năm Ngày ASEAN'],
    [
      'kỷ niệm :ngay-ky-niem{chi=people-anti-trafficking-day}',
      'kỷ niệm Ngày Toàn dân phòng, chống mua bán người (30/7)',
    ],
    ['Chuẩn bị :huong-toi{moc=nam-tron den-thang=8 ngay=khong}', 'Chuẩn bị kỷ niệm 60 năm Ngày ASEAN'],
    ['::huong-toi{dau="Chuẩn bị" chi="Ngày ASEAN" ngay=khong}', 'Chuẩn bị kỷ niệm 60 năm Ngày ASEAN.'],
    [
      '::huong-toi{dau="Tiến tới" chi="Ngày ASEAN" kieu=gach ngay=khong}',
      '- Tiến tới kỷ niệm 60 năm Ngày ASEAN.',
    ],
    [
      '::huong-toi{dau="Tuyên truyền" chi="Ngày ASEAN" ngay=khong}',
      'Tuyên truyền hướng tới kỷ niệm 60 năm Ngày ASEAN.',
    ],
    [
      '::ngay-ky-niem{bac=1 dau="Tổ chức kỷ niệm" ngay=khong}',
      '- Tổ chức kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ.',
    ],
    ['niệm:thang, 7 :thang{kieu=so}', 'niệm:thang, 7 7'],
    ['từ ngày :ngay-thang[17/8]{thu}', 'từ ngày 17/8/2027 (thứ Ba)'],
    [
      'từ ngày :ngay-thang[15/8]{thu nam=khong am-lich}',
      'từ ngày 15/8 (Chủ nhật, ngày 14 tháng 7 năm Đinh Mùi)',
    ],
    ['Ngày :ngay[national-day]{ngay=khong}', 'Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    [
      'dịp :ngay[national-day]{ngay=khong}',
      'dịp 82 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
  ])('a word is printed once: %s', (text, printed) => {
    expect(written(text)).toBe(printed)
  })
})

describe('the days of the month', () => {
  it('as a sentence inside one', () => {
    expect(written('Tuyên truyền :ngay-ky-niem{moc="nam-tron, nam-le-5"}.')).toBe(
      'Tuyên truyền kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027); 50 năm Ngày ký Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào (18/7/1977 - 18/7/2027); 40 năm Ngày Dân số thế giới (11/7/1987 - 11/7/2027).',
    )
  })

  it('in an order of its own, without numbers and verbs, with what goes with them', () => {
    expect(
      written(
        `:ngay-ky-niem{chi="world-population-day; ${DAY}" so=khong dong-tu=khong gan-voi="nhiệm vụ chính trị"}`,
      ),
    ).toBe('Ngày Dân số thế giới (11/7); Ngày Thương binh - Liệt sĩ (27/7) gắn với nhiệm vụ chính trị')
  })

  it('go with what the writer names, in a sentence, as points and ahead, in both languages', () => {
    const all = [
      `:ngay-ky-niem{chi="${DAY}" so=khong ngay=khong dong-tu=khong gan-voi="x"}`,
      `::ngay-ky-niem{chi="${DAY}" so=khong ngay=khong dong-tu=khong gan-voi="x"}`,
      ':huong-toi{so=khong ngay=khong dong-tu=khong gan-voi="x"}',
    ]
    for (const text of all) {
      expect(written(text)).toContain(' gắn với x')
      expect(written(text.replace(' gan-voi="x"', ''))).not.toContain('gắn với')
      expect(written(`---\nngon-ngu: en\n---\n${text}`)).toContain(' together with x')
    }
  })

  it('from a number of years on, without days of loss, with the other count of one matter', () => {
    const of = (options: string, year = '2024') =>
      written(`::ngay-ky-niem{bac=1-3 ngay=khong neu-khong="—" ${options}}`, { plan: planner.year(year) })
    const births = of('loai="ngày sinh" moc=nam-tron')
    expect(births).toContain('80 năm')
    expect(of('loai="ngày sinh" moc=nam-tron tu-nam=100')).toMatch(/^(?:- Kỷ niệm \d{3} năm .*\n?)+$/)
    const lost = 'chi="hoang-sa-1974; dien-bien-phu-victory-day"'
    expect(of(lost)).toContain('Hoàng Sa')
    expect(of(`${lost} tuong-niem=khong`)).toBe('- Kỷ niệm 70 năm Ngày Chiến thắng Điện Biên Phủ.')
    const army = 'chi="peoples-army-founding; all-people-defence-festival"'
    const both =
      '- Kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam và 35 năm Ngày hội Quốc phòng toàn dân.'
    expect(of(`${army} moc=nam-tron`)).toBe(both)
    expect(of(`${army} moc="nam-le-5, nam-khac"`)).toBe('—')
  })

  it('say where they have nothing to print', () => {
    for (const name of [
      'ngay-ky-niem{loai="ngày mất" bac=1}',
      'khau-hieu{chi=national-day}',
      'van-ban-den',
    ]) {
      expect(() => written(`::${name}`)).toThrow(/neu-khong/)
      const quiet = name.includes('{') ? name.replace('}', ' neu-khong=""}') : `${name}{neu-khong=""}`
      expect(written(`a\n\n::${quiet}`)).toBe('a')
    }
    expect(written('a\n\n::khau-hieu{chi=national-day tieu-de="Khẩu hiệu"}')).toBe('a')
  })

  it('of one month of a longer stretch', () => {
    const year = (text: string) =>
      written(text, { plan: draftPlan('---\nthoi-gian: 9/2027 - 5/2028\n---\n', planner)! })
    expect(year(':ngay-ky-niem{thang=11 bac=1-2 loai="ngày truyền thống" ngay=khong}')).toContain('Nhà giáo')
    expect(year('::ngay-ky-niem{thang=3/2028 chi="youth-union-founding"}')).toBe(
      '- Kỷ niệm 97 năm Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh (26/3/1931 - 26/3/2028).',
    )
    expect(year('::thang-hanh-dong{thang=12 chi="Tháng Thanh niên" neu-khong="Không có."}')).toBe('Không có.')
    expect(year('::ngay-ky-niem{thang=thu-7 bac=1-3 tieu-de="## Sau năm :nam-truoc" kieu=cau}')).toMatch(
      /^Sau năm 2026\n.*26\/3\/2028/s,
    )
    for (const month of ['7', '9/2028', '13', 'chín', 'thu-10']) {
      expect(() => year(`::ngay-ky-niem{thang=${month}}`)).toThrow(/line 1, column 1/)
    }
  })

  it('as points, a sentence, a table', () => {
    expect(written('::ngay-ky-niem{bac=1 dau="Tuyên truyền"}')).toBe(
      '- Tuyên truyền kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).',
    )
    expect(written('::ngày-kỷ-niệm{bậc=1 kiểu=câu}')).toBe(
      'Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).',
    )
    expect(written('::ngay-ky-niem{bac=1 kieu=bang}').split('\n')[2]).toBe(
      '27/7 | Thứ Ba | Ngày Thương binh - Liệt sĩ | 80',
    )
  })

  it('with points of the writer under a day, and what stands only where a day is kept', () => {
    const text = `:::ngay-ky-niem{bac=1}\n- ${DAY}\n  - Thăm hỏi.\n- national-day\n  - Mít tinh.\n:::\n\n:::khi-co[national-day]\nQuốc khánh.\n:::`
    expect(written(text)).toBe(
      '- Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).\n  + Thăm hỏi.',
    )
  })

  it('ahead, back, and of the other lists', () => {
    expect(written('Tuyên truyền :huong-toi{moc=nam-tron ngay=khong}.')).toBe(
      'Tuyên truyền hướng tới kỷ niệm 60 năm Ngày ASEAN; 110 năm Ngày Cách mạng Tháng Mười Nga.',
    )
    expect(written('Đã tuyên truyền :nhin-lai{moc=nam-tron}.')).toBe(
      'Đã tuyên truyền kỷ niệm 60 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Campuchia.',
    )
    expect(written('::thang-hanh-dong')).toMatch(/^- Tuyên truyền Chiến dịch Thanh niên tình nguyện hè/)
    expect(written('::khau-hieu')).toBe(
      '1. Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)!\n2. Thiết thực kỷ niệm 40 năm Ngày Dân số thế giới (11/7/1987 - 11/7/2027)!',
    )
  })

  it('ahead and back as points, as many and as far as is asked', () => {
    const asean = 'Hướng tới kỷ niệm 60 năm Ngày ASEAN'
    const october = 'Hướng tới kỷ niệm 110 năm Ngày Cách mạng Tháng Mười Nga'
    expect(written('::huong-toi{kieu=gach moc=nam-tron ngay=khong}')).toBe(`- ${asean}.\n- ${october}.`)
    expect(written('::huong-toi{kieu=so moc=nam-tron ngay=khong toi-da=1}')).toBe(`1. ${asean}.`)
    for (const until of ['8', '8/2027', 'thu-2', '10'])
      expect(written(`::huong-toi{moc=nam-tron ngay=khong den-thang=${until}}`)).toBe(`${asean}.`)
    for (const until of ['11', '6', '2/2028'])
      expect(written(`::huong-toi{kieu=gach moc=nam-tron ngay=khong den-thang=${until}}`)).toContain(october)
    expect(() => written('::huong-toi{den-thang=7}')).toThrow('neu-khong')
    expect(written('::nhin-lai{kieu=so moc="nam-tron, khong-tinh" ngay=co}')).toBe(
      '1. Kỷ niệm 60 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Campuchia (24/6/1967 - 24/6/2027).\n2. Hưởng ứng Ngày Quốc tế Thiếu nhi (01/6).\n3. Hưởng ứng Ngày Môi trường thế giới (05/6).\n4. Hưởng ứng Ngày Toàn dân phòng, chống ma túy (26/6).',
    )
    expect(() => written('::nhin-lai{den-thang=5}')).toThrow('den-thang')
    const event = written('::huong-toi{kieu=gach}', { plan: planner.month('2026-01') })
    expect(event).toMatch(/^- Tiến tới .*, còn 73 ngày tính từ ngày 01\/01\/2026\.$/m)
    expect(event).toMatch(/^- Tiến tới .*, còn 95 ngày tính từ ngày 01\/01\/2026\.$/m)
  })

  it.each([
    [
      '2027-02',
      ':ngay-nghi[tet-nguyen-dan]',
      'từ thứ Năm, ngày 04/02 đến hết thứ Tư, ngày 10/02/2027, 7 ngày',
    ],
    ['2027-04', ':ngay-nghi[30/4]{so-ngay=khong thu=khong}', undefined],
    ['2027-05', ':ngay-nghi[labour-day]', 'từ thứ Sáu, ngày 30/4 đến hết thứ Hai, ngày 03/5/2027, 4 ngày'],
    [
      '2026-12',
      ':ngay-nghi[new-years-day]',
      'từ thứ Sáu, ngày 01/01 đến hết Chủ nhật, ngày 03/01/2027, 3 ngày',
    ],
    [
      '2027-07',
      ':ngay-nghi[national-day]{nam=2022 thu=khong}',
      'từ ngày 01/9 đến hết ngày 04/9/2022, 4 ngày',
    ],
    ['2027-11', ':ngay-nghi[Ngày Văn hóa Việt Nam]', 'thứ Tư, ngày 24/11/2027, 1 ngày'],
    ['2027-07', ':ngay-nghi[war-invalids-martyrs-day]', undefined],
    ['2027-07', ':ngay-nghi[national-day]{nam=1999}', undefined],
    ['2027-07', ':ngay-nghi', undefined],
  ])('off at a stretch, in %s: %s', (month, text, printed) => {
    const of = () => written(`Nghỉ ${text}`, { plan: planner.month(month) })
    if (printed === undefined) expect(of).toThrow(/line 1, column 6/)
    else expect(of()).toBe(`Nghỉ ${printed}`)
  })

  it('off for one holiday, in both languages, told where no notice is out', () => {
    const spring = { plan: planner.between('2027-04-01', '2027-05-31') }
    expect(written('::ngay-nghi{chi="labour-day"}', spring)).toBe(
      '- Thứ Bảy, ngày 01/5/2027: Nghỉ lễ Ngày Quốc tế Lao động.\n- Thứ Hai, ngày 03/5/2027: Nghỉ bù Ngày Quốc tế Lao động (01/5 là thứ Bảy).',
    )
    expect(() => written('::ngay-nghi{chi="war-invalids-martyrs-day"}', spring)).toThrow('no public holiday')
    expect(() => written('::ngay-nghi[labour-day]', spring)).toThrow('chi=')
    const english = (text: string) => written(`---\nngon-ngu: en\n---\nOff ${text}`)
    expect(english(':ngay-nghi[tet-nguyen-dan]{nam=2027}')).toBe(
      'Off from Thursday, 4 February 2027 to Wednesday, 10 February 2027, 7 days',
    )
    expect(written('Nghỉ :ngay-nghi[national-day]{nam=2030}')).toMatch(/^Nghỉ từ .*, \d ngày \(dự kiến\)$/)
  })

  it('off', () => {
    const plan = plannerWith('campaigns.yaml').month('2026-09')
    expect(written('::ngay-nghi', { plan })).toContain('- Thứ Tư, ngày 02/9/2026: Nghỉ lễ Quốc khánh.')
  })
})

describe('what has passed', () => {
  it.each([
    ['còn :con-lai[1/5]{neu-khong="0"} ngày', 'còn 0 ngày'],
    ['còn :con-lai[2/9]{neu-khong="0"} ngày', 'còn 63 ngày'],
    ['a:con-lai[1/5], (:con-lai[1/5]{neu-khong=""})', 'a:con-lai[1/5], ()'],
    [':con-lai[1/5]{neu-khong="đã qua"}', 'Đã qua'],
    ['---\nchu-de-nam:\n  2026: A\n---\nx :chu-de-nam{neu-khong="B"}', 'x B'],
    ['---\nchu-de-nam:\n  2027: A\n---\nx :chu-de-nam{neu-khong="B"}', 'x A'],
  ])('has something in its place: %s', (text, printed) => {
    expect(written(text)).toBe(printed)
  })

  it('is told without', () => {
    expect(() => written('còn :con-lai[1/5] ngày')).toThrow(/before .* neu-khong/)
    expect(() => written('---\nchu-de-nam:\n  2026: A\n---\nx :chu-de-nam')).toThrow('no theme of 2027')
  })
})

describe('campaigns', () => {
  const planner = plannerWith('campaigns-2023-07.yaml')
  const plan = planner.month('2023-07')

  it('outside their time print nothing, and none is a mistake', () => {
    const id = 'giam-ngheo-ben-vung-2023'
    const of = (text: string, month: string) => written(text, { plan: planner.month(month), planner })
    for (const form of [
      `x :chu-de[${id}]`,
      `::dot-tuyen-truyen{chi="${id}"}`,
      `x :van-ban-den{chi="${id}"}`,
    ]) {
      const instead = form.endsWith('}') ? form.replace('}', ' neu-khong="—"}') : `${form}{neu-khong="—"}`
      expect(of(instead, '2020-01')).toMatch(/^(?:x )?—$/)
      expect(() => of(form, '2020-01')).toThrow('neu-khong')
      expect(() => of(instead.replace('2023', '2022'), '2020-01')).toThrow(/There is no campaign/)
    }
    expect(of(`::dot-tuyen-truyen{chi="${id}" neu-khong="—"}`, '2023-07')).toContain('giảm nghèo bền vững')
  })

  it('are not known where there are none', () => {
    const told = (draft: object) => () => written('::dot-tuyen-truyen{chi=abc}', draft)
    expect(told({ plan: planner.month('2020-01') })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            message: {
              vi: 'Không có đợt tuyên truyền "abc".',
              en: 'There is no campaign "abc".',
            },
          }),
        ],
      }),
    )
    expect(told({ plan, planner })).toThrow(/There is no campaign "abc"; /)
  })

  it('as points, with and without what is said of them', () => {
    const whole = written('::dot-tuyen-truyen{kieu=so}', { plan })
    const bare = written('::dot-tuyen-truyen{kieu=so nguon=khong thoi-gian=khong tiep-tuc=khong}', { plan })
    expect(whole).toMatch(/^1\. /)
    expect(bare.length).toBeLessThan(whole.length)
    expect(bare).not.toMatch(/Tiếp tục|theo (?:Công văn|Kế hoạch)/)
  })

  it('as incoming documents, a letter with what it is about', () => {
    const letter = (citation: string) => {
      const campaigns = parseCampaigns([
        {
          id: 'x',
          title: 'Tuyên truyền',
          period: { kind: 'dates', start: '2027-07-01' },
          sources: [{ citation }],
        },
      ])
      const plan = createPlanner({ catalog: planner.catalog, campaigns }).month('2027-07')
      return written('Nhận :van-ban-den', { plan })
    }
    const head = 'Công văn số 77-CV/BTGTU ngày 20/11/2026'
    expect(letter(`${head} của Ban Tuyên giáo Tỉnh ủy về tuyên truyền kỷ niệm`)).toBe(
      `Nhận ${head} của Ban Tuyên giáo Tỉnh ủy về tuyên truyền kỷ niệm`,
    )
    expect(letter('Công văn số 2358/UBND-VXNV ngày 26/4/2026 tuyên truyền bầu cử')).toContain(
      'ngày 26/4/2026 về tuyên truyền bầu cử',
    )
    const plan = 'Kế hoạch số 12/KH-UBND ngày 20/11/2026 của UBND tỉnh A tuyên truyền bầu cử'
    expect(letter(plan)).toBe(`Nhận ${plan}`)
  })

  it('as incoming documents', () => {
    expect(written('nhận được các văn bản: :van-ban-den', { plan })).toMatch(
      /^nhận được các văn bản: .* số .*; /,
    )
    expect(written('::van-ban-den', { plan })).toMatch(/^- /)
  })
})
