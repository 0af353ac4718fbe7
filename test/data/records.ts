export { faults, shipped } from '../../data/tools/records.js'
