/** Contents of the fenced blocks of a language in a Markdown page. */
export function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1]!,
  )
}

/** `$ …` lines of the console blocks, each with what the page shows below it; lines ended by `\\` go on. */
export function commands(page: string): { command: string; shown: string }[] {
  return blocks(page.replaceAll('\\\n', ''), 'console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.split('\n')
        return { command: command.replace(/\s+#.*$/, ''), shown: shown.join('\n').trim() }
      }),
  )
}

/** Words of a shell command, quotes taken off. */
export function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!)
}
