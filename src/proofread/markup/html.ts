import { Tokenizer } from 'htmlparser2'
import { BOUNDARY, CELL } from '../reading/lines.js'
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
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const ROWS: ReadonlySet<string> = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot', 'caption'])
/** A note's number behind a year is no digit of it, and what was struck out is not there. */
const DROPPED: ReadonlySet<string> = new Set(['sup', 'del'])

/** Elements that hold nothing and have no end. */
const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** What a reader of tokens does with those that nobody asks about. */
const IGNORED = {
  onopentagname: ignore,
  onclosetag: ignore,
  ontext: ignore,
  ontextentity: ignore,
  onselfclosingtag: ignore,
  onopentagend: ignore,
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onprocessinginstruction: ignore,
}

function ignore(): void {}

type Tokens = ConstructorParameters<typeof Tokenizer>[1]

function readTokens(html: string, tokens: Partial<Tokens>): void {
  const reader = new Tokenizer({ decodeEntities: true }, { ...IGNORED, ...tokens })
  reader.write(html)
  reader.end()
}

/**
 * HTML with its tags taken out and its entities as letters, as long as it was. Its tokens are read, and no tree is built: what
 * is open is a list that grows and shrinks at one end, so that a page of unclosed tags takes no longer than another.
 */
export function withoutTags(html: string): string {
  const page = leaving(html)
  readTokens(html, {
    onopentagname: (start, end) => page.open(html.slice(start, end).toLowerCase()),
    onclosetag: (start, end) => page.close(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => page.write(start, end, html.slice(start, end)),
    ontextentity: (code, end) => page.write(html.lastIndexOf('&', end - 1), end, String.fromCodePoint(code)),
  })
  return page.text()
}

/** What an entity stands for: "&agrave;" is "à"; itself if there is none of that name. */
export function entityText(entity: string): string {
  let text = ''
  readTokens(entity, {
    ontext: (start, end) => {
      text += entity.slice(start, end)
    },
    ontextentity: (code) => {
      text += String.fromCodePoint(code)
    },
  })
  return text
}

const LINE_ENDS = /[\r\n]/g

/** What is left of a page while its tokens go by. */
function leaving(html: string) {
  const pieces: string[] = []
  const opened: string[] = []
  /** How often each name stands in the list. */
  const count = new Map<string, number>()
  let at = 0
  let edge = ''
  let alone = 0
  let preformatted = 0

  function meet(name: string): void {
    if (name === 'br') edge ||= '\n'
    else if (!INLINE.has(name) && !DROPPED.has(name))
      edge = edge === BOUNDARY || !isOfCell(name) ? BOUNDARY : CELL
  }

  /** True for the edge of a cell, and of a block within one. */
  function isOfCell(name: string): boolean {
    if (CELLS.has(name)) return true
    return !ROWS.has(name) && ((count.get('td') ?? 0) > 0 || (count.get('th') ?? 0) > 0)
  }

  function step(name: string, by: 1 | -1): void {
    count.set(name, (count.get(name) ?? 0) + by)
    if (LEFT_ALONE.has(name) || DROPPED.has(name)) alone += by
    if (name === 'pre') preformatted += by
  }

  return {
    open(name: string): void {
      meet(name)
      if (VOID.has(name)) return
      opened.push(name)
      step(name, 1)
    },

    /** Ends the element, and all that was left open in it. */
    close(name: string): void {
      // Browsers make an empty element of these where none is open, and pass over any other end.
      if (name === 'br' || name === 'p') meet(name)
      if (!count.get(name)) return
      for (let last = opened.pop(); last !== undefined; last = opened.pop()) {
        meet(last)
        step(last, -1)
        if (last === name) return
      }
    },

    write(start: number, end: number, text: string): void {
      // The second letter of an entity that stands for two has no place of its own.
      if (alone > 0 || start < at) return
      pieces.push(blank(start - at, edge || undefined))
      pieces.push(padded(preformatted > 0 ? text : text.replace(LINE_ENDS, ' '), end - start))
      at = end
      edge = ''
    },

    text(): string {
      pieces.push(blank(html.length - at, edge || undefined))
      return pieces.join('')
    },
  }
}
