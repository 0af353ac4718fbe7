// Cold starts over bare node: whole processes in turns, by the processor time that they took from their first instruction to their exit.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { figure, spread, table } from '../kit.mjs'

const ROUNDS = 11
const root = resolve(import.meta.dirname, '../../..')
const dist = (file) => join(root, 'dist', file)
const AT_EXIT =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(2, `took ${user + system}\\n`) })"

export const title = 'Cold starts'

export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'ky-niem-bench-'))
  const preload = join(folder, 'took.cjs')
  const page = join(folder, 'page.txt')
  writeFileSync(preload, AT_EXIT)
  writeFileSync(page, 'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023).\n'.repeat(30))
  const script = (code) => ['--input-type=module', '-e', code]
  const cli = (...args) => [dist('cli.cjs'), ...args]
  const starts = {
    'bare node': script(''),
    'import ky-niem and data, plan a month': script(
      `import { createCatalog, createPlanner } from '${dist('index.js')}'; import { vietnam } from '${dist('data.js')}'; createPlanner({ catalog: createCatalog(vietnam) }).month('2023-07')`,
    ),
    'import ky-niem and the national part, plan a month': script(
      `import { createCatalog, createPlanner } from '${dist('index.js')}'; import { records } from '${dist('data/national.js')}'; createPlanner({ catalog: createCatalog(records) }).month('2023-07')`,
    ),
    '`ky-niem month 2023-07`': cli('month', '2023-07'),
    '`ky-niem feed --month 2023-07`': cli('feed', '--month', '2023-07'),
    '`ky-niem search "thuong binh"`': cli('search', 'thuong binh'),
    '`ky-niem check` of a page': cli('check', page),
    'import @hebcal/core': script("import '@hebcal/core'"),
    'import date-holidays': script("import 'date-holidays'"),
  }
  const took = (args) => {
    const { stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    return Number(/took (\d+)/.exec(stderr)[1]) / 1000
  }
  const names = Object.keys(starts)
  const over = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -1; round < ROUNDS; round++) {
    const times = {}
    for (const name of round % 2 === 0 ? names : [...names].reverse()) times[name] = took(starts[name])
    if (round >= 0)
      for (const name of names) over[name].push(times[name] - (name === 'bare node' ? 0 : times['bare node']))
  }
  const lines = names.map((name) => {
    const { least, median, most } = spread(over[name])
    return [name, figure(median), `${figure(least)} - ${figure(most)}`]
  })
  return table(['start', 'ms of processor time over bare node', 'from - to'], lines)
}
