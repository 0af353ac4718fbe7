import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inject, vi } from 'vitest'
import { runCommand } from '../../src/cli/program.js'

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/**
 * Runs a command within this process, for tests that look at what is printed: a process of its own for each would take most of
 * the time of the suite.
 */
export async function runHere(args: readonly string[], { cwd }: { cwd?: string } = {}): Promise<Run> {
  const printed = { stdout: '', stderr: '' }
  const catching = (name: keyof typeof printed) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk, ...rest) => {
      printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1')
      for (const done of rest) if (typeof done === 'function') done()
      return true
    })
  const spies = [catching('stdout'), catching('stderr')]
  const home = process.cwd()
  const exitCode = process.exitCode
  if (cwd !== undefined) process.chdir(cwd)
  try {
    const status = await runCommand(['node', 'ky-niem', ...args])
    return { status, ...printed }
  } finally {
    process.chdir(home)
    process.exitCode = exitCode
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs the built command as a user does. */
export function run(
  args: readonly string[],
  options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(inject('dist'), 'cli.js'), ...args], {
    encoding: 'utf8',
    ...options,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  })
  return { status, stdout, stderr }
}
