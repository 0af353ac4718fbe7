import { mkdir, writeFile } from 'node:fs/promises'
import { toDocx } from '../../src/docx.js'
import { samples } from '../render/docx-samples.js'

// Writes the sample documents to a folder, for eyes: see render.sh.
const folder = process.argv[2] ?? 'docx-samples'
await mkdir(folder, { recursive: true })
for (const [name, outline] of Object.entries(samples)) {
  await writeFile(`${folder}/${name}.docx`, await toDocx(outline))
}
