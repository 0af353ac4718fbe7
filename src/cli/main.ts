#!/usr/bin/env node
import { runCommand } from './program.js'

// A reader that stops early (`ky-niem year 2027 | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(process.argv)
