import type { Citation, DocumentSystem } from '../../citations/citation.js'
import { DOCUMENT_TYPES } from '../../citations/document-types.js'
import { findCitations } from '../../citations/find.js'
import { ISSUER_ABBREVIATIONS } from '../../citations/issuers.js'
import { formatDate, type PlainDate } from '../../dates/plain-date.js'
import { findProvince } from '../../provinces/provinces.js'
import { fold, foldText } from '../../text/fold.js'
import { type Line, placeOf, type Read, type Sheet } from './sheet.js'

/** What stands at the head of an incoming document, each as far as it was found. */
export interface Letterhead {
  /** Number, symbol and type. */
  number?: Read<Citation>
  issuedOn?: Read<PlainDate>
  issuer?: Read<string>
  subject?: Read<string>
  /** By the number, or by the motto. */
  system?: Read<DocumentSystem>
  addressees: readonly Read<string>[]
  /** Index of the first line behind it. */
  end: number
}

/** Lines that a head has at most. */
const HEAD = 40
const MOTTO = /^(?:cong hoa xa hoi chu nghia|doc lap ?-|dang cong san viet nam$)/
const RULE = /^[-_*=.\s─—–]+$/
const NUMBER = /^so ?(?::|[\d/….])/
const ABOUT = /^(?:v\/v|ve viec)\b:? ?/
const BODY =
  /^(?:can cu|thuc hien|trien khai|tiep tuc|nham|de (?:trien|thuc|tiep|chao|to)|phan |kinh gui|i\.|1\.|[a-z]\. |nhan )/
/** Lines that go on with the name of a body begun in the line above. */
const NAME_GOES_ON = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|dac khu|va|cua|viet nam) /
const COMMITTEE = /\b(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|trung uong)\b/

export function readLetterhead(sheet: Sheet): Letterhead {
  const { lines, reading } = sheet
  const addressed = lines.findIndex(({ folded }, at) => at < HEAD && folded.startsWith('kinh gui'))
  const numbered = lines.findIndex(({ folded }, at) => at < HEAD && NUMBER.test(folded))
  const number = numbered < 0 ? undefined : numberIn(sheet, lines[numbered]!)
  const { dateLine } = reading.subject
  const subject = subjectOf(lines, numbered)
  const addressees = addressed < 0 ? undefined : addresseesFrom(lines, addressed)
  const issuer = issuerAbove(sheet, numbered)
  const system = number ? { ...number, value: number.value.system } : systemOf(lines)
  return {
    ...(number ? { number } : {}),
    ...(system ? { system } : {}),
    ...(dateLine?.year !== undefined && dateLine.month !== undefined && dateLine.day !== undefined
      ? {
          issuedOn: {
            value: formatDate(dateLine.year, dateLine.month, dateLine.day),
            ...placeOf(sheet, dateLine),
          },
        }
      : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject: subject.read } : {}),
    addressees: addressees?.list ?? [],
    end: Math.max(addressees?.end ?? 0, subject?.end ?? 0, numbered + 1),
  }
}

function numberIn({ text }: Sheet, { start, end }: Line): Read<Citation> | undefined {
  const [found] = findCitations(text.slice(start, end))
  if (!found) return undefined
  return { value: found.citation, start: start + found.start, end: start + found.end }
}

function systemOf(lines: readonly Line[]): Read<DocumentSystem> | undefined {
  const motto = lines.find(({ folded }, at) => at < HEAD && MOTTO.test(folded))
  return (
    motto && {
      value: motto.folded.startsWith('dang') ? 'party' : 'state',
      start: motto.start,
      end: motto.end,
    }
  )
}

