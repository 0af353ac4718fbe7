import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { visible } from '../../src/cli/visible.js'
import { runHere } from '../cli/run.js'
import { writeBadFiles } from './bad-files.js'
import { BAD_INPUTS } from './bad-inputs.js'

const folder = mkdtempSync(join(tmpdir(), 'bad-inputs-'))
writeBadFiles(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (word: string) => word.replace(/^f:/, '')
// Letters that only Vietnamese has; what was typed or stands in a file may bring them into an English sentence.
const VIETNAMESE = /[ăđơư\u1ea1-\u1ef9]/i

describe('bad inputs', () => {
  it('are as many as their kinds need', () => {
    expect(BAD_INPUTS.length).toBeGreaterThanOrEqual(400)
  })

  it.each(BAD_INPUTS.map((input) => ({ name: visible(input.args.join(' ')).slice(0, 90), ...input })))(
    'are answered in both languages: $name',
    async ({ args, says, also = '', exit = 2 }) => {
      for (const [index, language] of (['vi', 'en'] as const).entries()) {
        const { status, stdout, stderr } = await runHere(['--lang', language, ...args.map(inFolder)], {
          cwd: folder,
        })
        const expected = typeof says === 'string' ? says : says[index]!
        expect(stderr).toContain(inFolder(expected))
        expect(stderr).toContain(also)
        expect({ status, stdout }).toEqual({ status: exit, stdout: '' })
        // No stack, no half of another language, nothing that a terminal would obey.
        expect(stderr).not.toMatch(
          /\n {4}at |(?<!["\w])undefined\b(?!\.json)|\[object|Chương trình gặp lỗi|The program has failed/,
        )
        expect(stderr.trimEnd().split('\n').map(visible).join('\n')).toBe(stderr.trimEnd())
        if (language === 'vi') expect(stderr).not.toMatch(/^error|\bmust\b|\bcannot\b|\bthere is\b/im)
        else if (!VIETNAMESE.test(args.join(' ')))
          expect(stderr.replace(/"[^"]*"/g, '')).not.toMatch(/lỗi|không|phải/i)
      }
    },
  )
})
