import { resolve } from 'node:path'
import { build, defaultClientConditions, defineConfig, type InlineConfig } from 'vite'
import { noteLicences } from './licences.js'
import { oneFile } from './one-file.js'

const sources = resolve(import.meta.dirname, '../../src')

const shared: InlineConfig = {
  root: import.meta.dirname,
  resolve: {
    // The library runs in a worker, where packages find no document.
    conditions: ['worker', ...defaultClientConditions],
    alias: [
      { find: /^ky-niem$/, replacement: `${sources}/index.ts` },
      { find: /^ky-niem\/(.+)$/, replacement: `${sources}/$1.ts` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  json: { stringify: true },
}

/** The library with all that its worker does, as one script. */
async function buildLibrary(): Promise<string> {
  const built = await build({
    ...shared,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: resolve(import.meta.dirname, 'src/library/worker.ts'),
        output: { format: 'iife' },
      },
    },
    plugins: [noteLicences()],
  })
  const [script] = 'output' in built ? built.output : []
  if (script?.type !== 'chunk') throw new Error('the library was not built')
  return script.code
}

export default defineConfig({
  ...shared,
  build: {
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    rollupOptions: { input: resolve(import.meta.dirname, 'ky-niem.html') },
  },
  plugins: [noteLicences(), oneFile(buildLibrary)],
})
