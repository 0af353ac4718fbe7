import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../src/guidance/index.js'
import { runHere } from '../cli/run.js'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'docs/layouts')
const guides = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** The indented commands of the guides, without the output file. */
const commands = guides.flatMap(({ name, text }) =>
  [...text.replace(/ \\\n +/g, ' ').matchAll(/^ {4}npx ky-niem (.*)$/gm)].map((match) => ({
    name,
    args: [...match[1]!.replace(/ -o \S+/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
      (word) => word[1] ?? word[2]!,
    ),
  })),
)

describe('guides to the layouts', () => {
  it('are there for each layout', () => {
    expect(guides.map(({ name }) => name)).toEqual(
      expect.arrayContaining(LAYOUTS.map((layout) => `${layout}.md`)),
    )
  })

  it('link to files that exist', () => {
    for (const { name, text } of guides) {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(existsSync(join(folder, target)), `${name}: ${target}`).toBe(true)
      }
    }
  })

  it.each(commands)('$name: $args', async ({ args }) => {
    const { status, stdout, stderr } = await runHere(args, { cwd: root })
    // What the layout does not print of a campaign may be said, and nothing else.
    expect(stderr).toMatch(/^(?:Mẫu "[a-z-]+" không in [^\n]*\n?)*$/)
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(500)
  })
})
