import { LABEL, type Line, type Read, type Sheet } from './sheet.js'

const ROMAN = /^(?:phan )?[ivx]{1,5}[.)] /
const NUMBERED = /^\d{1,2}[.)]\s/
const PURPOSE = /muc dich|muc tieu/
const OTHER = /yeu cau|nhiem vu|noi dung|giai phap|hinh thuc|thoi gian|to chuc thuc hien|phan cong|kinh phi/
const ASKS = /\b(?:de nghi|yeu cau) /
const LONGEST = 500

/** Tasks and purposes, in order of place. */
export interface ToldTasks {
  tasks: Read<string>[]
  objectives: Read<string>[]
}

/** What is asked of the reader: the items of lists, purposes by their heading; else the sentences that ask. */
export function readTasks({ lines }: Sheet, from: number): ToldTasks {
  const told: ToldTasks = { tasks: [], objectives: [] }
  const body = lines.slice(from)
  const close = body.findIndex(({ folded }) => folded.startsWith('noi nhan'))
  const within = close < 0 ? body : body.slice(0, close)
  const hasNumbers = within.some((line) => NUMBERED.test(line.text) && !sectionOf(line))
  let section: keyof ToldTasks = 'tasks'
  /** True below "1. Mục đích", where every item counts. */
  let nested = false
  for (const line of within) {
    const heading = sectionOf(line)
    if (heading) {
      section = heading
      nested = NUMBERED.test(line.text)
    } else if (line.item && (nested || !hasNumbers || NUMBERED.test(line.text)))
      told[section].push(read(line))
  }
  if (told.tasks.length === 0)
    told.tasks.push(...within.filter(({ folded }) => ASKS.test(folded)).map((line) => read(line)))
  return told
}

/** The section that a heading opens: "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích". */
function sectionOf({ text, folded }: Line): keyof ToldTasks | undefined {
  const isHeading =
    ROMAN.test(folded) ||
    (NUMBERED.test(text) && text.length < 40) ||
    (text === text.toUpperCase() && text.length > 8)
  if (!isHeading) return undefined
  return PURPOSE.test(folded) ? 'objectives' : OTHER.test(folded) ? 'tasks' : undefined
}

function read({ text, start, end }: Line): Read<string> {
  const value = text
    .normalize('NFC')
    .replace(LABEL, '')
    .trim()
    .replace(/[;,]$/, '')
    .replace(/\.\/\.$/, '.')
  return {
    value: value.length > LONGEST ? `${value.slice(0, value.lastIndexOf(' ', LONGEST))} …` : value,
    start,
    end,
  }
}
