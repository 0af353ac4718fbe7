import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface Run {
  status: number | null
  stdout: string
  stderr: string
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
