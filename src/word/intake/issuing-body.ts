import { ISSUER_ABBREVIATIONS } from '../../citations/issuers.js'
import { findProvince } from '../../provinces/provinces.js'
import { fold, foldText } from '../../text/fold.js'
import { isCapitals, type Line, MOTTO, type Read, RULE, type Sheet } from './sheet.js'

/** Lines that go on with the name of a body begun in the line above. */
const NAME_GOES_ON = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|dac khu|va|cua|viet nam) /
const COMMITTEE = /\b(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|trung uong)\b/

/** The name of the body: the last lines in capitals above the number. */
export function issuerAbove(sheet: Sheet, end: number): Read<string> | undefined {
  if (end < 0) return undefined
  const named = sheet.lines
    .slice(0, end)
    .filter(({ text, folded }) => isCapitals(text) && !MOTTO.test(folded) && !RULE.test(text))
  let first = named.length - 1
  while (first > 0 && NAME_GOES_ON.test(`${named[first]!.folded} `)) first--
  const parts = named.slice(Math.max(first, 0))
  if (parts.length === 0) return undefined
  const committee = bodyOf(named, first)
  const nameOf = (lines: readonly Line[]) => inUsualCase(lines.map(({ text }) => text).join(' '), sheet)
  const value = [parts, committee]
    .filter((lines) => lines.length > 0)
    .map(nameOf)
    .join(' ')
  return { value, start: (committee[0] ?? parts[0]!).start, end: parts.at(-1)!.end }
}

/** "TỈNH ỦY QUẢNG NINH / BAN TUYÊN GIÁO": the committee whose board that is; the Front above "BAN THƯỜNG TRỰC", of its place. */
function bodyOf(named: readonly Line[], first: number): readonly Line[] {
  const own = named[first]!.folded
  const above = named[first - 1]
  if (above && COMMITTEE.test(above.folded) && !COMMITTEE.test(own)) return [above]
  if (!BOARD.test(own)) return []
  let from = first - 1
  while (from > 0 && NAME_GOES_ON.test(`${named[from]!.folded} `)) from--
  return named.slice(Math.max(from, 0), first)
}

/** Boards that are nameless without their body. */
const BOARD = /^ban (?:thuong truc|thuong vu|chap hanh|bi thu)$/

/** A name in capitals as the text prints it elsewhere, as a table of bodies has it, or with the first letter alone as a capital. */
function inUsualCase(given: string, { text }: Sheet): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  const sought = foldText(name)
  const { source, text: folded } = fold(text)
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const printed = source.slice(at, at + sought.length)
    if (!isCapitals(printed)) return printed.charAt(0).toUpperCase() + printed.slice(1)
  }
  const lower = name
    .toLowerCase()
    .replace(/^ubnd\b/, 'ủy ban nhân dân')
    .replace(/^bch\b/, 'ban chấp hành')
    .replace(/\bmttq\b/, 'mặt trận Tổ quốc')
    .replace(/^hđnd(?= )/, 'hội đồng nhân dân')
  const words = USUAL_CASE.reduce((text, usual) => text.replaceAll(usual.toLowerCase(), usual), lower)
  for (const body of BODIES)
    if (foldText(words).startsWith(foldText(body))) return body + withPlace(words.slice(body.length))
  return withPlace(words.charAt(0).toUpperCase() + words.slice(1))
}

/** Bodies and boards of Party, Front and unions that have capitals inside their names, the longer first. */
const USUAL_CASE: readonly string[] = [
  'Ban Tuyên giáo và Dân vận',
  'Hội Liên hiệp Phụ nữ',
  'Ban Chấp hành Đoàn',
  'Liên đoàn Lao động',
  'Hội Cựu chiến binh',
  'Ban Thường trực',
  'Ủy ban Kiểm tra',
  'Hội Chữ thập đỏ',
  'Đoàn Thanh niên',
  'Ban Tuyên giáo',
  'Ban Chấp hành',
  'Ban Nội chính',
  'Ban Thường vụ',
  'Hội Nông dân',
  'Ban Dân vận',
  'Ban Tổ chức',
]

const BODIES: readonly string[] = Object.values(ISSUER_ABBREVIATIONS)
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)

/** The words with the name of the province that ends them. */
function withPlace(words: string): string {
  const parts = words.split(' ')
  for (let count = 4; count > 0; count--) {
    const last = parts.slice(-count).join(' ')
    const province = parts.length > count ? findProvince(last) : undefined
    if (!province || foldText(province.name.vi) !== foldText(last)) continue
    const kind = parts
      .slice(0, -count)
      .join(' ')
      .replace(/(tỉnh|thành) ủy$/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    return `${kind} ${province.name.vi}`
  }
  return words
}
