import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { licences } from './licences.js'

/**
 * Puts script, style and library into the page, which then needs no other file, and says in it that nothing else may run or be
 * loaded. The library is packed: a browser reads and unpacks a third of the letters sooner than it reads all of them.
 */
export function oneFile(buildLibrary: () => Promise<string>): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const library = gzipSync(await buildLibrary(), { level: 9 }).toString('base64')
      const taken = new Set<string>()
      const contentOf = (path: string): string => {
        const name = path.replace(/^\.?\//, '')
        const file = bundle[name]
        if (!file) throw new Error(`the page names ${path}, which was not built`)
        taken.add(name)
        return file.type === 'chunk' ? file.code : String(file.source)
      }
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
        let script = ''
        const html = String(page.source)
          .replace(/<script type="module"[^>]*? src="([^"]+)"[^>]*><\/script>\s*/, (_tag, path: string) => {
            script = inHtml(contentOf(path))
            return ''
          })
          .replace(
            /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/,
            (_tag, path: string) => `<style>${contentOf(path)}</style>`,
          )
        page.source = html
          .replace('SCRIPT-HASH', () => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
          .replace('</body>', () =>
            [
              `<script type="text/plain" id="library">${library}</script>`,
              `<script type="text/plain" id="licences">\n${inHtml(licences())}</script>`,
              `<script type="module">${script}</script>\n</body>`,
            ].join('\n'),
          )
      }
      for (const name of taken) delete bundle[name]
      const left = Object.keys(bundle).filter((name) => !name.endsWith('.html'))
      if (left.length > 0) throw new Error(`the page would need other files: ${left.join(', ')}`)
    },
  }
}

/** A script as it may stand in a page: what would end or hide it there is written as escapes, which mean the same in texts and patterns. */
function inHtml(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c')
}
