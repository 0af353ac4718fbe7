import type { Citation, DocumentSystem } from '../../citations/citation.js'
import { DOCUMENT_TYPES } from '../../citations/document-types.js'
import { findCitations } from '../../citations/find.js'
import { formatDate, type PlainDate } from '../../dates/plain-date.js'
import { foldText } from '../../text/fold.js'
import { issuerAbove } from './issuing-body.js'
import { isCapitals, LABEL, type Line, MOTTO, placeOf, type Read, RULE, type Sheet } from './sheet.js'

/** What stands at the head of an incoming document, each as far as it was found. */
export interface Letterhead {
  /** Number, symbol and type; without the number where the clerk has left it blank. */
  number?: Read<Partial<Citation>>
  /** By the number, or by the name of the type over the subject. */
  type?: Read<string>
  /** Year of the date line, its day told or not. */
  year?: number
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
const NUMBER = /^so\s*(?::|[\d/….–-])/
const ABOUT = /^(?:v\/v|ve viec)\b:? ?/
/** A blank for the clerk: "Số:     /KH-UBND", "Số …-CV/BTGTU". */
const BLANK_NUMBER = /^(số ?:?)[\s.…_]{0,60}(?=[/–-]\s*\p{L}|\/\d{4}\/)/iu
const BLANK_DATE = /, ngay[^a-z0-9]{0,20}(?:\d{1,2} )?thang[^a-z0-9]{0,20}(?:\d{1,2} )?nam (\d{4})(?!\d)/
const DATE_LINE = /, ngay[^a-z0-9]{1,20}(?:\d{1,2}[^a-z0-9]{1,4})?thang/
/** Lines below a title that are none of it. */
const BELOW_TITLE = /^\(?(?:kem theo|ban hanh|thoi gian|dia diem|thanh phan|chu tri|phan thu|noi dung:)\b/
const BODY =
  /^(?:can cu|thuc hien|trien khai|tiep tuc|nham|de (?:trien|thuc|tiep|chao|to)|phan |kinh gui|i\.|1\.|[a-z]\. |nhan )/

export function readLetterhead(sheet: Sheet): Letterhead {
  const { lines, reading } = sheet
  const addressed = lines.findIndex(({ folded }, at) => at < HEAD && folded.startsWith('kinh gui'))
  const numbered = lines.findIndex(({ folded }, at) => at < HEAD && NUMBER.test(folded))
  const number = numbered < 0 ? undefined : numberIn(sheet, lines[numbered]!)
  const { dateLine } = reading.subject
  const subject = subjectOf(lines, numbered, addressed)
  const addressees = addressed < 0 ? undefined : addresseesFrom(lines, addressed)
  const issuer = issuerAbove(sheet, numbered < 0 ? subjectLine(lines, numbered) : numbered)
  const told = number?.value.system
  const system = number && told ? { ...number, value: told } : systemOf(lines)
  const type = number?.value.type ? { ...number, value: number.value.type } : subject?.type
  const year = dateLine?.year ?? blankYear(lines)
  return {
    ...(number ? { number } : {}),
    ...(type ? { type } : {}),
    ...(year === undefined ? {} : { year }),
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

function numberIn({ text }: Sheet, { start, end }: Line): Read<Partial<Citation>> | undefined {
  const line = text.slice(start, end)
  const [found] = findCitations(line)
  if (found) return { value: found.citation, start: start + found.start, end: start + found.end }
  // Read with a number in the place of the blank, which is then left out.
  const blank = BLANK_NUMBER.exec(line)
  const [filled] = blank ? findCitations(`${blank[1]} 1${line.slice(blank[0].length)}`) : []
  if (!blank || !filled) return undefined
  const { number: _, issuedOn: __, ...citation } = filled.citation
  const behind = line.slice(blank[0].length)
  return { value: citation, start, end: start + blank[0].length + symbolEnd(behind) }
}

/** Length of a symbol and what joins it to the blank. */
function symbolEnd(text: string): number {
  return /^[/–-]\s*[\p{L}\d&/–-]*/u.exec(text)?.[0].length ?? 0
}

function blankYear(lines: readonly Line[]): number | undefined {
  const line = lines.slice(0, HEAD).find(({ folded }) => BLANK_DATE.test(folded))
  return line && Number(BLANK_DATE.exec(line.folded)![1])
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

/** The line that a head without a number ends at: its subject, or the name of its type. */
function subjectLine(lines: readonly Line[], numbered: number): number {
  const about = lines.findIndex(({ folded }, at) => at < HEAD && ABOUT.test(folded))
  return about >= 0 ? about : typeLine(lines, numbered)
}

interface ToldSubject {
  read: Read<string>
  type?: Read<string>
  end: number
}

/**
 * "V/v …" and the lines that it goes on in, or what stands below the name of the type; in a letter of a Party body, which writes no
 * "V/v", what stands between its number and those that it is written to.
 */
function subjectOf(lines: readonly Line[], numbered: number, addressed: number): ToldSubject | undefined {
  const about = lines.findIndex(({ folded }, at) => at < HEAD && ABOUT.test(folded))
  if (about >= 0) return joined(lines, about, true)
  const at = typeLine(lines, numbered)
  if (at < 0 && numbered >= 0 && numbered < addressed) {
    const bare = lines.findIndex(
      (line, place) => place > numbered && place < addressed && !isOther(line) && !isCapitals(line.text),
    )
    return bare < 0 ? undefined : joined(lines, bare, true)
  }
  const below = at < 0 ? undefined : joined(lines, at + 1, false)
  const { folded, start, end } = lines[at] ?? {}
  const name = DOCUMENT_TYPES.find((each) => foldText(each.name) === folded)?.name
  if (!below || name === undefined) return below
  return { ...below, type: { value: name, start: start!, end: end! } }
}

function typeLine(lines: readonly Line[], numbered: number): number {
  return lines.findIndex(
    ({ text, folded }, at) => at < HEAD && at > numbered - 4 && isCapitals(text) && TYPES.has(folded),
  )
}

const TYPES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ name }) => foldText(name)))
/** Lines of a subject, and the letters of the longest line of one. */
const SUBJECT = { lines: 5, letters: 140 }

function joined(lines: readonly Line[], first: number, isLetter: boolean): ToldSubject | undefined {
  let last = first
  while (last + 1 < Math.min(lines.length, first + SUBJECT.lines) && goesOn(lines, last + 1, isLetter)) last++
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

/** True for a line that goes on with the subject above it. */
function goesOn(lines: readonly Line[], at: number, isLetter: boolean): boolean {
  const line = lines[at]!
  if (isOther(line) || BELOW_TITLE.test(line.folded) || line.text.length > SUBJECT.letters) return false
  if (/[.;:]$/.test(lines[at - 1]!.text)) return false
  if (line.goesOn || /^[\p{Ll}\d(“"]/u.test(line.text)) return true
  if (BODY.test(line.folded) || (isLetter && isCapitals(line.text))) return false
  // Behind a line of a letter's subject that begins with a capital, its head goes on.
  return !isLetter || lines.slice(at + 1, at + 4).some((next) => isOther(next) && !next.item)
}

function isOther({ text, folded, item }: Line): boolean {
  if (RULE.test(text) || MOTTO.test(folded) || NUMBER.test(folded) || item) return true
  return folded.startsWith('kinh gui') || DATE_LINE.test(folded)
}

/** What a task begins with, and no body that is written to. */
const TASK =
  /^(?:[-+*•–▪] ?|\(?[\da-z]{1,2}[.)] ?)?(?:tuyen truyen|to chuc|treo|gui|bao cao|day manh|tang cuong|phoi hop|tiep tuc|thuc hien|trien khai|chi dao|xay dung|dang tai|quan triet|nang cao|chu dong|kip thoi|pho bien|ra soat|lap|tham muu|tham gia|tham du|bo tri|bao dam|dam bao|phat dong|huong ung|ky niem|de nghi|yeu cau|can cu)\b/
const BULLET = /^[-+*•–▪]/

/** A province writes to all of its communes; a longer list is none of addressees. */
const MOST_ADDRESSEES = 200

/** "Kính gửi: - A; - B.": items of one kind, up to the one that ends the sentence. */
function addresseesFrom(lines: readonly Line[], first: number): { list: Read<string>[]; end: number } {
  const list: Read<string>[] = []
  const inline = lines[first]!.text.replace(/^kính gửi\s*:?/i, '').trim()
  const isList = inline === '' || BULLET.test(inline) || /[;,]$/.test(inline)
  const kind = lines[first + 1]
  let at = first
  for (; at < lines.length && at <= first + MOST_ADDRESSEES; at++) {
    const line = lines[at]!
    if (at > first && (!isList || !isAddressee(line, kind!, inline === ''))) break
    const text = at === first ? inline : line.text
    const value = text
      .normalize('NFC')
      .replace(LABEL, '')
      .replace(/^[\s\-+*•–▪]+/, '')
      .replace(/[;.,\s]{1,3}$/, '')
    if (value !== '') list.push({ value, start: line.start, end: line.end })
    if (value !== '' && /\.$/.test(text)) return { list, end: at + 1 }
  }
  return { list, end: at }
}

/** An item like the first one; or, where none has a mark, a line of a list that ";" parts. */
function isAddressee({ text, folded, rank }: Line, kind: Line, unmarked: boolean): boolean {
  if (TASK.test(folded) || folded.startsWith('nhu tren')) return false
  if (rank !== undefined || kind.rank !== undefined) return rank === kind.rank
  return unmarked && kind.text.endsWith(';') && (text === kind.text || /[;.]$/.test(text))
}
