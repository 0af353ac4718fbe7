import type { Command } from 'commander'
import type { Catalog } from '../../commemorations/catalog.js'
import { refuse } from '../../errors.js'
import { loadPlanner } from '../context.js'
import type { Say } from '../language.js'
import { occurrenceLines } from '../look-up-lines.js'
import { type OutputOptions, type ScopeOptions, withExamples, withOutput, withScope } from '../options.js'
import { json, write } from '../output.js'
import { unknownId } from '../references.js'
import { today } from '../today.js'
import { dayOf } from '../typed-time.js'

export function nextCommand(program: Command, say: Say): void {
  const command = program
    .command('next <id>')
    .description(
      say(
        'lần tới của một ngày kỷ niệm và số năm khi đó',
        'the next time that a commemoration falls, and its number then',
      ),
    )
    .option(
      '--from <date>',
      say(
        'tính từ ngày YYYY-MM-DD (mặc định hôm nay)',
        'first day to look at, YYYY-MM-DD (today in Vietnam if not said)',
      ),
      (typed) => dayOf(typed, '--from'),
    )
  withExamples(command, say, 'next war-invalids-martyrs-day --from 2026-01-01')
  withOutput(withScope(command, say), say, ['text', 'json'], 'text').action(
    async (id: string, options: ScopeOptions & OutputOptions & { from?: string }) => {
      const planner = await loadPlanner(options)
      if (!planner.catalog.get(id)) refuseUnknownId(id, planner.catalog)
      const occurrence = planner.next(id, options.from ?? (await today()))
      const content =
        options.format === 'json'
          ? json(occurrence ?? null)
          : occurrenceLines(occurrence ? [occurrence] : [], options.lang)
      await write(content, options)
    },
  )
}

function refuseUnknownId(id: string, catalog: Catalog): never {
  const known = { ids: new Set(catalog.all.map((entry) => entry.id)), search: catalog.search }
  return refuse({ code: 'unknown-commemoration', value: id, ...unknownId(id, known) })
}
