import { describe, expect, it } from 'vitest'
import { isKyNiemError, type Problem } from '../../src/errors.js'
import { planner, written } from './planner.js'

function problems(text: string): readonly Problem[] {
  try {
    written(text)
  } catch (error) {
    if (isKyNiemError(error)) return error.problems
    throw error
  }
  return []
}

const ISSUER = 'co-quan: { system: state, name: A, place: B }'

describe('what is wrong with a draft is told with its place and the nearest name', () => {
  it.each([
    ['x :ngay[war-invalid-martyrs-day]', 1, 3, 'war-invalids-martyrs-day'],
    ['x\n\n  ::ngay-ki-niem', 3, 3, 'ngay-ky-niem'],
    ['x\n\n::ngay-ky-niem{bacs=1}', 3, 1, 'bac'],
    ['x :thang-truok y', 1, 3, 'thang-truoc'],
    ['::ngay-ky-niem{kieu=gch}', 1, 1, 'gach'],
    ['---\nloai: huong-dam\n---\nx', 2, 7, 'huong-dan'],
    ['---\nloại: hướng dẫn\nve-viek: x\n---\nx', 3, 10, 've-viec'],
    ['---\nve-viec: x :thank{} y\n---\nx', 2, 10, 'thang'],
    ['---\ndanh-so: "I. x."\n---\nx', 2, 10, 'I. 1. a) -'],
    ['---\na: b: c\n---\nx', 2, 4, 'YAML'],
    ['---\nnoi-nhan: [Thành ủy, HĐND]\n---\nx', 2, 11, '[ ]'],
    ['---\nco-quan: { name: A, recipients: [a, b] }\n---\nx', 2, 33, '[ ]'],
    ['x :quy-toi y', 1, 3, 'quy'],
    ['x :thnag y', 1, 3, 'thang'],
    ['x :thangtruoc y', 1, 3, 'thang-truoc'],
    ['x “:ngaykyniem”', 1, 4, 'ngay-ky-niem'],
    ['x :tháng-trc: y', 1, 3, 'thang-truoc'],
    ['x (:thu)', 1, 4, 'ngay-thang'],
    ['x :hom-nay', 1, 3, 'ngay-thang'],
    ['năm :nam-2030', 1, 5, 'nam-sau'],
    ['x\n\n![ảnh](a.png)', 3, 1, 'ảnh'],
    ['x\n\n:::khi-co[national-day]\ny', 3, 1, ':::khi-co'],
    [':::khi-co[national-day]\n:::khi-co[tet-nguyen-dan]\nx\n:::\n:::', 2, 1, '::::'],
    ['- a\n\n  ::::khi-co[national-day]\n  b\n  :::', 3, 3, '::::'],
    ['x\n:::\ny', 2, 1, ':::khi-co'],
    ['::: khi-co[national-day]\nx', 1, 1, ':::khi-co'],
    [':::khico[national-day]\nx\n:::', 1, 1, 'khi-co'],
    [':::ngay-kyniem\n- x\n:::', 1, 1, 'ngay-ky-niem'],
    ['---\nloai: huong-dan\nx', 1, 1, '---'],
    ['\n\n---\nloai: huong-dam\n---\nx', 4, 7, 'huong-dan'],
    ['\n ', 1, 1, 'ky-niem new'],
    ['Mở:\n2. một', 2, 1, '2.'],
    ['a\nb\na) c :thnag', 3, 6, 'thang'],
    ['x :ngay[Tết]', 1, 3, 'tet-nguyen-dan'],
    ['x :ngay[27/7]', 1, 3, 'war-invalids-martyrs-day'],
    ['x :ngay[national-day', 1, 3, ' ]'],
    ['x :ngay-thang[27/7]{am-lich, thu}', 1, 3, ['dấu phẩy', 'commas']],
    ['::ngay-ky-niem{bac=1, ngay=khong}', 1, 1, ['dấu phẩy', 'commas']],
    ['::ngay-ky-niem{bac=}', 1, 1, 'bac="…"'],
    ['::ngay-ky-niem {bac=1}', 1, 1, ['viết liền', 'no blank']],
    ['x :ngay[national-day] {ngay=khong}', 1, 3, ['viết liền', 'no blank']],
    ['x :thang{kieu=gon', 1, 3, ' }'],
    ['::ngay-ky-niem{dau="a} và :ngay[x]{dau="b}', 1, 1, ['thiếu dấu "', 'a closing "']],
    [`x ${'*a '.repeat(200)}${'b*'.repeat(200)}`, 1, 298, ['100 cấp', '100 levels']],
    ['x :ngay-ky-niem{bac=1 dau="a}', 1, 3, ' "'],
    ['x :ngay-ky-niem{bac=1 bac=2}', 1, 3, '"bac"'],
    ['x :ngay-ky-niem{bac=3-1}', 1, 3, '1-3'],
    ['x :ngay-ky-niem{chi=""}', 1, 3, 'chi="'],
    ['x :huong-toi{so-thang=3}', 1, 3, 'neu-khong'],
    ['::ngay-ky-niem{xyzxyz=3}', 1, 1, 'tieu-de'],
    ['x :chu-de', 1, 3, ':chu-de['],
    ['---\nso: 1\nso: 2\n---\nx', 3, 1, ['đã có', 'already']],
    ['---\nco-quan:\n\tname: A\n---\nx', 3, 1, ['Tab', 'tabs']],
    ['---\ndanh-so: "1.1. a)"\n---\nx', 2, 10, '1.1. a)'],
    ['---\ndanh-so: "- 1."\n---\nx', 2, 10, '- 1.'],
    ['---\nngay: 31/2/2027\n---\nx', 2, 7, '31/2/2027'],
    ['a.:nam', 1, 3, '\\:nam'],
    ['**a**:thang', 1, 6, '\\:thang'],
    ['(a):ngay[national-day]', 1, 4, '\\:ngay'],
    ['::khau-hieu{ho-chi-minh-birth}', 1, 1, 'chi="ho-chi-minh-birth"'],
    ['x :ngay-ky-niem[ho-chi-minh-birth]', 1, 3, 'chi="ho-chi-minh-birth"'],
    ['x :ngay[fatherland-front]', 1, 3, '"fatherland-front-founding-1955"'],
    ['::ngay-ky-niem{bac=1', 1, 1, 'ngay-ky-niem'],
    ['a ::ngay-ky-niem b', 1, 3, 'ngay-ky-niem'],
    [':khau-hieu{}', 1, 1, '::khau-hieu'],
    ['::thang', 1, 1, ':thang'],
    [':con-lai[1/1/2027]', 1, 1, '2027'],
    [':ngay-thang[31/2]', 1, 1, '31/2'],
    ['x :ngay-thang[27/7/2150]{am-lich}', 1, 3, '2100'],
    [':::khau-hieu\n- x\n:::', 1, 1, 'ngay-ky-niem'],
    ['::dot-tuyen-truyen{chi=abc}', 1, 1, 'abc'],
  ])('%s', (text, line, column, name) => {
    const [problem] = problems(text)
    expect(problem).toMatchObject({ line, column })
    const [vi, en] = [name].flat()
    expect(problem!.message.vi).toContain(vi)
    expect(problem!.message.en).toContain(en ?? vi)
  })

  it('blocks are closed, a day has its name in any month', () => {
    const inside = '::::khi-co[war-invalids-martyrs-day]\n:::khi-co[ngày thương binh – liệt sĩ]\nA\n:::\n::::'
    expect(written(inside)).toBe('A')
    expect(written(`> ${inside.replaceAll('\n', '\n> ')}`)).toBe('A')
    const august = { plan: planner.month('2027-08') }
    expect(written(':so-nam[Ngày Thương binh - Liệt sĩ]', august)).toBe('80')
    expect(written(':::khi-co[Ngày Thương binh - Liệt sĩ]\nA\n:::\n\nB', august)).toBe('B')
  })

  it('a directive in an option may have options of its own', () => {
    const entitled = '::ngay-ky-niem{bac=1 tieu-de="Các ngày lễ tháng :thang{kieu=so}" kieu=cau}'
    expect(written(entitled).split('\n')[0]).toBe('Các ngày lễ tháng 7')
  })

  it('all faults at once', () => {
    expect(problems(':ngay[a-b]\n\n- :ngay[c-d]\n\n::xyz')).toHaveLength(3)
  })

  it.each([
    [`---\n${ISSUER}\n---\nx`, 'loai', 2],
    [`---\nloai: cong-van\n${ISSUER}\n---\nx`, 'kinh-gui', 2],
    [`---\nloai: ke-hoach\nkinh-gui: A\n${ISSUER}\n---\nx`, 'kinh-gui', 3],
    ['---\nve-viec: y\nso: 12\n---\nx', 'so', 3],
    ['---\nkính gửi: A\n---\nx', 'kinh-gui', 2],
    ['---\nngay: 11/2027\n---\nx', 'ngay', 2],
    ['---\nco-quan: tep.yaml\n---\nx', 'co-quan', 2],
  ])('%s', (text, field, line) => {
    expect(problems(text)[0]).toMatchObject({ field, line })
  })
})
