import type { Command } from 'commander'
import { InputError, isKyNiemError } from '../../errors.js'
import type { FeedLanguage } from '../../ical/events/feed-event.js'
import type { Language } from '../../text/language.js'
import { type FeedContent, feedContent, withFeedContent } from '../feed-options.js'
import type { Say } from '../language.js'
import {
  type PlanOptions,
  wholeNumber,
  withCampaigns,
  withExamples,
  withFeed,
  withScope,
} from '../options.js'
import { complain, sentence } from '../output.js'
import { systemReason } from '../system-errors.js'

interface Options extends Omit<PlanOptions, 'lang'>, Omit<FeedContent, 'days' | 'prepare' | 'periods'> {
  lang: FeedLanguage
  port: number
  host: string
  domain: string
  name: string
}

/** Where the feed is; the page at `/` tells how to subscribe. */
const PATH = '/ngay-ky-niem.ics'

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
  withFeedContent(withFeed(withCampaigns(withScope(command, say, ['vi', 'en', 'both']), say), say), say)
    .option(
      '--port <port>',
      say('cổng; 0 là cổng trống bất kỳ', 'port; 0 takes a free one'),
      wholeNumber('--port', 0, 65535),
      8080,
    )
    .option('--host <address>', say('địa chỉ lắng nghe', 'address to listen on'), '127.0.0.1')
  withExamples(
    command,
    say,
    'serve --remind 7 --lunar-days',
    'serve --port 8080 --domain example.org --campaigns campaigns.yaml',
  )
  command.action((options: Options) => serve(options, say))
}

async function serve(options: Options, say: Say): Promise<void> {
  const [{ toNodeListener }, { closeOnSignals, startServer }, { livePlanner }] = await Promise.all([
    import('../../ical.js'),
    import('../serve.js'),
    import('../live-planner.js'),
  ])
  const language = say('vi', 'en') as Language
  const live = await livePlanner(
    { ...options, lang: 'vi' },
    {
      reloaded: () => complain(say('Đã đọc lại các tệp.', 'The files were read anew.')),
      refused: (error) => {
        if (!isKyNiemError(error)) throw error
        for (const problem of error.problems) complain(sentence(problem, language))
        complain(say('Giữ nguyên dữ liệu trước đó.', 'What was served before stays.'))
      },
    },
  )
  const listener = toNodeListener(live.source, {
    domain: options.domain,
    name: options.name,
    language: options.lang,
    path: PATH,
    ...feedContent({ ...options, days: 1 }),
    now: () => new Date(),
    onError: (error) => console.error(error),
  })
  const server = await startServer({ listener, port: options.port, host: options.host }).catch(
    (error: NodeJS.ErrnoException) => refuseAddress(options, error),
  )
  process.on('SIGHUP', live.reload)
  const feed = server.url + PATH.slice(1)
  console.log(
    say(
      `Đang phục vụ tại ${server.url}, lịch tại ${feed} (Ctrl+C để dừng)`,
      `Listening on ${server.url}, the feed at ${feed} (Ctrl+C stops it)`,
    ),
  )
  await closeOnSignals(server)
  process.off('SIGHUP', live.reload)
  live.close()
}

/** What the system says of a port; whatever else it says is about the address. */
const OF_PORT = new Set<string | undefined>(['EADDRINUSE', 'EACCES', 'EPERM'])

function refuseAddress({ host, port }: Options, error: NodeJS.ErrnoException): never {
  const reason = systemReason(error)
  throw new InputError([
    {
      code: 'address-not-free',
      ...(OF_PORT.has(error.code) ? { field: '--port', value: port } : { field: '--host', value: host }),
      message: {
        vi: `Không mở được ${host}:${port}: ${reason.vi}; chọn cổng hoặc địa chỉ khác.`,
        en: `Cannot listen on ${host}:${port}: ${reason.en}; choose another port or address.`,
      },
    },
  ])
}
