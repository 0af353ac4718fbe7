import { readFileSync, writeFileSync } from 'node:fs'
import { withMatrix } from './province-matrix.js'

const PAGE = new URL('../../docs/data.md', import.meta.url)
writeFileSync(PAGE, withMatrix(readFileSync(PAGE, 'utf8')))
