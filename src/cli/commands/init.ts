import { join } from 'node:path'
import type { Command } from 'commander'
import { PROFILE_LABELS } from '../../commemorations/labels.js'
import { PROFILES, type Profile } from '../../commemorations/vocabulary.js'
import { isKyNiemError } from '../../errors.js'
import type { Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { choice, inWords, withExamples, withForce, withLanguage } from '../options.js'
import { complain, sentence } from '../output.js'
import { starterFiles } from '../starter-files.js'
import { makeFolder, writeFile } from '../write-file.js'

interface Options {
  lang: Language
  quiet?: boolean
  profile?: Profile
  force?: boolean
}

/** `ky-niem init`: commented files to start from; one that is there already is left as it is. */
export function initCommand(program: Command, say: Say): void {
  const command = program
    .command('init [folder]')
    .description(
      say(
        'tạo các tệp mẫu có ghi chú: cơ quan, đợt tuyên truyền, ngày riêng; tạo thư mục nếu chưa có, để nguyên tệp đã có',
        'commented files to start from: office, campaigns, own days; makes the folder, leaves what is there already',
      ),
    )
    .addOption(
      choice(
        '--profile <kind>',
        say(
          `loại cơ quan, ghi vào tệp cơ quan: ${inWords(PROFILE_LABELS)}`,
          `the kind of office, written into the office's file: ${PROFILES.join(', ')}`,
        ),
        PROFILES,
      ),
    )
    .option('-q, --quiet', say('không báo tệp đã ghi', 'say nothing of the files that were written'))
  withExamples(withForce(withLanguage(command, say), say), say, 'init --profile union', 'init --lang en')
  command.action(async (folder = '.', options: Options) => {
    await makeFolder(folder)
    for (const { name, text } of starterFiles(options.lang, options.profile))
      await make(join(folder, name), text, options)
  })
}

/** A file that cannot be made keeps none of the others from being made. */
async function make(file: string, text: string, { lang, quiet, force }: Options): Promise<void> {
  try {
    await writeFile(file, text, force ? {} : { create: 'only' })
    if (!quiet) complain(lang === 'vi' ? `Đã tạo ${file}` : `Made ${file}`)
  } catch (error) {
    if (!isKyNiemError(error)) throw error
    for (const problem of error.problems) complain(sentence(problem, lang))
    process.exitCode = 2
  }
}
