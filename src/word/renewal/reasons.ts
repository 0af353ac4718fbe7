import type { Commemoration } from '../../commemorations/commemoration.js'
import { milestoneAdvice } from '../../commemorations/milestone-advice.js'
import type { Bilingual } from '../../text/language.js'
import { local } from '../../text/language.js'

const both = (vi: string, en: string): Bilingual => ({ vi, en })

/** Why something is changed, or marked, in the words of the comment. */
export const reasons = {
  number: (year: number, origin: number, number: number) =>
    both(
      `Năm ${year}: ${year} - ${origin} = ${number} năm.`,
      `In ${year}: ${year} - ${origin} = ${number} years.`,
    ),
  nextNumber: (year: number) =>
    both(
      `Năm ${year} tăng theo số năm; danh mục không có ngày này, hãy kiểm tra mốc đầu.`,
      `The number rises with the year ${year}; the catalog does not hold this day, check its origin.`,
    ),
  mended: (year: number, origin: number, number: number) =>
    both(
      `Bản năm trước in số không khớp với mốc; năm ${year}: ${year} - ${origin} = ${number} năm.`,
      `Last year's number did not fit its dates; in ${year}: ${year} - ${origin} = ${number} years.`,
    ),
  boundPair: (number: number) =>
    both(
      `Hai mốc này làm thành ${number} năm in ở bên cạnh: đổi cả số năm và mốc sau, hoặc giữ cả hai.`,
      `These dates make the ${number} years printed beside them: change both the number and the last date, or neither.`,
    ),
  endYear: (year: number) => both(`Mốc sau là năm ${year}.`, `The last date is in ${year}.`),
  year: (year: number) => both(`Văn bản nói về năm ${year}.`, `The document is about ${year}.`),
  day: (name: string, day: string) =>
    both(`${name}: năm nay là ngày ${day}.`, `${name} falls on ${day} this year.`),
  weekday: (day: string) => both(`Thứ của ngày ${day}.`, `The weekday of ${day}.`),
  lunarDay: (lunar: string, day: string) =>
    both(
      `Ngày ${lunar} âm lịch năm nay là ngày ${day}.`,
      `${lunar} of the lunar calendar is ${day} this year.`,
    ),
  week: (week: number, days: string) =>
    both(`Tuần ${week} (thứ Hai đến Chủ nhật): ${days}.`, `Week ${week} (Monday to Sunday): ${days}.`),
  lastWeek: both(
    'Năm nay không có tuần này: kiểm tra số tuần.',
    'This year may not have that week: check its number.',
  ),
  brokenDate: both(
    'Ngày, năm này gõ hỏng nên không đọc được: sửa lại cho đúng năm nay.',
    'This date is damaged in print and cannot be read: write it anew for this year.',
  ),
  roundWord: (days: readonly Bilingual[], months: number) => {
    const [vi, en] =
      months > 6
        ? ['năm nay', 'this year']
        : months > 1
          ? ['các tháng này', 'this time']
          : ['tháng này', 'this month']
    return both(
      `Năm tròn đổi theo năm: ${days.length === 0 ? `${vi} không có ngày năm tròn trong danh sách thường dùng` : `${vi} là ${days.map((day) => day.vi).join('; ')}`}. Kiểm tra các ngày nêu ở đây.`,
      `Round years change from year to year: ${days.length === 0 ? `${en} has none in the usual list` : `${en} has ${days.map((day) => day.en).join('; ')}`}. Check the days that are named here.`,
    )
  },
  notRound: (number: number) =>
    both(
      `${number} năm không phải năm tròn: bỏ chữ này.`,
      `${number} years are no round number: leave this word out.`,
    ),
  schoolYear: both('Năm học của năm nay.', 'The school year of this year.'),
  season: both('Mùa vụ của năm nay.', 'The season of this year.'),
  lunarYear: (year: number, name: string) =>
    both(`Năm âm lịch ${year} là ${name}.`, `The lunar year ${year} is ${name}.`),
  buddhistYear: (year: number) => both(`Phật lịch năm nay là ${year}.`, `The Buddhist year is ${year}.`),
  ordinal: both(
    'Thứ tự này tính đến năm trước: kiểm tra, sửa cho đúng năm nay.',
    'This place in a row is that of last year: check it.',
  ),
  dateLine: both('Ngày ký để văn thư điền.', 'The day of signing is left to the clerk.'),
  citation: both(
    'Văn bản của năm trước: thay bằng văn bản của năm nay, nếu có.',
    'A document of last year: replace it with that of this year, if there is one.',
  ),
  citationWithSubject: both(
    'Văn bản của năm trước: thay bằng văn bản của năm nay, cả trích yếu, nếu có.',
    'A document of last year: replace it, subject and all, with that of this year, if there is one.',
  ),
  lasting: both(
    'Văn bản ban hành năm trước: kiểm tra còn hiệu lực và còn là việc của năm nay.',
    'A document issued last year: check that it is in force and still concerns this year.',
  ),
  ownNumber: both(
    'Số của văn bản năm trước: văn thư cấp số mới.',
    "The number of last year's document: the clerk gives a new one.",
  ),
  theme: both(
    'Chủ đề, tên gọi của năm trước: thay bằng của năm nay.',
    'A theme or title of last year: replace it with that of this year.',
  ),
  campaign: both(
    'Hoạt động của năm trước: thay bằng hoạt động của năm nay, hoặc bỏ.',
    'An activity of last year: replace it with that of this year, or leave it out.',
  ),
  event: both(
    'Ngày cụ thể của năm trước: kiểm tra, thay hoặc bỏ.',
    'A particular day of last year: check, replace or leave out.',
  ),
  period: both('Thời gian của năm trước: kiểm tra.', 'A time of last year: check it.'),
  goal: both(
    'Mốc thời gian này nay đã đến hoặc đã qua: kiểm tra.',
    'This date has now come or gone by: check it.',
  ),
  term: (next: string) =>
    both(
      `Nhiệm kỳ, giai đoạn này đã kết thúc (tiếp theo: ${next}): kiểm tra.`,
      `This term has ended (the next one: ${next}): check it.`,
    ),
  arrived: (year: number) =>
    both(`Mốc hướng tới nay là năm ${year}.`, `What was looked forward to is now in ${year}.`),
  lookAhead: both(
    'Số năm hướng tới: kiểm tra có còn ở phía trước.',
    'A number looked forward to: check whether it is still ahead.',
  ),
  unknownDay: both(
    'Danh mục không có ngày này: kiểm tra mốc đầu và số năm.',
    'The catalog does not hold this day: check its origin and its number.',
  ),
  looseNumber: both(
    'Số năm của ngày nêu bên cạnh, tính đến năm trước: kiểm tra.',
    'The number of the day named beside it, as of last year: check it.',
  ),
  toldNumber: both(
    'Số năm tính đến năm trước: kiểm tra, sửa cho đúng năm nay.',
    'A number of years up to last year: check it.',
  ),
  unfitting: both(
    'Số năm không khớp với năm của văn bản trước: kiểm tra.',
    "The number did not fit the year of last year's document: check it.",
  ),
  otherMonth: (name: string, day: string) =>
    both(
      `${name}: năm nay rơi vào ngày ${day}, ngoài tháng này.`,
      `${name} falls on ${day} this year, outside this month.`,
    ),
  ended: ({ name, endedAfter }: Commemoration) =>
    both(
      `${name.vi} chỉ được tổ chức đến năm ${endedAfter}: bỏ.`,
      `${local(name, 'en')} was kept up to ${endedAfter} only: leave it out.`,
    ),
  missing: (days: readonly Bilingual[], months: number) =>
    both(
      `${months > 1 ? 'Các tháng' : 'Tháng'} này còn có: ${days.map(({ vi }) => vi).join('; ')}.`,
      `${months > 1 ? 'These months also have' : 'This month also has'}: ${days.map(({ en }) => en).join('; ')}.`,
    ),
} as const

/** What the number permits, where it is a round one or one ending in 5. */
export function withAdvice(
  reason: Bilingual,
  entry: Commemoration | undefined,
  number: number,
  date?: string,
): Bilingual {
  if (!entry || number % 5 !== 0) return reason
  const advice = milestoneAdvice({ ...entry, ...(date === undefined ? {} : { date }) }, number)
  const round = number % 10 === 0
  const milestone = {
    vi: round ? 'Năm tròn.' : 'Năm lẻ 5.',
    en: round ? 'A round year.' : 'A year ending in 5.',
  }
  return advice
    ? {
        vi: `${reason.vi} ${milestone.vi} ${advice.text.vi} (${advice.basis})`,
        en: `${reason.en} ${milestone.en} ${local(advice.text, 'en')} (${advice.basis})`,
      }
    : { vi: `${reason.vi} ${milestone.vi}`, en: `${reason.en} ${milestone.en}` }
}
