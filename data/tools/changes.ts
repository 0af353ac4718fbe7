import { readFileSync } from 'node:fs'
import { changesText, publishedRevisions } from './changes-text.js'
import { shipped } from './records.js'

const published = new URL('../../test/robustness/published.txt', import.meta.url)
process.stdout.write(changesText(shipped, publishedRevisions(readFileSync(published, 'utf8'))))
