import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSafe } from 'redos-detector'
import ts from 'typescript'

interface Expression {
  source: string
  flags: string
}

/** What names stand for at the place that is read: parameters of a function that makes expressions. */
type Bindings = ReadonlyMap<string, string>

const NONE: Bindings = new Map()

/** The text that an expression of the language gives, where every part of it is written in the file. */
function textOf(node: ts.Node, bindings: Bindings): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isNumericLiteral(node)) return node.text
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, bindings)
  if (ts.isIdentifier(node)) return bindings.get(node.text) ?? constantOf(node)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined(textOf(node.left, bindings), textOf(node.right, bindings))
  if (ts.isTemplateExpression(node)) return templateOf(node, bindings, false)
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
    return ts.isTemplateExpression(node.template)
      ? templateOf(node.template, bindings, true)
      : (node.template.rawText ?? node.template.text)
  if (ts.isCallExpression(node) && node.expression.getText() === 'String.fromCharCode')
    return node.arguments.map((code) => String.fromCharCode(Number(code.getText()))).join('')
  return undefined
}

function joined(left: string | undefined, right: string | undefined): string | undefined {
  return left === undefined || right === undefined ? undefined : left + right
}

function templateOf(node: ts.TemplateExpression, bindings: Bindings, raw: boolean): string | undefined {
  const piece = (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) =>
    raw ? (part.rawText ?? part.text) : part.text
  return node.templateSpans.reduce<string | undefined>(
    (text, { expression, literal }) => joined(joined(text, textOf(expression, bindings)), piece(literal)),
    piece(node.head),
  )
}

/** The text of a constant at the top of the same file. */
function constantOf(name: ts.Identifier): string | undefined {
  for (const statement of name.getSourceFile().statements)
    if (ts.isVariableStatement(statement))
      for (const { name: declared, initializer } of statement.declarationList.declarations)
        if (initializer && declared.getText() === name.text) return textOf(initializer, NONE)
  return undefined
}

/** The calls of the constant function around a node, each with what its parameters stand for. */
function callsAround(node: ts.Node): Bindings[] {
  const made = ts.findAncestor(node, ts.isArrowFunction)
  if (!made || !ts.isVariableDeclaration(made.parent)) return []
  const name = made.parent.name.getText()
  const calls: Bindings[] = []
  const visit = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner) && inner.expression.getText() === name)
      calls.push(
        new Map(
          made.parameters.flatMap(({ name: parameter }, at) => {
            const given = inner.arguments[at] && textOf(inner.arguments[at], NONE)
            return given === undefined ? [] : [[parameter.getText(), given] as const]
          }),
        ),
      )
    ts.forEachChild(inner, visit)
  }
  visit(node.getSourceFile())
  return calls
}

/** Literals and `new RegExp(…)` of a file by the compiler, so that no division is taken for one; what cannot be read is told. */
function expressionsOf(file: string): { read: Expression[]; unread: string[] } {
  const read: Expression[] = []
  const unread: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText()
      const end = literal.lastIndexOf('/')
      read.push({ source: literal.slice(1, end), flags: literal.slice(end + 1) })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? []
      const ways = [NONE, ...callsAround(node)].flatMap((bindings) => {
        const text = source && textOf(source, bindings)
        const letters = flags ? textOf(flags, bindings) : ''
        return text === undefined || letters === undefined ? [] : [{ source: text, flags: letters }]
      })
      if (ways.length === 0) unread.push(`${file}: ${node.getText()}`)
      read.push(...ways)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return { read, unread }
}

/** True without `*`, `+` and `{n,}`: tried at one place, such an expression looks at so many characters and no more. */
function isBounded(source: string): boolean {
  return !/[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))
}

/**
 * The same expression for a detector that does not know `i` and `u` together: what matches without regard to case is what
 * matches with its letters, and the texts, small.
 */
function withoutCase({ source, flags }: Expression): Expression {
  if (!flags.includes('i') || !flags.includes('u')) return { source, flags }
  const small = source
    .replace(/\\p\{(?:Lu|Ll)\}/g, '\\p{L}')
    .replace(/\\[pPu]\{[^}]*\}|\\.|[^\\]/gsu, (sign) => (sign.startsWith('\\') ? sign : sign.toLowerCase()))
  return { source: small, flags: flags.replace('i', '') }
}

/** What is said against an expression; undefined if nothing is. */
export function faultOf(expression: Expression): string | undefined {
  const { source, flags } = withoutCase(expression)
  const sticky = flags.includes('y')
  const bounded = isBounded(source)
  if ((sticky || source.startsWith('^')) && bounded) return undefined
  // What is bounded is looked at from one place: a text has no more places than characters.
  const pattern = new RegExp(sticky || bounded ? `^(?:${source})` : source, flags.replace(/[^imsu]/g, ''))
  const { safe, error } = isSafe(pattern, { maxScore: 400 })
  return safe ? undefined : (error ?? 'score')
}

/**
 * Files whose expressions look at one title, name, field or argument, never at a running text: what takes the square of its
 * length is over at once there.
 */
export const ONE_LINE: ReadonlySet<string> = new Set(
  [
    'errors.ts',
    'cli/language.ts',
    'dates/rrule-syntax.ts',
    'guidance/notice.ts',
    'guidance/blocks/days.ts',
    'guidance/wording/sentence-case.ts',
    'ical/write/clean-url.ts',
    'render/docx/safe-text.ts',
    'render/letterhead/lines.ts',
    'schema/citations.ts',
    'schema/issuer.ts',
    'word/package.ts',
  ].map((file) => join('src', file)),
)

/** Files that look at parts of a package, whose size is limited where they are unzipped. */
export const LIMITED: ReadonlySet<string> = new Set([join('src', 'word/xml.ts')])

/** What is found in the files that a test looks at. */
export interface Found {
  /** Expressions that backtrack without bound, each with its files and what is said against it. */
  slow: string[]
  /** Places where an expression is made of what cannot be read here. */
  unread: string[]
  /** How many expressions there are. */
  count: number
}

/** The files of the program. */
export const FILES: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file))

/** Looks at every expression of some files; the detector keeps what it met, so that no process should be asked for all of them. */
export function lookAt(files: readonly string[]): Found {
  const all = new Map<string, { expression: Expression; files: string[] }>()
  const unread: string[] = []
  for (const file of files) {
    const found = expressionsOf(file)
    unread.push(...found.unread)
    for (const expression of found.read) {
      const key = `/${expression.source}/${expression.flags}`
      const known = all.get(key)
      if (known) known.files.push(file)
      else all.set(key, { expression, files: [file] })
    }
  }
  const slow = [...all].flatMap(([literal, { expression, files: holders }]) => {
    const short = holders.every((file) => ONE_LINE.has(file) || LIMITED.has(file))
    const fault = short ? undefined : faultOf(expression)
    return fault === undefined ? [] : [`${holders.join(', ')}: ${literal} (${fault})`]
  })
  return { slow, unread, count: all.size }
}
