// Preload: `node --import ./record-modules.mjs …` prints every module that is loaded to standard error.
import { register } from 'node:module'

const hooks = `
import { writeSync } from 'node:fs'
export async function load(url, context, nextLoad) {
  writeSync(2, 'loaded ' + url + '\\n')
  return nextLoad(url, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
