import type { Command } from 'commander'
import { refuse } from '../../errors.js'
import { loadPlanner } from '../context.js'
import { occurrenceLines } from '../lines.js'
import { type OutputOptions, type ScopeOptions, withOutput, withScope } from '../options.js'
import { json, write } from '../output.js'
import { today } from '../today.js'

export function nextCommand(program: Command): void {
  const command = program
    .command('next <id>')
    .description('the next time that a commemoration falls, and its number then')
    .option('--from <date>', 'first day to look at, YYYY-MM-DD (today in Vietnam if not said)')
    .addHelpText('after', '\nExample:\n  $ ky-niem next war-invalids-martyrs-day --from 2026-01-01')
  withOutput(withScope(command), ['text', 'json'], 'text').action(
    async (id: string, options: ScopeOptions & OutputOptions & { from?: string }) => {
      const planner = await loadPlanner(options)
      if (!planner.catalog.get(id)) refuseUnknownId(id, planner.catalog.search(id.replaceAll('-', ' ')))
      const occurrence = planner.next(id, options.from ?? (await today()))
      const content =
        options.format === 'json'
          ? json(occurrence ?? null)
          : occurrenceLines(occurrence ? [occurrence] : [], options.lang)
      await write(content, options.output)
    },
  )
}

function refuseUnknownId(id: string, near: readonly { id: string }[]): never {
  const ids = near.slice(0, 5).map((entry) => entry.id)
  const hint = ids.length > 0 ? ids.join(', ') : 'ky-niem search'
  return refuse({
    code: 'unknown-commemoration',
    field: 'id',
    value: id,
    allowed: hint,
    message: {
      vi: `Không có ngày kỷ niệm nào mang mã "${id}"; xem: ${hint}.`,
      en: `There is no commemoration with the id "${id}"; see: ${hint}.`,
    },
  })
}
