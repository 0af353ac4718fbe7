import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSafe } from 'redos-detector'
import ts from 'typescript'
import { expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(proofread|citations|text|commemorations.names)\b.*\.ts$/.test(file))
  .map((file) => join('src', file))

/** The literals of regular expressions in a file, by the compiler, so that no division is taken for one. */
function literalsOf(file: string): string[] {
  const literals: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) literals.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return literals
}

/** True without `*`, `+` and `{n,}`: tried at one place, such an expression looks at so many characters and no more. */
function isBounded(source: string): boolean {
  return !/[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))
}

/** Every distinct literal with the files that hold it. */
function literals(): Map<string, string[]> {
  const files = new Map<string, string[]>()
  for (const file of sources)
    for (const literal of literalsOf(file)) files.set(literal, [...(files.get(literal) ?? []), file])
  return files
}

test('no regular expression backtracks without bound', () => {
  const slow: string[] = []
  const all = literals()
  for (const [literal, files] of all) {
    const end = literal.lastIndexOf('/')
    const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)]
    const sticky = flags.includes('y')
    const bounded = isBounded(source)
    if ((sticky || source.startsWith('^')) && bounded) continue
    // What is bounded is looked at from one place: a text has no more places than characters.
    const pattern = new RegExp(sticky || bounded ? `^(?:${source})` : source, flags.replace(/[^imsu]/g, ''))
    const result = isSafe(pattern, { maxScore: 400, timeout: 2000 })
    if (!result.safe) slow.push(`${files.join(', ')}: ${literal} (${result.error ?? 'score'})`)
  }
  expect(all.size).toBeGreaterThan(50)
  expect(slow).toEqual([])
}, 60_000)
