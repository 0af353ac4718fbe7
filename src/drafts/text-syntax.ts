import { directive } from 'micromark-extension-directive'

/** Syntax of running text beside that of Markdown: names of directives without brackets, and addresses. */

export type DraftSyntax = ReturnType<typeof directive>
type Construct = Extract<NonNullable<NonNullable<DraftSyntax['text']>[number]>, { tokenize: unknown }>
type Code = Parameters<NonNullable<Construct['previous']>>[0]

const isIn =
  (marks: string) =>
  (code: Code): boolean =>
    code !== null && code > 0 && marks.includes(String.fromCharCode(code))
const isWord = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
const isBlank = (code: Code): boolean => code === null || code <= 32 || code === 0xa0
const isJoint = isIn('-_')
const isEmphasis = isIn('*_~')
const isStop = isIn('.,;:!?)”"\'…')
const endsAddress = isIn('<>"“”«»')

/** `V/v:Tuyên truyền`, `08:00`: a colon behind a letter or a figure opens nothing, and none of two does. */
const opensNothing = (code: Code): boolean => isWord(code) || code === 58

/**
 * `:thang` where the syntax of directives sees none: right before a colon, which would make it an emoji, and before a hyphen
 * or a stroke that joins no further word to the name (`:nam-:nam-sau`, `_:nam_`).
 */
const bareDirective: Construct = {
  name: 'bareDirective',
  previous: (code) => !opensNothing(code),
  tokenize(effects, ok, nok) {
    const inWord: typeof ok = (code) => {
      if (isWord(code)) {
        effects.consume(code)
        return inWord
      }
      return isJoint(code) ? effects.check(joint, join, end)(code) : end(code)
    }
    const join: typeof ok = (code) => {
      effects.consume(code)
      return inWord
    }
    const end: typeof ok = (code) => {
      effects.exit('directiveTextName')
      effects.exit('directiveText')
      return ok(code)
    }
    const first: typeof ok = (code) => {
      if (!isWord(code)) return nok(code)
      effects.enter('directiveTextName')
      return inWord(code)
    }
    return (code) => {
      effects.enter('directiveText')
      effects.enter('directiveTextMarker')
      effects.consume(code)
      effects.exit('directiveTextMarker')
      return first
    }
  },
}

/** A hyphen with a word behind it. */
const joint: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return (next) => (isWord(next) ? ok(next) : nok(next))
    }
  },
}

/** `https://a.vn/:thang?x=a*b*c`: nothing in an address is a directive, and no mark in it is one of emphasis. */
const address: Construct = {
  name: 'address',
  previous: (code) => !isWord(code),
  tokenize(effects, ok, nok) {
    let opening = ''
    let brackets = 0
    const inOpening: typeof ok = (code) => {
      if (code === null || code <= 32 || opening.length === 8) return nok(code)
      opening += String.fromCharCode(code).toLowerCase()
      if (!OPENINGS.some((each) => each.startsWith(opening))) return nok(code)
      effects.consume(code)
      return OPENINGS.includes(opening) ? inside : inOpening
    }
    const inside: typeof ok = (code) => {
      if (isBlank(code) || endsAddress(code)) return end(code)
      if (code === 91) brackets++
      if (code === 93 && --brackets < 0) return end(code)
      return isEmphasis(code) ? effects.check(closing, end, go)(code) : go(code)
    }
    const go: typeof ok = (code) => {
      effects.consume(code)
      return inside
    }
    const end: typeof ok = (code) => {
      effects.exit('data')
      return ok(code)
    }
    return (code) => {
      effects.enter('data')
      return inOpening(code)
    }
  },
}

const OPENINGS: readonly string[] = ['http://', 'https://', 'www.']

/** Marks of emphasis with nothing but stops between them and a blank: they close what opened before the address. */
const closing: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let marks = 0
    const inStops: typeof ok = (code) => {
      if (++marks <= MOST_MARKS && (isStop(code) || isEmphasis(code))) {
        effects.consume(code)
        return inStops
      }
      effects.exit('data')
      return isBlank(code) || code === 93 ? ok(code) : nok(code)
    }
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return inStops
    }
  },
}

/** Marks that are looked at; a longer row of them closes nothing. */
const MOST_MARKS = 20

/** Letters that an address begins with. */
const ADDRESS_STARTS: readonly number[] = [...'hHwW'].map((letter) => letter.charCodeAt(0))

const COLON = 58

/** Directives in a sentence, and addresses. */
export function textSyntax(): NonNullable<DraftSyntax['text']> {
  const inline = directive().text?.[COLON]
  const addresses = Object.fromEntries(ADDRESS_STARTS.map((letter) => [letter, address]))
  if (inline === undefined || Array.isArray(inline)) return { ...addresses, [COLON]: bareDirective }
  const atWordStart: typeof inline = {
    ...inline,
    previous(code) {
      return inline.previous?.call(this, code) !== false && !opensNothing(code)
    },
  }
  return { ...addresses, [COLON]: [atWordStart, bareDirective] }
}

/** The same with directives on lines and around blocks. */
export function draftSyntax(): DraftSyntax {
  return { ...directive(), text: textSyntax() }
}
