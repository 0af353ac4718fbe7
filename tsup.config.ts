import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { rollup } from 'rollup'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'
import { partFiles } from './data/tools/parts.js'
import { campaignJsonSchema, commemorationJsonSchema, issuerJsonSchema } from './src/schema.js'

const entryPoints = {
  index: 'src/index.ts',
  data: 'src/data.ts',
  citations: 'src/citations.ts',
  holidays: 'src/holidays.ts',
  ical: 'src/ical.ts',
  docx: 'src/docx.ts',
  draft: 'src/draft.ts',
  proofread: 'src/proofread.ts',
  schema: 'src/schema.ts',
  svg: 'src/svg.ts',
  word: 'src/word.ts',
}

// No module here has side effects, but a bundler sees a call in `const LEVEL = oneOf(LEVELS)` and keeps it in every page that takes
// anything from its file. Behind a function that is marked as pure, it goes where nothing reads the constant.
const pureConstants: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

function withPureConstants(path: string, code: string): string {
  const values = ts
    .createSourceFile(path, code, ts.ScriptTarget.ES2022, true)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer && !ts.isAwaitExpression(initializer) && runsCode(initializer) ? [initializer] : [],
    )
  return values.reduceRight((text, value) => {
    const [start, end] = [value.getStart(), value.getEnd()]
    return `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`
  }, code)
}

/** True for what a bundler takes for code with effects: calls, spreads, fields that may be getters. */
function runsCode(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false
  const runs =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isPropertyAccessExpression(node)
  return runs || ts.forEachChild(node, runsCode) === true
}

// A string for JSON.parse loads about twice as fast as the same data as an object literal.
const jsonAsString: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-string',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/](?:compact[\\/])?[a-z-]+\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return {
        contents: `export default /* @__PURE__ */ JSON.parse('${text.replace(/[\\']/g, '\\$&')}')`,
        loader: 'js',
      }
    })
  },
}

// Packages that are bundled (they are development dependencies) ask that their licence goes where their code goes.
const licences: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'licences-of-bundled-packages',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(async ({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {})
      const packages = new Set(
        inputs.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
      )
      const texts = await Promise.all([...packages].sort().map(licenceOf))
      const folder = build.initialOptions.outdir ?? 'dist'
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
    })
  },
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? await readFile(join(folder, file), 'utf8') : `${license}\n`
  return `${name} ${version}\n\n${text}`
}

// esbuild leaves an import for its order of evaluation in every entry that shares a chunk. No module here has side effects, so
// these only cost a file at a cold start and a warning in a user's bundler.
const noBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'no-bare-imports',
  renderChunk(code, { map }) {
    return { code: code.replace(/^import ['"]\.\/chunk-[A-Z0-9]+\.js['"];\n/gm, ''), map: map ?? null }
  },
}

// Parts of the data are files of plain data, some hundred of them: written as they are, past the bundler.
const partsOfData: NonNullable<Options['plugins']>[number] = {
  name: 'parts-of-data',
  async buildEnd() {
    const folder = join(this.options.outDir, 'data')
    await mkdir(join(folder, 'provinces'), { recursive: true })
    await Promise.all([...partFiles()].map(([name, text]) => writeFile(join(folder, name), text)))
  },
}

// esbuild makes a chunk for every set of entries that share code: `ky-niem` alone loads some fifty, and each costs a cold start half a
// millisecond. Here they become five, each with what the next larger user asks for; what is loaded later stays apart.
const mergedChunks: NonNullable<Options['plugins']>[number] = {
  name: 'merged-chunks',
  buildEnd() {
    return mergeChunks(resolve(this.options.outDir))
  },
}

async function mergeChunks(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'))
  const imports = new Map<string, string[]>()
  const withPackages: string[] = []
  for (const file of files) {
    const code = await readFile(join(folder, file), 'utf8')
    if (/^\/\/ .*node_modules\//m.test(code)) withPackages.push(file)
    imports.set(
      file,
      [...code.matchAll(/^(?:import|export)\b[^'"]* from ['"]\.\/([^'"]+)['"]/gm)].map(([, name]) => name!),
    )
  }
  const loadedBy = (...users: string[]): ReadonlySet<string> => {
    const loaded = new Set(users)
    for (const file of loaded) for (const name of imports.get(file) ?? []) loaded.add(name)
    return loaded
  }
  const shared = loadedBy('index.js')
  // Code of packages has effects in a bundler's eyes, which leaves it out of a page by the file alone.
  const packages = withPackages.filter((file) => shared.has(file))
  const groups = Object.entries({
    packages: new Set(packages),
    days: loadedBy('data.js', 'citations.js', 'holidays.js', ...packages),
    feeds: loadedBy('ical.js'),
    plans: loadedBy(...files.filter((file) => /^(?:program|text|check|rules)-/.test(file))),
    documents: shared,
  })
  const entries = [...Object.keys(entryPoints), 'cli'].map((name) => `${name}.js`)
  const bundle = await rollup({
    input: entries.map((file) => join(folder, file)),
    treeshake: false,
    external: (id) => !/^[./]/.test(id),
    onwarn: ({ message }) => {
      throw new Error(message)
    },
  })
  await Promise.all(files.map((file) => rm(join(folder, file))))
  await bundle.write({
    dir: folder,
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    manualChunks: (path) => {
      const file = path.slice(folder.length + 1)
      if (!shared.has(file) || entries.includes(file)) return undefined
      return groups.find(([, loaded]) => loaded.has(file))?.[0]
    },
  })
}

/** JSON Schema for editors, the files behind `ky-niem/schema/*.json`. */
const jsonSchemas: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-schemas',
  setup(build) {
    const files = {
      commemorations: commemorationJsonSchema(),
      campaigns: campaignJsonSchema(),
      issuer: issuerJsonSchema(),
    }
    build.onEnd(async () => {
      const folder = join(build.initialOptions.outdir ?? 'dist', 'schema')
      await mkdir(folder, { recursive: true })
      for (const [name, schema] of Object.entries(files))
        await writeFile(join(folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`)
    })
  },
}

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  external: [/^node:/],
  esbuildPlugins: [pureConstants, jsonAsString, licences],
  plugins: [noBareImports],
}

export default defineConfig([
  {
    ...shared,
    entry: { ...entryPoints, cli: 'src/cli/main.ts' },
    format: 'esm',
    plugins: [noBareImports, partsOfData, mergedChunks],
    dts: { entry: entryPoints },
    esbuildPlugins: [pureConstants, jsonAsString, licences, jsonSchemas],
  },
  { ...shared, entry: entryPoints, format: 'cjs', dts: true },
])
