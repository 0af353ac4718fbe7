/** An event of the catalog as a sentence tells it, in folded words: it happened, and is not kept or thought of. */
export interface EventWords {
  /** The record. */
  id: string
  /** Who did it or what happened, with its verb. */
  told: RegExp
  /** True where Chủ tịch Hồ Chí Minh has to stand in front. */
  his?: true
  /** True for what lasted a day: another day of its month is a slip. */
  day?: true
}

/** Chủ tịch Hồ Chí Minh, as he is named in front of what he did. */
const HO_CHI_MINH =
  /(?:^|[ ,])(?:(?:chu tich |lanh tu |dong chi |nguoi |thanh nien |yeu nuoc ){0,3}(?:ho chi minh|nguyen ai quoc|nguyen tat thanh)|ho chu tich|bac ho|bac|nguoi|anh ba|van ba),? ?$/
/** Between him and that: "đã", "thay mặt Chính phủ lâm thời". */
const ADVERBS = /(?:^|[ ,])(?:da|trinh trong|long trong|chinh thuc|thay mat [a-z ]{4,60}),? ?$/

/** What stands in front of an event and of the one who did it, where the record is his deed. */
export function beforeWho({ his }: EventWords, before: string): string | undefined {
  if (!his) return before
  const rest = before.replace(ADVERBS, ' ')
  const name = HO_CHI_MINH.exec(rest)
  return name ? rest.slice(0, name.index + (/^[ ,]/.test(name[0]) ? 1 : 0)) : undefined
}

const DONE_TO = '(?: (?:da|duoc|chinh thuc|hoan toan|cung)){0,3}'
const TREATY = '[^.;:()0-9]{0,90}'

/** Names of the catalog tell the others: "Bác Hồ về nước", "Cách mạng Tháng Tám thành công". */
export const EVENT_WORDS: readonly EventWords[] = [
  {
    id: 'national-day',
    day: true,
    his: true,
    told: /(?<![a-z])doc (?:ban )?"?tuyen ngon doc lap(?![a-z])/,
  },
  {
    id: 'national-day',
    day: true,
    told: new RegExp(
      `(?<![a-z])nuoc viet nam dan chu cong hoa${DONE_TO} (?:ra doi|thanh lap|khai sinh)(?![a-z])`,
    ),
  },
  {
    id: 'reunification-day',
    day: true,
    told: new RegExp(`(?<![a-z])mien nam(?: viet nam)?${DONE_TO} giai phong(?![a-z])`),
  },
  {
    id: 'reunification-day',
    day: true,
    told: /(?<![a-z])(?:chien dich ho chi minh(?: lich su)?|dai thang mua xuan(?: nam 1975)?) (?:ket thuc(?: thang loi)?|toan thang|hoan toan thang loi|thang loi|gianh (?:toan thang|thang loi))(?![a-z])/,
  },
  {
    id: 'ho-chi-minh-departure-for-national-salvation',
    day: true,
    his: true,
    told: /(?<![a-z])(?:ra di|len duong)(?: di)? tim duong cuu nuoc(?![a-z])/,
  },
  {
    id: 'ho-chi-minh-departure-for-national-salvation',
    day: true,
    his: true,
    told: /(?<![a-z])roi (?:ben cang|cang|sai gon|to quoc)[^.;:()0-9]{0,60} tim duong cuu nuoc(?![a-z])/,
  },
  {
    id: 'dien-bien-phu-victory-day',
    day: true,
    told: /(?<![a-z])chien dich (?:lich su )?dien bien phu (?:ket thuc(?: thang loi)?|toan thang|hoan toan thang loi|thang loi|gianh (?:toan thang|thang loi))(?![a-z])/,
  },
  {
    id: 'paris-agreement',
    told: new RegExp(`(?<![a-z])hiep dinh (?:paris|pari|pa-ri)${TREATY} ky(?: ket)?(?! tat)(?![a-z])`),
  },
  {
    id: 'paris-agreement',
    told: /(?<![a-z])ky(?: ket)? hiep dinh (?:paris|pari|pa-ri)(?: ve cham dut chien tranh, lap lai hoa binh o viet nam)?(?![a-z])/,
  },
  {
    id: 'geneva-accords-1954',
    told: new RegExp(
      `(?<![a-z])hiep dinh (?:geneva|gionevo|gio-ne-vo|genever?)${TREATY} ky(?: ket)?(?! tat)(?![a-z])`,
    ),
  },
  {
    id: 'vietnam-joins-asean',
    told: /(?<![a-z])viet nam (?:chinh thuc )?(?:gia nhap|tro thanh thanh vien(?: chinh thuc)?(?: thu (?:bay|7))?(?: cua)?) (?:asean|hiep hoi cac quoc gia dong nam a)(?: \(asean\))?(?![a-z])/,
  },
  {
    id: 'first-general-election',
    day: true,
    told: /(?<![a-z])tong tuyen cu dau tien[^.;:()0-9]{0,60} (?:dien ra|duoc to chuc|duoc tien hanh|thanh cong)(?![a-z])/,
  },
  {
    id: 'national-resistance-day',
    his: true,
    told: /(?<![a-z])(?:ra|viet|doc) loi keu goi toan quoc khang chien(?![a-z])/,
  },
  {
    id: 'national-resistance-day',
    told: /(?<![a-z])(?:cuoc )?(?:toan quoc khang chien|khang chien toan quoc) (?:bung no|bat dau)(?![a-z])/,
  },
  {
    id: 'august-revolution-day',
    told: /(?<![a-z])(?:tong )?khoi nghia (?:gianh chinh quyen )?(?:o|tai) ha noi (?:thanh cong|thang loi|gianh thang loi)(?![a-z])/,
  },
  {
    id: 'capital-liberation-day',
    day: true,
    told: new RegExp(`(?<![a-z])(?:thu do|ha noi|thu do ha noi)${DONE_TO} giai phong(?![a-z])`),
  },
]
