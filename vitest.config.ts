import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/build.ts'],
    // Tests share no state, so files may share modules: loading the data anew for each took half of the time.
    isolate: false,
    pool: 'forks',
    testTimeout: 20_000,
  },
})
