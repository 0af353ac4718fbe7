import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

const library = {
  index: 'src/index.ts',
  data: 'src/data.ts',
  ical: 'src/ical/index.ts',
  docx: 'src/render/docx/index.ts',
  proofread: 'src/proofread/index.ts',
  schema: 'src/schema.ts',
}

// A string for JSON.parse loads about twice as fast as the same data as an object literal.
const jsonAsString: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-string',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/][a-z-]+\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `export default JSON.parse('${text.replace(/[\\']/g, '\\$&')}')`, loader: 'js' }
    })
  },
}

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  external: [/^node:/],
  esbuildPlugins: [jsonAsString],
}

export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: 'esm', dts: { entry: library } },
  { ...shared, entry: library, format: 'cjs', dts: true },
])
