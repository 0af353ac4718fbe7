import { clauseEnd, clauseStart } from '../reading/clause.js'
import type { Claim } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'

/** What is given, paid for or summed up when the days are over. */
const OVER =
  /(?<![a-z])(?:bang khen|giay khen|huy hieu|ky niem chuong|quyet toan|ket qua|tong ket|so ket|nho lai|phat huy|thanh tich xuat sac trong|(?:doat|dat) giai|sau (?:dip|le|dot))(?![a-z])/
/** What is made once for such days, and stays. */
const WORK =
  /(?<![a-z])(?:tac pham|bo phim|phim truyen|cuon sach|quyen sach|tap sach|bo sach|bo tem|ca khuc|bai hat|vo kich)(?![a-z])/
/** What may be of this year's days too, unless it is said to be done. */
const EVENT =
  /(?<![a-z])(?:cong trinh|du an|trien lam|cuoc thi|hoi thi|dien binh|dieu binh|dot (?:tang qua|thi dua)|khong khi)(?![a-z])/
const DONE = /(?<![a-z])(?:da|duoc|dat giai|thu hut)(?![a-z])/
/** What is still to be made is for the days of the document's year. */
const TO_DO =
  /(?<![a-z])(?:to chuc|phat dong|trien khai|tham gia|huong ung|thuc hien|tiep tuc|xay dung|sang tac|dang ky|lap thanh tich|se)(?![a-z])/

/**
 * True for a round number of years that are over, of which something is told that was made, given or held then: "Cuốn sách xuất bản nhân
 * kỷ niệm 70 năm Chiến thắng Điện Biên Phủ", "Quyết toán kinh phí kỷ niệm 80 năm …".
 */
export function looksBackOnRoundYear({ page }: Reading, { start, end }: Claim, value: number): boolean {
  if (value % 5 !== 0) return false
  const before = page.text.slice(clauseStart(page, start, 0), start)
  if (OVER.test(before)) return true
  if (TO_DO.test(before)) return false
  if (WORK.test(before)) return true
  return EVENT.test(before) && DONE.test(page.text.slice(end, clauseEnd(page, end)))
}
