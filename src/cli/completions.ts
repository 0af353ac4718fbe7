/** A command and what may stand behind it. */
export interface Words {
  command: string
  options: readonly { flag: string; values: readonly string[]; takesFile: boolean }[]
}

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/** The script of each shell. All names are letters, digits and hyphens: nothing in them needs quoting. */
export const COMPLETIONS: Readonly<Record<Shell, (words: readonly Words[]) => string>> = {
  bash,
  zsh: (words) => `#compdef ky-niem
autoload -U +X bashcompinit && bashcompinit
${bash(words)}`,
  fish,
  powershell,
}

const commandsOf = (words: readonly Words[]): string => words.map(({ command }) => command).join(' ')
const flagsOf = ({ options }: Words): string => options.map(({ flag }) => flag).join(' ')

function bash(words: readonly Words[]): string {
  const values = words.flatMap(({ command, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map((option) => `    '${command} ${option.flag}') words='${option.values.join(' ')}' ;;`),
  )
  const flags = words.map((entry) => `      ${entry.command}) words='${flagsOf(entry)}' ;;`)
  return `_ky_niem() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commandsOf(words)} --help --version --lang' -- "$current"))
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  if [ -z "$words" ] && [ "\${current#-}" != "$current" ]; then
    case "$command" in
${flags.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _ky_niem ky-niem
`
}

function fish(words: readonly Words[]): string {
  const lines = words.flatMap(({ command, options }) =>
    options.map(({ flag, values, takesFile }) => {
      const takes = values.length > 0 ? ` -x -a '${values.join(' ')}'` : takesFile ? ' -r -F' : ''
      return `complete -c ky-niem -n '__fish_seen_subcommand_from ${command}' -l ${flag.slice(2)}${takes}`
    }),
  )
  return `complete -c ky-niem -n __fish_use_subcommand -f -a '${commandsOf(words)}'
${lines.join('\n')}
`
}

function powershell(words: readonly Words[]): string {
  const list = (values: readonly string[]) => `@(${values.map((value) => `'${value}'`).join(', ')})`
  const flags = words.map((entry) => `    '${entry.command}' = ${list(flagsOf(entry).split(' '))}`)
  const values = words.flatMap(({ command, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map((option) => `    '${command} ${option.flag}' = ${list(option.values)}`),
  )
  return `Register-ArgumentCompleter -Native -CommandName ky-niem -ScriptBlock {
  param($word, $tree, $cursor)
  $flags = @{
${flags.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $typed = @($tree.CommandElements | ForEach-Object { $_.ToString() })
  if ($word -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $found = if ($typed.Count -lt 2) { $flags.Keys | Sort-Object }
    elseif ($values.ContainsKey("$($typed[1]) $($typed[-1])")) { $values["$($typed[1]) $($typed[-1])"] }
    elseif ($word -like '-*') { $flags[$typed[1]] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
