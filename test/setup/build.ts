import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the package as built from the sources under test, types left out. */
    dist: string
  }
}

/** Builds the package once for the tests that run it as users do: the command line, cold starts, documentation. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const root = resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'ky-niem-test-'))
  // Some tests run it as another user.
  chmodSync(folder, 0o755)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  const dist = join(folder, 'dist')
  await build({ outDir: dist, dts: false, silent: true, clean: false })
  provide('dist', dist)
  return () => rmSync(folder, { recursive: true, force: true })
}
