import { Parser } from 'htmlparser2'
import { BOUNDARY } from '../reading/lines.js'
import { blank, padded } from './blank.js'

/** What is written in these is not the office's wording: programs, and what others said. */
const LEFT_ALONE: ReadonlySet<string> = new Set(
  'script style template code kbd samp var textarea blockquote q cite noscript svg math'.split(' '),
)
/** Elements inside a line; the edge of any other one ends a thought. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big em font i ins label mark s small span strike strong time tt u wbr data dfn sub o:p st1:place'.split(
    ' ',
  ),
)
/** A note's number behind a year is no digit of it, and what was struck out is not there. */
const DROPPED: ReadonlySet<string> = new Set(['sup', 'del'])

/** HTML with its tags taken out and its entities as letters, as long as it was. */
export function withoutTags(html: string): string {
  const pieces: string[] = []
  let at = 0
  let edge = ''
  let alone = 0
  let preformatted = 0
  const meet = (name: string) => {
    if (name === 'br') edge ||= '\n'
    else if (!INLINE.has(name) && !DROPPED.has(name)) edge = BOUNDARY
  }
  const step = (name: string, by: 1 | -1) => {
    if (LEFT_ALONE.has(name) || DROPPED.has(name)) alone += by
    if (name === 'pre') preformatted += by
    meet(name)
  }
  const parser = new Parser({
    onopentagname: (name) => step(name, 1),
    onclosetag: (name) => step(name, -1),
    ontext(text) {
      if (alone > 0) return
      const { startIndex: start, endIndex } = parser
      pieces.push(blank(start - at, edge || undefined))
      at = endIndex + 1
      edge = ''
      pieces.push(padded(preformatted > 0 ? text : text.replace(LINE_ENDS, ' '), at - start))
    },
  })
  parser.end(html)
  pieces.push(blank(html.length - at, edge || undefined))
  return pieces.join('')
}

const LINE_ENDS = /[\r\n]/g
