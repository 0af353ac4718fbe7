import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The command line: its sources, or a built one (`KY_NIEM_BIN=dist/cli.js`). */
const main = process.env.KY_NIEM_BIN ?? fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** Starts the command line; `stop` asks it to end, as a service manager does, and waits until it has. */
export function startCli(args: readonly string[]): { stop(): Promise<void> } {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  return {
    async stop() {
      child.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      if (code !== 0) throw new Error(`ky-niem ${args[0]} ended with ${code}`)
    },
  }
}
