import { beginsWith, firstWords, lastWords, phrases } from '../../text/phrases.js'
import type { Word } from '../../text/words.js'
import { isTitleWord } from './persons.js'

export const ANNOUNCING: ReadonlySet<string> = new Set([
  'ngai',
  'le',
  'niem',
  'kien',
  'nam',
  'anniversari',
  'of',
  'the',
  'dip',
  'hoi',
  'mung',
])
export const BEFORE: ReadonlySet<string> = new Set([
  'va',
  'la',
  'voi',
  'cua',
  'nhan',
  'mit',
  'tinh',
  'ca',
  'nuoc',
  'dong',
  'thoi',
])
export const AFTER = phrases(
  'va, voi, den, tai, tren, trong, la, do, duoc, co, se, da, dang, nam, ngay, thang, gan, nham, de, khi, bang, theo, tu, sau, truoc, ' +
    'hang, hon, lan, cung, cho, nhu, o, gop, tiep, boi, vao, moi, nay, vua, con, rat, that, hoac, cac, nhung, mot, hai, ba, thu, ' +
    'tron, bat, tich, can, phai, noi, qua, toi, hom, mung, chao, phat, ke, day, dam, dot, sang, chieu, trua, dem, het, nen, ma, thi, ' +
    've, ra, len, gom, bao gom, nho, roi, cach, thay, nhan, ket hop, long ghep, dong thoi, cu the, thong qua, rong rai, ' +
    'trang trong, hieu qua, thiet thuc, thanh cong, dien ra, huong ung, huong toi, huong ve, chinh thuc, ' +
    'chinh la, chung ta, chung toi, chung tay, kinh yeu, kinh men, muon van, vi dai, anh hung, quang vinh, pl, in, on, to, with, is, was, were, falls, fell, will, as, held, which, that, and, has, by, at',
)
// "Quân đội" in "Quân đội nhân dân": the word after the name is allowed, this pair is not.
const NOT_AFTER = phrases('nhan dan')
export const LOCAL: ReadonlySet<string> = new Set(
  'tinh huyen thanh quan xa phuong truong don dia khoi co so doanh hoi to lien chi'.split(' '),
)
/** Quotes and the asterisks of Markdown may stand between a name and the next word. */
const DECORATION = ' "\'*'

const COUNTRY = [
  'nuoc cong hoa xa hoi chu nghia viet nam',
  'cong hoa xa hoi chu nghia viet nam',
  'viet nam',
].map((text) => text.split(' '))

/** "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam": the country behind a name belongs to it. */
export function withCountry(words: readonly Word[], after: number): number {
  const tail = COUNTRY.find((keys) =>
    keys.every((key, index) => {
      const word = words[after + index]
      return word?.key === key && !word.broken
    }),
  )
  return after + (tail?.length ?? 0)
}

export const STEMS: ReadonlySet<string> = new Set('giap at binh dinh mau ki canh tan nham qui'.split(' '))
export const BRANCHES: ReadonlySet<string> = new Set(
  'ti suu dan mao thin ngo mui than dau tuat hoi'.split(' '),
)

/** "Tết Nguyên đán Quý Mão", "Giỗ Tổ Hùng Vương năm Ất Tỵ": the name of the year behind a day's name. */
export function withYear(words: readonly Word[], after: number): number {
  const from = words[after]?.key === 'nam' && !words[after]!.broken ? after + 1 : after
  const [stem, branch] = [words[from], words[from + 1]]
  const named = stem && branch && STEMS.has(stem.key) && BRANCHES.has(branch.key)
  return named && !stem.broken && !branch.broken ? from + 2 : after
}

/** The end of a last word; that of "tham nhũng" is behind its second one, which names are compared without. */
export function withFiller(folded: string, { key, end }: Word): number {
  return key === 'tham' && /^ nhung(?![a-z])/.test(folded.slice(end, end + 7)) ? end + ' nhung'.length : end
}

/** True if what follows a name does not make it part of a longer one. */
export function wholeAfter(folded: string, end: number): boolean {
  let at = end
  while (at < end + 6 && at < folded.length && DECORATION.includes(folded.charAt(at))) at++
  const [word, ...rest] = firstWords(folded.slice(at, at + 40), 3)
  if (word === undefined || /^\d/.test(word)) return true
  if (word === 'cua') return rest[0] === undefined || !LOCAL.has(rest[0])
  const behind = [word, ...rest].join(' ')
  return beginsWith(behind, AFTER) && !beginsWith(behind, NOT_AFTER)
}

/** What stands before a name: whether it announces a day, and whether it leaves the name whole. */
export function leadOf(folded: string, start: number): { announced: boolean; whole: boolean; day: boolean } {
  let at = start
  while (at > start - 4 && at > 0 && DECORATION.includes(folded.charAt(at - 1))) at--
  const [before, word = before] = lastWords(folded.slice(Math.max(0, at - 24), at), 2)
  // At the head of a line or an item of a list a name needs no "Ngày".
  if (word === undefined)
    return { announced: at === 0 || ';:(\n+-'.includes(folded.charAt(at - 1)), whole: true, day: false }
  const announced = ANNOUNCING.has(word.replaceAll('y', 'i'))
  // "lần thứ 79 Quốc khánh", "lần thứ LXXIX Quốc khánh".
  const counted = /^\d/.test(word) || (before === 'thu' && /^[ivxlc]+$/.test(word))
  return { announced, whole: announced || BEFORE.has(word) || counted, day: word === 'ngay' }
}

/** The word that makes a person's name a day: "sinh", "mất", "hy sinh", with titles between it and the name. */
export function lifeEvent(
  words: readonly Word[],
  at: number,
): { kind: 'birth' | 'death'; from: number } | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 16; index--) {
    const key = words[index]!.key
    if (key === 'sinh') {
      const died = words[index - 1]?.key === 'hi'
      return { kind: died ? 'death' : 'birth', from: died ? index - 1 : index }
    }
    if (key === 'mat' || key === 'gio') return { kind: 'death', from: index }
    if (key === 'tran' && words[index - 1]?.key === 'tu') return { kind: 'death', from: index - 1 }
    // "sinh nhật lần thứ 133 của Chủ tịch …"
    if (!isTitleWord(key) && !/^\d{1,3}$/.test(key) && !(key === 'nhat' && words[index - 1]?.key === 'sinh'))
      return undefined
  }
  return undefined
}
