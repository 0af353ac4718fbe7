import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { runHere } from '../cli/run.js'

const root = resolve(import.meta.dirname, '../..')
const dist = inject('dist')

/** Fenced blocks of a language in a Markdown file. */
function blocks(file: string, language: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1]!,
  )
}

/** `$ ky-niem …` lines of the console blocks, each with the output that the page shows for it. */
function commands(file: string): { command: string; shown: string }[] {
  return blocks(file, 'console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.split('\n')
        return { command: command.replace(/\s+#.*$/, ''), shown: shown.join('\n').trim() }
      })
      .filter(({ command, shown }) => command.startsWith('ky-niem ') && shown !== ''),
  )
}

/** Words of a shell command, quotes taken off. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!)
}

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  it.each(commands(file))('shows what $command prints', async ({ command, shown }) => {
    const { stdout } = await runHere(words(command).slice(1), { cwd: root })
    expect(stdout.trim()).toBe(shown)
  })

  it('shows examples that give what their comments say', () => {
    for (const [index, block] of blocks(file, 'ts').entries()) {
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
  it('begins with the two commands that set everything up', () => {
    const [first] = blocks('README.md', 'console')
    expect(first).toMatch(/^\$ npm ci && npm start/)
    expect(first).toContain('$ npm ci && npm test')
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
