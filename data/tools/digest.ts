import { writeCompactFiles } from './compact.js'
import { writeDigests } from './digests.js'

writeCompactFiles()
const refused = writeDigests()
for (const fault of refused) console.error(fault)
process.exitCode = refused.length === 0 ? 0 : 1
