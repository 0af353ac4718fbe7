import type { Command } from 'commander'
import { InputError } from '../../errors.js'
import type { FeedLanguage } from '../../ical/events/feed-event.js'
import { loadPlanner } from '../context.js'
import type { Say } from '../language.js'
import {
  type PlanOptions,
  wholeNumber,
  withCampaigns,
  withExamples,
  withFeed,
  withScope,
} from '../options.js'

interface Options extends Omit<PlanOptions, 'lang'> {
  lang: FeedLanguage
  port: number
  host: string
  domain: string
  name: string
}

/** `ky-niem serve`: the feed over HTTP until the process is told to stop. */
export function serveCommand(program: Command, say: Say): void {
  const command = program
    .command('serve')
    .description(
      say(
        'phục vụ lịch qua HTTP để điện thoại, Outlook đăng ký',
        'the feed over HTTP, for phones and Outlook',
      ),
    )
  withFeed(withCampaigns(withScope(command, say, ['vi', 'en', 'both']), say), say)
    .option(
      '--port <port>',
      say('cổng; 0 là cổng trống bất kỳ', 'port; 0 takes a free one'),
      wholeNumber('--port', 0, 65535),
      8080,
    )
    .option('--host <address>', say('địa chỉ lắng nghe', 'address to listen on'), '127.0.0.1')
  withExamples(command, say, 'serve --port 8080 --domain example.org --campaigns campaigns.yaml')
  command.action((options: Options) => serve(options, say))
}

async function serve(options: Options, say: Say): Promise<void> {
  const [{ createFeedHandler }, { closeOnSignals, startServer }] = await Promise.all([
    import('../../ical.js'),
    import('../serve.js'),
  ])
  const planner = await loadPlanner({ ...options, lang: 'vi' })
  const handler = createFeedHandler(planner, {
    domain: options.domain,
    name: options.name,
    language: options.lang,
    now: () => new Date(),
    onError: (error) => console.error(error),
  })
  const server = await startServer({
    handler,
    port: options.port,
    host: options.host,
    onError: (error) => console.error(error),
  }).catch((error: NodeJS.ErrnoException) => refuseAddress(options, error))
  console.log(
    say(`Đang phục vụ tại ${server.url} (Ctrl+C để dừng)`, `Listening on ${server.url} (Ctrl+C stops it)`),
  )
  await closeOnSignals(server)
}

function refuseAddress({ host, port }: Options, error: NodeJS.ErrnoException): never {
  throw new InputError([
    {
      code: 'address-not-free',
      field: '--port',
      value: port,
      message: {
        vi: `Không mở được ${host}:${port} (${error.code ?? error.message}); chọn cổng hoặc địa chỉ khác.`,
        en: `Cannot listen on ${host}:${port} (${error.code ?? error.message}); choose another port or address.`,
      },
    },
  ])
}
