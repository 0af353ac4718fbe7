import type { Command } from 'commander'
import { loadCatalog } from '../context.js'
import { entryLines } from '../lines.js'
import { type OutputOptions, type ScopeOptions, wholeNumber, withOutput, withScope } from '../options.js'
import { json, write } from '../output.js'

export function searchCommand(program: Command): void {
  const command = program
    .command('search <words...>')
    .description('commemorations by name, with or without diacritics')
    .option('--limit <n>', 'most results', wholeNumber('--limit', 1, 1000), 20)
    .addHelpText(
      'after',
      '\nExample:\n  $ ky-niem search "thuong binh"\n  $ ky-niem search "Điện Biên" --format json',
    )
  withOutput(withScope(command), ['text', 'json'], 'text').action(
    async (words: string[], options: ScopeOptions & OutputOptions & { limit: number }) => {
      const catalog = await loadCatalog(options)
      const found = catalog.search(words.join(' ')).slice(0, options.limit)
      await write(options.format === 'json' ? json(found) : entryLines(found, options.lang), options.output)
    },
  )
}
