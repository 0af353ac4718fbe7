import { dataFaults } from './faults.js'

const found = dataFaults()
for (const fault of found) console.error(fault)
console.log(found.length === 0 ? 'data/: nothing to mend' : `data/: ${found.length} to mend`)
process.exitCode = found.length === 0 ? 0 : 1
