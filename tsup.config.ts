import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { type OutputOptions, type Plugin, rollup } from 'rollup'
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
// millisecond. Here they become a few, each with what the next larger user asks for, as ES modules and as CommonJS. The command line is
// CommonJS alone, which Node 20 loads in two thirds of the time; `cli.js` is there for who runs it by that name.
const mergedChunks: NonNullable<Options['plugins']>[number] = {
  name: 'merged-chunks',
  async buildEnd() {
    const folder = resolve(this.options.outDir)
    await mergeChunks(folder)
    await writeFile(join(folder, 'cli.js'), "#!/usr/bin/env node\nimport './cli.cjs'\n")
  },
}

async function mergeChunks(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'))
  const codes = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
  const entries = Object.keys(entryPoints).map((name) => `${name}.js`)
  const groupOf = groupsOf(codes)
  const bundleOf = (names: string[], plugins: Plugin[] = []) =>
    rollup({
      input: names.map((file) => join(folder, file)),
      plugins,
      treeshake: false,
      external: (id) => !/^[./]/.test(id),
      onwarn: ({ message }) => {
        throw new Error(message)
      },
    })
  const output: OutputOptions = {
    dir: folder,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    manualChunks: (path) => {
      const file = path.slice(folder.length + 1)
      return entries.includes(file) ? undefined : groupOf(file)
    },
  }
  const [modules, all] = [
    await bundleOf(entries, [recordsQuoted(folder)]),
    await bundleOf([...entries, 'cli.js'], [recordsAsFile(folder)]),
  ]
  await Promise.all(files.map((file) => rm(join(folder, file))))
  await modules.write({ ...output, format: 'es', chunkFileNames: '[name].js' })
  await all.write({
    ...output,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    esModule: true,
    exports: 'named',
    interop: 'auto',
  })
}

/** Code with each text that `JSON.parse` is given replaced by other code. */
const withTexts = (code: string, replace: (text: string) => string) =>
  code.replace(/JSON\.parse\(((['`])(?:[^\\]|\\.)*?\2)\)/gs, (_, literal) =>
    replace(runInNewContext(literal)),
  )

/** The records for ES modules: esbuild writes a template, of which Node keeps what is written beside what it means. */
const recordsQuoted = (folder: string): Plugin => ({
  name: 'records-quoted',
  transform: (code, id) =>
    id === join(folder, 'data.js')
      ? { code: withTexts(code, (text) => `JSON.parse('${inAscii(text)}')`), map: null }
      : null,
})

const inAscii = (text: string) =>
  text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The records for CommonJS: Node reads a file of JSON in half the time that it takes for a string in a module. */
const recordsAsFile = (folder: string): Plugin => ({
  name: 'records-as-file',
  async transform(code, id) {
    if (id !== join(folder, 'data.js')) return null
    const lists: unknown[] = []
    const required = withTexts(code, (text) => {
      lists.push(JSON.parse(text))
      return `require('./data/records.json')[${lists.length - 1}]`
    })
    if (lists.length === 0) throw new Error('no records in data.js')
    await writeFile(join(folder, 'data', 'records.json'), JSON.stringify(lists))
    return { code: required, map: null }
  },
})

/** Which file the code of a chunk goes to, for chunks that `ky-niem` itself loads and those that commands share. */
function groupsOf(codes: ReadonlyMap<string, string>): (file: string) => string | undefined {
  const files = [...codes.keys()]
  const named = (file: string, pattern: RegExp) =>
    [...codes.get(file)!.matchAll(pattern)].map(([, name]) => name!)
  const loadedBy = (...users: string[]): ReadonlySet<string> => {
    const loaded = new Set(users)
    for (const file of loaded)
      for (const name of named(file, /^(?:import|export)\b[^'"]* from ['"]\.\/([^'"]+)['"]/gm))
        loaded.add(name)
    return loaded
  }
  const chunks = (...names: string[]) =>
    files.filter((file) => names.includes(file.replace(/-[A-Z0-9]{8}\.js$/, '')))
  const shared = loadedBy('index.js')
  const library = loadedBy(...Object.keys(entryPoints).map((name) => `${name}.js`))
  // Code of packages has effects in a bundler's eyes, which leaves it out of a page by the file alone: what HTML takes, and Markdown.
  const packages = files.filter(
    (file) => shared.has(file) && /^\/\/ .*node_modules\//m.test(codes.get(file)!),
  )
  const [ofHtml, ofMarkdown] = [loadedBy(...chunks('html')), loadedBy(...chunks('markdown'))]
  const groups = Object.entries({
    'html-packages': new Set(packages.filter((file) => !ofMarkdown.has(file))),
    'markdown-packages': new Set(packages.filter((file) => !ofHtml.has(file))),
    days: loadedBy('data.js', 'citations.js', 'holidays.js', ...packages),
    feeds: loadedBy('ical.js'),
    plans: loadedBy(...chunks('program', 'plan', 'text', 'check', 'rules')),
    documents: shared,
  })
  const program = loadedBy(...chunks('program'))
  const [ofPlans, ofOthers] = [loadedBy(...chunks('plan')), loadedBy(...chunks('on', 'feed', 'check'))]
  return (file) => {
    if (shared.has(file)) return groups.find(([, loaded]) => loaded.has(file))?.[0]
    // What is named by none goes along with whoever loads it, and the library would load the command line.
    if (library.has(file)) return file.slice(0, -'.js'.length)
    if (program.has(file)) return 'program'
    return ofPlans.has(file) && ofOthers.has(file) ? 'commands' : undefined
  }
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
  { entry: entryPoints, format: 'cjs', dts: { only: true } },
])
