import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    data: 'src/data.ts',
    ical: 'src/ical/index.ts',
    docx: 'src/render/docx/index.ts',
    proofread: 'src/proofread/index.ts',
    schema: 'src/schema.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  splitting: true,
  target: 'node20',
  platform: 'neutral',
})
