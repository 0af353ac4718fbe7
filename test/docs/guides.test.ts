import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { parseCampaigns } from '../../src/schema.js'
import { runHere } from '../cli/run.js'
import { blocks, commands, words } from './pages.js'

const root = resolve(import.meta.dirname, '../..')
const dist = inject('dist')
const GUIDES = [
  'library.md',
  'campaigns.md',
  'issuer.md',
  'huong-dan-van-phong.md',
  'holidays.md',
  'pictures.md',
  'drafts/huong-dan.md',
  'layouts/README.md',
  'first-month.md',
  'comparison.md',
  'embedding.md',
]

/** Files that a page has its reader save: a block below `<!-- file: name -->`. */
function files(page: string): { name: string; text: string }[] {
  return [...page.matchAll(/^<!-- file: (\S+) -->\n+```\w*\n([\s\S]*?)^```/gm)].map((match) => ({
    name: match[1]!,
    text: match[2]!,
  }))
}

/** Commands of the package, but for the one that does not end. */
const ownCommands = (page: string) =>
  commands(page).filter(({ command }) => /^ky-niem (?!serve)/.test(command))

/** A line `…` stands for any lines, `…` at the end of a line for the rest of it. */
function pattern(shown: string): RegExp {
  const escaped = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const source = escaped.replace(/^…(?:\n|$)/gm, '(?:.*(?:\\n|$$))*?').replace(/…$/gm, '.*')
  return new RegExp(`^${source}$`)
}

function blanks(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim()
}

/** The ts blocks of a page as one program; `expression // value` lines become assertions. */
function program(page: string): string {
  const code = blocks(page, 'ts')
    .join('\n')
    .replace(/^( *)(\S.*?) \/\/ (.*)$/gm, (line, indent: string, expression: string, value: string) =>
      /^(?:['{[\d-]|true$|false$|undefined$)/.test(value)
        ? `${indent};assert.deepEqual(${expression}, ${value})`
        : line,
    )
    .replace(
      /'ky-niem((?:\/[\w-]+)+)?'/g,
      (_, entry = '/index') => `'${pathToFileURL(join(dist, `${entry.slice(1)}.js`)).href}'`,
    )
  const { outputText } = transpileModule(code, {
    compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  return `import assert from 'node:assert/strict'\n${outputText}`
}

describe.each(GUIDES)('docs/%s', (name) => {
  const page = readFileSync(join(root, 'docs', name), 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'ky-niem-guide-'))
  symlinkSync(join(root, 'docs'), join(folder, 'docs'), 'dir')
  for (const { name: file, text } of files(page)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // In order, since a later command may take what an earlier one wrote.
  it.each(ownCommands(page))('shows what $command prints', async ({ command, shown }) => {
    const { status, stdout, stderr } = await runHere(words(command).slice(1), { cwd: folder })
    if (shown === '') expect(status, stderr).toBe(0)
    // Columns of a letterhead move with the longest name: how many blanks part them is not the guide's subject.
    else expect(blanks(stdout + stderr)).toMatch(pattern(blanks(shown)))
  })

  it('has examples that give what their comments say', () => {
    const script = join(dist, `guide-${name.replace('/', '-')}.mjs`)
    writeFileSync(script, program(page))
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', cwd: folder })
    expect(status, stderr).toBe(0)
  })
})

describe('docs/campaigns.md', () => {
  const lines = blocks(readFileSync(join(root, 'docs/campaigns.md'), 'utf8'), 'yaml')
    .join('')
    .split('\n')
  const campaign = { id: 'x', title: 'X', period: { kind: 'dates', start: '2026-01-01' } }

  it.each(lines.filter((line) => line.startsWith('period:')))('takes %s', (line) => {
    expect(parseCampaigns({ ...campaign, ...parse(line) })).toHaveLength(1)
  })

  it.each(lines.filter((line) => /^- (?:citation: |\p{Lu})/u.test(line)))('takes %s', (line) => {
    expect(parseCampaigns({ ...campaign, sources: parse(line) })[0]?.sources).toHaveLength(1)
  })
})

describe.each([...GUIDES, 'README.md'])('docs/%s', (name) => {
  it('links to pages that exist', () => {
    const page = readFileSync(join(root, 'docs', name), 'utf8')
    for (const [, link = ''] of page.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(existsSync(join(root, 'docs', dirname(name), link)), link).toBe(true)
    }
  })
})
