import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { runHere } from '../cli/run.js'
import { blocks, commands, words } from './pages.js'

const root = resolve(import.meta.dirname, '../..')
const dist = inject('dist')

const pageOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** Commands of the package whose output the page shows. */
const shownCommands = (file: string) =>
  commands(pageOf(file)).filter(({ command, shown }) => command.startsWith('ky-niem ') && shown !== '')

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  it.each(shownCommands(file))('shows what $command prints', async ({ command, shown }) => {
    const { stdout } = await runHere(words(command).slice(1), { cwd: root })
    expect(stdout.trim()).toBe(shown)
  })

  it('shows examples that give what their comments say', () => {
    for (const [index, block] of blocks(pageOf(file), 'ts').entries()) {
      const code = block
        .replace(/([)\]\w])!/g, '$1')
        .replace(
          /'ky-niem(\/\w+)?'/g,
          (_, entry = '/index') => `'${pathToFileURL(join(dist, `${entry.slice(1)}.js`)).href}'`,
        )
        .replace(/^(\S.*?) \/\/ (.*)$/gm, (line, expression: string, comment: string) =>
          /^['{[\d]/.test(comment) ? `assert.deepEqual(${expression}, ${comment})` : line,
        )
      const script = join(dist, `readme-${file}-${index}.mjs`)
      writeFileSync(script, `import assert from 'node:assert/strict'\n${code}`)
      const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
      expect(status, stderr).toBe(0)
    }
  })
})

describe('README.md', () => {
  it('begins with what a user types, the page for offices, and the two commands of a clone with what they print', () => {
    const page = pageOf('README.md')
    const [use, clone, printed] = blocks(page, 'console')
    expect(use).toMatch(/^\$ npm install ky-niem .*\n\$ npx ky-niem month next/)
    expect(clone).toMatch(/^\$ npm ci && npm start/)
    expect(clone).toContain('$ npm ci && npm test')
    expect(printed).toMatch(/^\$ ky-niem month 2026-12 .*\nĐỊNH HƯỚNG/)
    expect(page.indexOf('docs/app/README.md')).toBeLessThan(page.indexOf('$ npm ci'))
  })

  it('links to pages that exist', () => {
    for (const file of ['README.md', 'README.vi.md']) {
      const links = [...readFileSync(join(root, file), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(
        (match) => match[1]!,
      )
      for (const link of links) expect(() => readFileSync(join(root, link)), `${file}: ${link}`).not.toThrow()
    }
  })
})
