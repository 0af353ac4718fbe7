import { defineConfig } from 'vitest/config'
import config from './vitest.config.js'

/** Tests for mutants: those of the sources alone, without the build that the command line and the cold starts need. */
export default defineConfig({
  test: {
    ...config.test,
    globalSetup: [],
    exclude: ['test/{cli,cold,docs,packed,data,render}/**', 'test/architecture.test.ts'],
  },
})
