// Preload: `node --import ./record-modules.mjs …` prints every module that is loaded, of either kind, to standard error.
import { writeSync } from 'node:fs'
import Module, { register } from 'node:module'
import { pathToFileURL } from 'node:url'

const hooks = `
import { writeSync } from 'node:fs'
export async function load(url, context, nextLoad) {
  writeSync(2, 'loaded ' + url + '\\n')
  return nextLoad(url, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)

process.on('exit', () => {
  for (const file of Object.keys(Module._cache)) writeSync(2, `loaded ${pathToFileURL(file).href}\n`)
})
