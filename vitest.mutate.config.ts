import { defineConfig } from 'vitest/config'
import config from './vitest.config.js'

/**
 * Tests for mutants: those of the sources alone. Left out are tests of the build and of what it runs, those that change the
 * working directory (mutants run in threads), and those that read the sources as text, which is not what it was once mutants
 * stand in it. MUTATE_TESTS names the folder of tests to run, so that mutants of a room are tried by the tests of that room.
 */
export default defineConfig({
  test: {
    ...config.test,
    include: [`${process.env.MUTATE_TESTS ?? 'test'}/**/*.test.ts`],
    globalSetup: [],
    exclude: [
      'test/{cli,cold,docs,packed,data,render}/**',
      'test/architecture.test.ts',
      'test/dates/*-table.test.ts',
      'test/guidance/guides.test.ts',
      'test/ical/{serve,zones,readers}.test.ts',
      'test/proofread/docs.test.ts',
      'test/text/regular-expressions*.test.ts',
    ],
  },
})