/** The name of the body: the last lines in capitals above the number. */
function issuerAbove(sheet: Sheet, numbered: number): Read<string> | undefined {
  if (numbered < 0) return undefined
  const named = sheet.lines
    .slice(0, numbered)
    .filter(({ text, folded }) => isCapitals(text) && !MOTTO.test(folded) && !RULE.test(text))
  let first = named.length - 1
  while (first > 0 && NAME_GOES_ON.test(`${named[first]!.folded} `)) first--
  const parts = named.slice(Math.max(first, 0))
  if (parts.length === 0) return undefined
  const above = named[first - 1]
  // "TỈNH ỦY QUẢNG NINH / BAN TUYÊN GIÁO" is the board of that committee.
  const committee = above && COMMITTEE.test(above.folded) && !COMMITTEE.test(parts[0]!.folded) ? [above] : []
  const nameOf = (lines: readonly Line[]) => inUsualCase(lines.map(({ text }) => text).join(' '), sheet)
  const value = [parts, committee]
    .filter((lines) => lines.length > 0)
    .map(nameOf)
    .join(' ')
  return { value, start: (committee[0] ?? parts[0]!).start, end: parts.at(-1)!.end }
}

function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase()
}

/** A name in capitals as the text prints it elsewhere, as a table of bodies has it, or with the first letter alone as a capital. */
function inUsualCase(given: string, { text }: Sheet): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  const sought = foldText(name)
  const { source, text: folded } = fold(text)
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const printed = source.slice(at, at + sought.length)
    if (!isCapitals(printed)) return printed.charAt(0).toUpperCase() + printed.slice(1)
  }
  const words = name
    .toLowerCase()
    .replace(/^ubnd\b/, 'ủy ban nhân dân')
    .replace(/^hđnd(?= )/, 'hội đồng nhân dân')
  for (const body of BODIES)
    if (foldText(words).startsWith(foldText(body))) return body + withPlace(words.slice(body.length))
  return withPlace(words.charAt(0).toUpperCase() + words.slice(1))
}

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

/** "V/v …" and the lines that it goes on in, or what stands below the name of the type. */
function subjectOf(
  lines: readonly Line[],
  numbered: number,
): { read: Read<string>; end: number } | undefined {
  const about = lines.findIndex(({ folded }, at) => at < HEAD && ABOUT.test(folded))
  if (about >= 0) return joined(lines, about, true)
  const type = lines.findIndex(
    ({ text, folded }, at) => at < HEAD && at > numbered - 4 && isCapitals(text) && TYPES.has(folded),
  )
  return type < 0 ? undefined : joined(lines, type + 1, false)
}

const TYPES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ name }) => foldText(name)))

function joined(lines: readonly Line[], first: number, isLetter: boolean) {
  let last = first
  while (last + 1 < Math.min(lines.length, first + (isLetter ? 4 : 5)) && goesOn(lines[last + 1]!, isLetter))
    last++
  const parts = lines.slice(first, last + 1)
  if (parts.length === 0 || isOther(parts[0]!)) return undefined
  const value = parts
    .map(({ text }) => text)
    .join(' ')
    .normalize('NFC')
    .replace(/^(?:V\/v|Về việc)\s*:?\s*/i, '')
    .trim()
  return { read: { value, start: parts[0]!.start, end: parts.at(-1)!.end }, end: last + 1 }
}

/** True for a line that goes on with a subject: of a letter, one that begins with a small letter or a number. */
function goesOn(line: Line, isLetter: boolean): boolean {
  if (isOther(line)) return false
  return /^[\p{Ll}\d(“"]/u.test(line.text) || (!isLetter && !BODY.test(line.folded))
}

function isOther({ text, folded, item }: Line): boolean {
  if (RULE.test(text) || MOTTO.test(folded) || NUMBER.test(folded) || item) return true
  return folded.startsWith('kinh gui') || /, ngay (?:[\d….]{1,4} )?thang/.test(folded)
}

/** "Kính gửi: - A; - B." */
function addresseesFrom(lines: readonly Line[], first: number): { list: Read<string>[]; end: number } {
  const list: Read<string>[] = []
  let at = first
  for (; at < lines.length && at < first + 20; at++) {
    const line = lines[at]!
    const text = line.text.replace(/^kính gửi\s*:?/i, '')
    if (at > first && !/^[-+*•–▪]/.test(text) && !line.item) break
    const value = text
      .normalize('NFC')
      .replace(/^[\s\-+*•–▪]+/, '')
      .replace(/[;.,\s]{1,3}$/, '')
    if (value !== '') list.push({ value, start: line.start, end: line.end })
  }
  return { list, end: at }
}
