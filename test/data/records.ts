export { faults, type Shipped, shipped } from '../../data/tools/records.js'
