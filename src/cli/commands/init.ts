import { join } from 'node:path'
import type { Command } from 'commander'
import { PROFILES, type Profile } from '../../commemorations/vocabulary.js'
import { isKyNiemError } from '../../errors.js'
import type { Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { choice, withExamples, withLanguage } from '../options.js'
import { complain, sentence } from '../output.js'
import { starterFiles } from '../starter-files.js'
import { writeFile } from '../write-file.js'

interface Options {
  lang: Language
  quiet?: boolean
  profile?: Profile
}

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
    .addOption(
      choice(
        '--profile <kind>',
        say(
          `loại cơ quan, ghi vào tệp cơ quan: ${PROFILES.join(', ')}`,
          `the kind of office, written into the office's file: ${PROFILES.join(', ')}`,
        ),
        PROFILES,
      ),
    )
    .option('-q, --quiet', say('không báo tệp đã ghi', 'say nothing of the files that were written'))
  withExamples(withLanguage(command, say), say, 'init --profile union', 'init --lang en')
  command.action(async (folder = '.', { lang, quiet, profile }: Options) => {
    for (const { name, text } of starterFiles(lang, profile)) {
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
