// Everything that is measured, one work after another, each in a process of its own, and its part of `docs/benchmarks.md` written.
// `npm run bench`, or `npm run bench -- days lunar` for some of it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const PAGE = join(root, 'docs/benchmarks.md')
const WORKS = ['days', 'rules', 'lunar', 'events', 'memory', 'growth', 'kept', 'cold', 'sizes', 'proofread']
const PEERS = [
  '@hebcal/core',
  'date-holidays',
  'ts-ics',
  'ical-generator',
  '@dqcai/vn-lunar',
  'amlich',
  'lunar-javascript',
]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !WORKS.includes(name))
if (unknown.length > 0) throw new Error(`no such work: ${unknown.join(', ')}; known are ${WORKS.join(', ')}`)

for (const work of chosen.length > 0 ? chosen : WORKS) {
  const part = execFileSync(process.execPath, [join(import.meta.dirname, 'one.mjs'), work], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
  console.log(`${part}\n`)
  put(work, part)
}
put('versions', versions())

/** Puts a text between the marks of its part of the page. */
function put(name, text) {
  const page = readFileSync(PAGE, 'utf8')
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no part "${name}"`)
  writeFileSync(PAGE, `${page.slice(0, from + start.length)}${text}${page.slice(to)}`)
}

function versions() {
  const version = (name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
  const day = new Date().toISOString().slice(0, 10)
  const [{ model }] = cpus()
  const peers = PEERS.map((name) => `${name} ${version(name)}`).join(', ')
  return `Last run on ${day}: Node ${process.versions.node}, ${cpus().length} shared cores (${model.trim()}); ${peers}.`
}
