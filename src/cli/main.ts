#!/usr/bin/env node
import { runCommand } from './program.js'

// What cannot be written to standard output is told where it is written; of standard error there is nobody to tell.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

process.exitCode = await runCommand(process.argv)
