import { writeDigests } from './digests.js'

const refused = writeDigests()
for (const fault of refused) console.error(fault)
process.exitCode = refused.length === 0 ? 0 : 1
