import type { Profile } from '../../commemorations/vocabulary.js'

/** An issuing office to start from, by the kind of office. Names are made up. */
export const STARTER_OFFICES: Readonly<Record<Profile, string>> = {
  state: `# Cơ quan nhà nước: thể thức theo Nghị định 30/2020/NĐ-CP
system: state
parent: Ủy ban nhân dân tỉnh A
name: Sở Văn hóa, Thể thao và Du lịch
place: Tỉnh A
symbol: SVHTTDL
# Chữ viết tắt của đơn vị soạn thảo, chỉ in trong công văn
unit: VP
fileUnder: VT, VP
signer:
  authority: KT. Giám đốc
  position: Phó Giám đốc
  name: Nguyễn Văn A`,
  party: `# Cơ quan của Đảng: thể thức theo 36-HD/VPTW, từ ngày 27/5/2026 theo 05-HD/VPTW
system: party
parent: Đảng ủy phường A
name: Ban Xây dựng Đảng
place: Phường A
symbol: BXDĐ
fileUnder: Văn phòng Đảng ủy
signer:
  authority: K/T Trưởng Ban
  position: Phó Trưởng Ban
  name: Nguyễn Văn A`,
  youth: `# Đoàn TNCS Hồ Chí Minh: thể thức theo 29-HD/TWĐTN-VP
system: youth
name: BCH Đoàn tỉnh A
place: Tỉnh A
symbol: TĐTN-BTG
fileUnder: VP, BTG
signer:
  authority: T/M Ban Thường vụ
  position: Phó Bí thư
  name: Nguyễn Văn A`,
  front: `# Mặt trận Tổ quốc: phần đầu như cơ quan nhà nước
system: state
parent: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh A
name: Ban Thường trực
place: Tỉnh A
symbol: MTTQ-BTT
fileUnder: VT, Ban Tuyên giáo
signer:
  authority: TM. Ban Thường trực
  position: Phó Chủ tịch
  name: Nguyễn Văn A`,
  union: `# Công đoàn: phần đầu như cơ quan nhà nước
system: state
parent: Tổng Liên đoàn Lao động Việt Nam
name: Liên đoàn Lao động tỉnh A
place: Tỉnh A
symbol: LĐLĐ
fileUnder: VT, BTG
signer:
  authority: TM. Ban Thường vụ
  position: Phó Chủ tịch
  name: Nguyễn Văn A`,
  'armed-forces': `system: state
parent: Quân khu A
name: Bộ Chỉ huy quân sự tỉnh B
place: Tỉnh B
symbol: BCHQS
unit: PCT
fileUnder: VT, PCT
signer:
  authority: KT. Chính ủy
  position: Phó Chính ủy
  name: Nguyễn Văn A`,
  school: `# Trường học: phần đầu như cơ quan nhà nước
system: state
parent: Sở Giáo dục và Đào tạo tỉnh A
name: Trường Trung học phổ thông B
place: Tỉnh A
symbol: THPTB
fileUnder: VT
signer:
  position: Hiệu trưởng
  name: Nguyễn Văn A`,
}

/** The office in the front matter of a draft. */
export const starterHead = (profile: Profile): string =>
  `co-quan:\n${STARTER_OFFICES[profile].replace(/^/gm, '  ')}`

/** Whom an official letter of the office goes to. Names are made up. */
export const STARTER_ADDRESSEES: Readonly<Record<Profile, readonly string[]>> = {
  state: ['Các phòng, ban, đơn vị trực thuộc', 'Ủy ban nhân dân các xã, phường'],
  party: [
    'Các chi bộ, đảng bộ cơ sở trực thuộc',
    'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội',
  ],
  youth: ['Đoàn các xã, phường', 'Các cơ sở Đoàn trực thuộc'],
  front: ['Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường', 'Các tổ chức thành viên'],
  union: ['Công đoàn các xã, phường', 'Các công đoàn cơ sở trực thuộc'],
  'armed-forces': ['Các phòng, ban, cơ quan', 'Các đơn vị trực thuộc'],
  school: ['Các tổ chuyên môn', 'Giáo viên chủ nhiệm các lớp'],
}

/** Whom a document of the office is for, and whom it reports to. */
export const starterWords = (profile: Profile): { readers: string; above: string } =>
  profile === 'school'
    ? { readers: 'cán bộ, giáo viên, nhân viên và học sinh', above: 'Ban Giám hiệu' }
    : { readers: 'cán bộ, đảng viên và nhân dân', above: 'Thường trực cấp ủy' }
