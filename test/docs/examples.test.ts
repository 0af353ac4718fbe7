import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { fromDayNumber } from '../../src/dates/plain-date.js'
import { createPlanner } from '../../src/planner/planner.js'
import { proofread } from '../../src/proofread.js'
import { foldText } from '../../src/text/fold.js'
import { docx, p } from '../word/build.js'

const source = resolve(import.meta.dirname, '../../src')

interface Example {
  place: string
  file: string
  code: string
  expected: string
}

/** Every `@example` of the sources: code, and the value that its last comment states. */
function examples(): Example[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .flatMap((name) => {
      const file = join(source, name)
      const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
      return comments.flatMap((comment) =>
        comment
          .replace(/^\s*\/?\*+\/?/gm, '')
          .split(/^ ?@example/m)
          .slice(1)
          .map((block) => example(block.split(/^ @/m)[0]!, file)),
      )
    })
}

function example(block: string, file: string): Example {
  const lines = block.split('\n').map((line) => line.replace(/^ /, ''))
  const expected: string[] = []
  const code = lines.map((line) => {
    const comment = /^(.*?)(?:^|\s)\/\/ (.*)$/.exec(line)
    if (!comment) return line
    expected.push(comment[2]!)
    return comment[1]!
  })
  return {
    place: `${relative(source, file)}: ${code.join(' ').trim()}`,
    file,
    code: code.join('\n').trim(),
    expected: expected.join('\n').trim(),
  }
}

const catalog = createCatalog(vietnam)
const planner = createPlanner({ catalog })
const text = 'Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
const fixtures = {
  text,
  bytes: docx(p(text)),
  proofread,
  foldText,
  fromDayNumber,
  catalog,
  planner,
  plan: planner.month('2023-07'),
  vietnam,
  createCatalog,
  createPlanner,
}

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<unknown>

/** Runs TypeScript whose only types are non-null marks. */
function evaluate(typed: string, scope: Record<string, unknown>): Promise<unknown> {
  const code = typed.replace(/\)!/g, ')')
  // An example may prepare something first: what its last expression gives counts.
  const at = Math.max(code.lastIndexOf('\nconst '), code.lastIndexOf('\nimport '))
  const from = at < 0 && !code.startsWith('const ') ? 0 : code.indexOf('\n', at + 1)
  const body = `${code.slice(0, from).replace(/^import .*$/gm, '')}\nreturn (${code.slice(from).trim()})`
  return new AsyncFunction(...Object.keys(scope), body)(...Object.values(scope))
}

describe('examples of the docstrings', () => {
  const found = examples()

  it('are there', () => {
    expect(found.length).toBeGreaterThan(30)
  })

  it.each(found)('$place', async ({ file, code, expected }) => {
    const scope = {
      ...fixtures,
      ...((await import('../../src/index.js')) as object),
      ...((await import(file)) as object),
    }
    expect(expected).not.toBe('')
    expect(await evaluate(code, scope)).toEqual(await evaluate(expected, scope))
  })
})
