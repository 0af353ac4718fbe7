import { resolve } from 'node:path'
import { defaultClientConditions, defineConfig } from 'vite'
import { noteLicences } from './licences.js'
import { oneFile } from './one-file.js'

const sources = resolve(import.meta.dirname, '../../src')

export default defineConfig({
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
  worker: { format: 'iife', plugins: () => [noteLicences()] },
  build: {
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    rollupOptions: { input: resolve(import.meta.dirname, 'ky-niem.html') },
  },
  plugins: [noteLicences(), oneFile()],
})
