import { foldText } from '../text/fold.js'
import { nearest } from '../text/nearest.js'
import { DIRECTIVE_NAMES } from './directives/index.js'
import { draftName } from './head.js'
import type { DraftDirectiveNode } from './markdown.js'
import { placeOf, refuseAt } from './place.js'

/** Where a colon with a name behind it stands. */
interface Around {
  before: string
  after: string
  /** True without brackets and braces. */
  bare: boolean
}

/**
 * True if a colon with a name behind it is a directive: behind a blank or an opening mark a name that is known or resembles
 * one; behind a mark that ends a word nothing but what a writer can only have meant so, which is refused.
 *
 * @throws InputError for a directive that no blank parts from the word before it.
 */
export function isMeant(node: DraftDirectiveNode, around: Around): boolean {
  const name = draftName(node.name)
  const isKnown = DIRECTIVE_NAMES.includes(name)
  if (endsWord(around.before)) {
    // "(dự kiến):tháng 7", "(chính thức):ngay sau lễ" are words behind a colon.
    const isWord = around.bare && (node.name.toLowerCase() !== name || WORDS.has(name))
    return isKnown && !isWord ? refuseJoined(node) : false
  }
  if (isKnown || !around.bare) return true
  return /(?:^|[\s([{"'“‘«])$/u.test(around.before) && isLike(node.name, around)
}

/** Marks behind which a colon still belongs to the word before it: the end of a sentence, a bracket, a quotation. */
const ENDS_WORD = /[\p{L}\p{N}.!?%…)\]}”’»]$/u

function endsWord(before: string): boolean {
  // The marks of emphasis and straight quotation marks close as they open.
  const text = before.replace(/[*_~"']{1,20}$/, '')
  return ENDS_WORD.test(text)
}

/** Names that are Vietnamese words without marks, and no directives without brackets. */
const WORDS: ReadonlySet<string> = new Set(['ngay', 'mau'])

const FIRST_WORDS = new Set(DIRECTIVE_NAMES.map((name) => name.split('-')[0]))

/** A name that is not known, and no ordinary word either. */
function isLike(written: string, { before, after }: Around): boolean {
  // A capital is that of a person or a place; ":van-thu@…" an address.
  if (written !== written.toLowerCase() || !/^\p{L}{2}/u.test(written) || /^[@.]\p{L}/u.test(after))
    return false
  const name = draftName(written)
  if (/^[a-z]+(?:-[a-z0-9]+)+$/.test(written)) return true
  if (name.includes('-'))
    return FIRST_WORDS.has(name.split('-')[0]) || nearest(name, DIRECTIVE_NAMES) !== undefined
  if (/[([{]$/.test(before) && /^[)\]}]/.test(after)) return true
  return !SYLLABLE.test(foldText(written)) && nearest(name, DIRECTIVE_NAMES) !== undefined
}

/** What a Vietnamese word of one syllable can be; "thnag" cannot. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

function refuseJoined(node: DraftDirectiveNode): never {
  return refuseAt(placeOf(node), {
    code: 'misplaced-directive',
    value: node.name,
    message: {
      vi: `":${node.name}" dính vào chữ đứng trước; nếu là chỉ dẫn thì đặt dấu cách trước nó, nếu là chữ thường thì viết \\:${node.name}.`,
      en: `":${node.name}" is joined to the word before it; put a blank before a directive, and write \\:${node.name} for plain text.`,
    },
  })
}
