#!/usr/bin/env node
import * as nodeModule from 'node:module'

// Node keeps compiled code from 22.1 on; what loads before this line, next to nothing, is compiled anew.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

// What cannot be written to standard output is told where it is written; of standard error there is nobody to tell.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

void import('./program.js')
  .then(({ runCommand }) => runCommand(process.argv))
  .then((code) => {
    process.exitCode = code
  })
