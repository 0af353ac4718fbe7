/** An option as shells complete it. */
export interface OptionWords {
  /** `--format`, and `-o` where it has a short form. */
  flags: readonly string[]
  /** What may stand behind it: a word of a list, a file, anything, or nothing. */
  takes: readonly string[] | 'file' | 'text' | 'nothing'
}

/** A command and what may stand behind it; the one without a name is what stands before any. */
export interface Words {
  command: string
  options: readonly OptionWords[]
  /** What its arguments are. */
  takes: readonly string[] | 'file' | 'text'
}

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/** The script of each shell. All words are letters, digits, hyphens and commas: nothing in them needs quoting. */
export const COMPLETIONS: Readonly<Record<Shell, (words: readonly Words[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
}

const flagsOf = ({ options }: Words): string => options.flatMap(({ flags }) => flags).join(' ')

/** The part that bash and zsh share: from `command`, `before` and `current` to words in `list`, or `files`. */
function choose(words: readonly Words[]): string {
  const behind = words.flatMap(({ command, options }) =>
    options
      .filter(({ takes }) => takes !== 'nothing')
      .map(
        ({ flags, takes }) => `    ${flags.map((flag) => `'${command} ${flag}'`).join('|')}) ${set(takes)};;`,
      ),
  )
  const flags = words.map((entry) => `          '${entry.command}') list='${flagsOf(entry)}' ;;`)
  const given = words.map(({ command, takes }) => `          '${command}') ${set(takes)};;`)
  return `  case "$command $before" in
${behind.join('\n')}
    *)
      case "$current" in
        -*) case "$command" in
${flags.join('\n')}
        esac ;;
        *) case "$command" in
${given.join('\n')}
        esac ;;
      esac ;;
  esac`
}

function set(takes: OptionWords['takes']): string {
  if (takes === 'file') return 'files=yes '
  return typeof takes === 'string' ? '' : `list='${takes.join(' ')}' `
}

function bash(words: readonly Words[]): string {
  return `_ky_niem() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' list='' files='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      --lang) at=$((at + 1)); if [ "\${COMP_WORDS[at]}" = '=' ]; then at=$((at + 1)); fi ;;
      -*) ;;
      *) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  # bash takes --format=text apart.
  if [ "$current" = '=' ]; then current=''; elif [ "$before" = '=' ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
${choose(words)}
  if [ -n "$files" ]; then
    local IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$current"))
    compopt -o filenames 2>/dev/null
  else
    COMPREPLY=($(compgen -W "$list" -- "$current"))
  fi
}
complete -F _ky_niem ky-niem
`
}

function zsh(words: readonly Words[]): string {
  return `#compdef ky-niem
_ky-niem() {
  local current="\${words[CURRENT]}" before="\${words[CURRENT-1]}" command='' list='' files='' at
  for ((at = 2; at < CURRENT; at++)); do
    case "\${words[at]}" in
      --lang) at=$((at + 1)) ;;
      -*) ;;
      *) command="\${words[at]}"; break ;;
    esac
  done
  if [[ "$current" == --*=* ]]; then
    before="\${current%%=*}"
    compset -P '*='
  fi
${choose(words)}
  if [ -n "$files" ]; then
    _files
  else
    compadd -- \${=list}
  fi
}
if [ "\${funcstack[1]}" = '_ky-niem' ]; then
  _ky-niem "$@"
else
  compdef _ky-niem ky-niem
fi
`
}

function fish(words: readonly Words[]): string {
  const lines = words.flatMap(({ command, options, takes }) => {
    const start = `complete -c ky-niem -n '__ky_niem_command_is "${command}"'`
    const given = takes === 'file' ? ['-F'] : takes === 'text' ? [] : [`-a '${takes.join(' ')}'`]
    const said = options.map(({ flags, takes }) => {
      const names = flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      )
      return `${names.join(' ')}${fishValue(takes)}`
    })
    return [...given, ...said].map((rest) => `${start} ${rest}`)
  })
  return `function __ky_niem_command_is
  set -l typed (commandline -opc)
  set -e typed[1]
  set -l command ''
  while set -q typed[1]
    switch $typed[1]
      case --lang
        set -e typed[1]
      case '-*'
      case '*'
        set command $typed[1]
        break
    end
    set -e typed[1]
  end
  test "$command" = "$argv[1]"
end
complete -c ky-niem -f
${lines.join('\n')}
`
}

function fishValue(takes: OptionWords['takes']): string {
  if (takes === 'nothing') return ''
  if (takes === 'file') return ' -r -F'
  return takes === 'text' ? ' -x' : ` -x -a '${takes.join(' ')}'`
}

function powershell(words: readonly Words[]): string {
  const list = (values: readonly string[]) => `@(${values.map((value) => `'${value}'`).join(', ')})`
  const flags = words.map((entry) => `    '${entry.command}' = ${list(flagsOf(entry).split(' '))}`)
  const given = words.flatMap(({ command, takes }) =>
    typeof takes === 'string' ? [] : [`    '${command}' = ${list(takes)}`],
  )
  const values = words.flatMap(({ command, options }) =>
    options.flatMap(({ flags: [flag], takes }) =>
      typeof takes === 'string' ? [] : [`    '${command} ${flag}' = ${list(takes)}`],
    ),
  )
  return `Register-ArgumentCompleter -Native -CommandName ky-niem -ScriptBlock {
  param($word, $tree, $cursor)
  $flags = @{
${flags.join('\n')}
  }
  $given = @{
${given.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $typed = @($tree.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $command = ''
  for ($at = 0; $at -lt $typed.Count; $at++) {
    if ($typed[$at] -eq '--lang') { $at++ }
    elseif ($typed[$at] -notlike '-*') { $command = $typed[$at]; break }
  }
  $before = if ($typed.Count -gt 0) { $typed[$typed.Count - 1] } else { '' }
  $found = if ($values.ContainsKey("$command $before")) { $values["$command $before"] }
    elseif ($word -like '-*') { $flags[$command] }
    else { $given[$command] }
  $found | Where-Object { $_ -and $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
