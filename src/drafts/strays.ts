import type * as Mdast from 'mdast'
import type { Bilingual } from '../text/language.js'
import { faultOf } from './braces.js'
import { DIRECTIVE_NAMES } from './directives/index.js'
import { draftName } from './head.js'
import { meant, type Place, placeWithin, refuseAt } from './place.js'
import { type Draft, typed } from './working-draft.js'

/** What was meant for a directive and is none by its syntax: it is told, never printed. */

/** A line that begins like a directive and is none was cut short: an option without its end, two of them on one line. */
export function refuseStray(node: Mdast.Text, draft: Draft): void {
  const source = typed(node, draft).replace(ADDRESS, (whole) => ' '.repeat(whole.length))
  const fence = FENCE.exec(source)
  if (fence && opensLine(node, fence.index, draft)) refuseFence(placeWithin(node, source, fence.index))
  const stray = strayIn(source)
  if (!stray) return
  const known = DIRECTIVE_NAMES.includes(draftName(stray.name))
  if (!known && !opensLine(node, stray.index, draft)) return
  refuseOpen(
    placeWithin(node, source, stray.index),
    stray.name,
    source.slice(stray.end).split('\n')[0]!,
    known,
  )
}

function opensLine(node: Mdast.Text, index: number, draft: Draft): boolean {
  const end = (node.position?.start.offset ?? 0) + index
  return draft.source.slice(draft.source.lastIndexOf('\n', end - 1) + 1, end).trim() === ''
}

/** Colons that open or close a block, with no name behind them. */
const FENCE = /(?<=^|\n[ \t]*):{3,}(?=[ \t]|\r?\n|$)/

function refuseFence(place: Place): never {
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: ':::',
    message: {
      vi: 'Dòng ":::" này không đóng khối nào: khối mở bằng ":::khi-co[…]" hoặc ":::ngay-ky-niem" viết liền; khối nằm trong khối khác thì khối ngoài dùng bốn dấu hai chấm.',
      en: 'This line ":::" closes nothing: a block opens with ":::khi-co[…]" or ":::ngay-ky-niem" without a blank; of a block in another the outer one has four colons.',
    },
  })
}

/** Nothing in an address is a directive. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*/gi

/** The first two colons or more, with a name behind them, that do not end a word. */
function strayIn(source: string): { index: number; end: number; name: string } | undefined {
  let index = source.indexOf('::')
  while (index >= 0) {
    let end = index + 2
    while (source[end] === ':') end++
    const name = /^\p{L}[\p{L}\p{N}_-]*/u.exec(source.slice(end, end + LONGEST_NAME))?.[0]
    if (name !== undefined && !/[\\\p{L}\p{N}]/u.test(source[index - 1] ?? ''))
      return { index, end: end + name.length, name }
    index = source.indexOf('::', end)
  }
  return undefined
}

/** Letters of a name that are looked at; the longest directive has 20. */
const LONGEST_NAME = 60

/** The rest of a line, as far as options go. */
export function lineFrom(source: string, from: number): string {
  return source.slice(from, from + LONGEST_LINE).split('\n')[0]!
}

const LONGEST_LINE = 800

export function refuseOpen(place: Place, name: string, behind: string, known = true): never {
  const near = known ? undefined : meant(draftName(name), DIRECTIVE_NAMES)
  const fault = faultOf(behind) ?? UNTOLD
  return refuseAt(place, {
    code: 'misplaced-directive',
    value: name,
    message: {
      vi: `Chỉ dẫn "${name}" viết chưa đúng: ${fault.vi}${near?.vi ?? '.'}`,
      en: `The directive "${name}" is not well formed: ${fault.en}${near?.en ?? '.'}`,
    },
  })
}

const UNTOLD: Bilingual = {
  vi: 'đứng riêng một dòng với hai dấu hai chấm, các ngoặc [ ] { } và dấu ngoặc kép có đủ đóng, mở',
  en: 'two colons and a line of its own, every bracket and quotation mark closed',
}
