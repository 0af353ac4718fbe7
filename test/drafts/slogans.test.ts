import { describe, expect, it } from 'vitest'
import { planner, written } from './planner.js'

const slogans = (options: string, period: string) =>
  written(`::khau-hieu{kieu=gach neu-khong="—" ngay=khong ${options}}`, {
    plan: period.length === 4 ? planner.year(period) : planner.month(period),
  }).split('\n')

describe('::khau-hieu', () => {
  it.each([
    ['gac-ma-1988', 'Thành kính tưởng niệm 39 năm Sự kiện Gạc Ma'],
    ['son-my-massacre', 'Thành kính tưởng niệm vụ thảm sát Sơn Mỹ'],
    ['death-ho-chi-minh', 'Thành kính tưởng niệm 58 năm Ngày mất Chủ tịch Hồ Chí Minh'],
    ['hoang-sa-1974', 'Tưởng nhớ 53 năm Sự kiện Hoàng Sa'],
    ['northern-border-defence', 'Tưởng nhớ 48 năm cuộc chiến đấu bảo vệ biên giới'],
    ['patenotre-treaty-1884', 'Tưởng nhớ 143 năm Ngày ký Hòa ước Patơnốt'],
    ['national-day-thailand', 'Chúc mừng kỷ niệm 100 năm Quốc khánh Thái Lan!'],
    ['vietnam-persons-with-disabilities-day', 'Thiết thực hưởng ứng Ngày Người khuyết tật Việt Nam!'],
    ['for-the-poor-day', 'Thiết thực hưởng ứng Ngày Vì người nghèo!'],
    ['war-invalids-martyrs-day', 'Thiết thực kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ!'],
    [
      'war-veterans-association-founding',
      'Nhiệt liệt chào mừng kỷ niệm 38 năm Ngày thành lập Hội Cựu chiến binh',
    ],
    ['russian-october-revolution', 'Nhiệt liệt chào mừng kỷ niệm 110 năm Ngày Cách mạng Tháng Mười Nga!'],
    ['tet-nguyen-dan', 'Mừng Đảng, mừng Xuân Đinh Mùi!'],
    ['new-years-day', 'Chúc mừng năm mới 2027!'],
    ['gio-to-hung-vuong', 'Thành kính hướng về Giỗ Tổ Hùng Vương!'],
    ['giao-thua', 'Chào mừng Đêm Giao thừa!'],
    ['vu-lan', 'Thành kính hướng về Lễ Vu Lan!'],
    ['phat-dan', 'Chào mừng Đại lễ Phật đản!'],
    ['vietnam-culture-day', 'Nhiệt liệt chào mừng Ngày Văn hóa Việt Nam!'],
    ['world-environment-day', 'Tích cực hưởng ứng Ngày Môi trường thế giới!'],
  ])('words %s by what the day is', (id, slogan) => {
    expect(slogans(`chi="${id}"`, '2027')[0]).toContain(slogan)
  })

  it('names days of mourning and of other countries by id alone', () => {
    const unsung = ['gac-ma-1988', 'death-ho-chi-minh', 'national-day-thailand', 'northern-border-defence']
    expect(slogans(`chi="${unsung.join('; ')}"`, '2027')).toHaveLength(4)
    const ranked = slogans('bac=1-5', '2027').join('\n')
    expect(ranked).not.toMatch(/Gạc Ma|Ngày mất|Quốc khánh Thái Lan|Thành kính tưởng niệm|Tưởng nhớ/)
    expect(slogans('', '2029-02').join('\n')).not.toContain('biên giới phía Bắc')
  })

  it('counts in slogans what it counts in lists', () => {
    const plan = planner.month('2027-07')
    const ids = 'chi="world-population-day" ngay=khong'
    expect(written(`:ngay-ky-niem{${ids}}`, { plan })).toBe('Kỷ niệm 40 năm Ngày Dân số thế giới')
    expect(written(`::khau-hieu{kieu=gach ${ids}}`, { plan })).toBe(
      '- Thiết thực kỷ niệm 40 năm Ngày Dân số thế giới!',
    )
  })

  it('names two days together if they are one matter, not if they share their date', () => {
    const both = slogans('chi="peoples-army-founding; all-people-defence-festival"', '2027-12')
    expect(both).toEqual([
      '- Nhiệt liệt chào mừng kỷ niệm 83 năm Ngày thành lập Quân đội nhân dân Việt Nam và 38 năm Ngày hội Quốc phòng toàn dân!',
    ])
    const each = slogans('chi="dien-bien-phu-victory-day; navy-founding-day"', '2027-05')
    expect(each).toHaveLength(2)
    const three = 'chi="air-force-tradition; border-guard-tradition; all-people-border-defence-day"'
    expect(slogans(three, '2027-03')).toHaveLength(2)
  })

  it('is in English too', () => {
    const plan = planner.month('2027-03')
    expect(written('::khau-hieu{chi=gac-ma-1988 ngay=khong}', { plan, language: 'en' })).toMatch(
      /^1\. In memory: the 39th anniversary of .*!$/,
    )
  })
})
