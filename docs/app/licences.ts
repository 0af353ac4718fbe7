import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The folders of the packages whose code went into the page, filled by {@link noteLicences} of the page's script and of its worker. */
const folders = new Set<string>()

/** Notes the packages that a script is made of: they ask that their licence goes where their code goes. */
export function noteLicences(): Plugin {
  return {
    name: 'note-licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const path of chunk.moduleIds) {
          const [folder] = /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
          if (folder) folders.add(folder)
        }
      }
    },
  }
}

/** The licences of all that was noted, as one text. */
export function licences(): string {
  return [...folders]
    .map(licenceOf)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version}\n\n${file ? readFileSync(join(folder, file), 'utf8') : `${license}\n`}`
}
