import { join } from 'node:path'
import type { Command } from 'commander'
import { isKyNiemError } from '../../errors.js'
import type { Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { withExamples, withLanguage } from '../options.js'
import { complain, sentence } from '../output.js'
import { STARTER_FILES } from '../starter-files.js'
import { writeFile } from '../write-file.js'

/** `ky-niem init`: commented files to start from; one that is there already is left as it is. */
export function initCommand(program: Command, say: Say): void {
  const command = program
    .command('init [folder]')
    .description(
      say(
        'tạo các tệp mẫu có ghi chú: cơ quan, đợt tuyên truyền, ngày riêng; không ghi đè tệp đã có',
        'commented files to start from: office, campaigns, own days; never over a file that is there',
      ),
    )
    .option('-q, --quiet', say('không báo tệp đã ghi', 'say nothing of the files that were written'))
  withExamples(withLanguage(command, say), say, 'init', 'init --lang en')
  command.action(async (folder = '.', { lang, quiet }: { lang: Language; quiet?: boolean }) => {
    for (const { name, text } of STARTER_FILES[lang]) {
      const file = join(folder, name)
      try {
        await writeFile(file, text, { create: 'only' })
        if (!quiet) complain(lang === 'vi' ? `Đã tạo ${file}` : `Made ${file}`)
      } catch (error) {
        if (!isKyNiemError(error)) throw error
        for (const problem of error.problems) complain(sentence(problem, lang))
        process.exitCode = 2
      }
    }
  })
}
