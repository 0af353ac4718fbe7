import type { Command } from 'commander'
import { typedDay } from '../../dates/typed-day.js'
import { refuse } from '../../errors.js'
import { loadCatalog } from '../context.js'
import type { Say } from '../language.js'
import { entryLines } from '../look-up-lines.js'
import { onDay } from '../on-day.js'
import {
  type OutputOptions,
  type ScopeOptions,
  wholeNumber,
  withExamples,
  withOutput,
  withScope,
} from '../options.js'
import { json, write } from '../output.js'

export function searchCommand(program: Command, say: Say): void {
  const command = program
    .command('search <words...>')
    .description(
      say(
        'tìm ngày kỷ niệm theo tên, có dấu hoặc không dấu, hoặc theo ngày (27/7)',
        'commemorations by name, with or without diacritics, or by day (27/7)',
      ),
    )
    .option('--limit <n>', say('số kết quả nhiều nhất', 'most results'), wholeNumber('--limit', 1, 1000), 20)
  withExamples(command, say, 'search "thuong binh"', 'search "Điện Biên" --format json', 'search 27/7')
  withOutput(withScope(command, say), say, ['text', 'json'], 'text').action(
    async (words: string[], options: ScopeOptions & OutputOptions & { limit: number }) => {
      const catalog = await loadCatalog(options)
      const query = words.join(' ').trim()
      if (query === '') refuseNothing()
      const day = typedDay(query)
      const found = (day ? onDay(catalog, query, day) : catalog.search(query)).slice(0, options.limit)
      await write(options.format === 'json' ? json(found) : entryLines(found, options.lang), options)
    },
  )
}

function refuseNothing(): never {
  return refuse({
    code: 'empty-text',
    message: {
      vi: 'Hãy nêu từ hoặc ngày cần tìm, ví dụ "thuong binh" hoặc 27/7.',
      en: 'Name words or a day to look for, such as "thuong binh" or 27/7.',
    },
  })
}
