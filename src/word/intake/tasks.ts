import { LABEL, type Line, type Read, type Sheet } from './sheet.js'

const ROMAN = /^(?:[Pp]hần |PHẦN )?[IVX]{1,5}[-.)]{1,2}\s/
const NUMBERED = /^\d{1,2}[-.)]{1,2}\s/
const PURPOSE = /muc dich|muc tieu/
const OTHER = /yeu cau|nhiem vu|noi dung|giai phap|hinh thuc|thoi gian|to chuc thuc hien|phan cong|kinh phi/
const ASKS = /\b(?:de nghi|yeu cau) /
const LONGEST = 500

/** An item of a list with those below it. */
export interface ToldTask extends Read<string> {
  points: ToldTask[]
}

/** What a document asks for and what for, in order of place. */
export interface ToldTasks {
  tasks: ToldTask[]
  objectives: ToldTask[]
}

/** What is asked of the reader: the items of lists with their points, purposes by their heading; else the sentences that ask. */
export function readTasks({ lines }: Sheet, from: number): ToldTasks {
  const told: ToldTasks = { tasks: [], objectives: [] }
  const body = lines.slice(from)
  const close = body.findIndex(({ folded }) => folded.startsWith('noi nhan'))
  const within = close < 0 ? body : body.slice(0, close)
  let section: keyof ToldTasks = 'tasks'
  /** The items that the next one may stand below, the outermost first. */
  let above: { rank: number; task: ToldTask }[] = []
  for (const line of within) {
    const heading = sectionOf(line)
    if (heading || ROMAN.test(line.text)) {
      section = heading ?? 'tasks'
      above = []
    } else if (line.rank !== undefined) {
      const { rank } = line
      above = above.filter((each) => each.rank < rank)
      const task = read(line)
      ;(above.at(-1)?.task.points ?? told[section]).push(task)
      above.push({ rank, task })
    }
  }
  if (told.tasks.length === 0)
    told.tasks.push(...within.filter(({ folded }) => ASKS.test(folded)).map((line) => read(line)))
  return told
}

/** The section that a heading opens: "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích". */
function sectionOf({ text, folded }: Line): keyof ToldTasks | undefined {
  const isHeading =
    ROMAN.test(text) ||
    (NUMBERED.test(text) && text.length < 40) ||
    (text === text.toUpperCase() && text.length > 8)
  if (!isHeading) return undefined
  return PURPOSE.test(folded) ? 'objectives' : OTHER.test(folded) ? 'tasks' : undefined
}

function read({ text, start, end }: Line): ToldTask {
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
    points: [],
  }
}
