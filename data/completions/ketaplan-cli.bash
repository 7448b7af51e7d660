# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash. Commands, options and their values are read from the program's own --help, ids from its table, so that
# they are those of the program that is installed.

_ketaplan_cli_help() { "${words[0]}" "$@" --help 2>/dev/null; }

# The commands of a level: the first words below "Subcommands:".
_ketaplan_cli_commands() {
    _ketaplan_cli_help "$@" | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]\{1,\}\) .*/\1/p'
}

_ketaplan_cli_options() {
    _ketaplan_cli_help "$@" | sed -n 's/^  \(-[a-z],\)\{0,1\}\(--[a-z-]\{1,\}\).*/\2/p'
    echo --help
}

# The words of the text below an option that names its values: "female, male or other".
_ketaplan_cli_values() { # option, commands...
    local option=$1
    shift
    _ketaplan_cli_help "$@" | sed -n "s/^  $option [A-Z]*:{\([^}]*\)}.*/\1/p; s/^  $option [A-Z ]*  *\([a-z-]*\(, [a-z-]*\)* or [a-z-]*\)$/\1/p" \
        | sed 's/ or /,/; s/, */ /g'
}

# The ids that "protocols" lists below the heading of an option.
_ketaplan_cli_ids() { # option
    "${words[0]}" protocols 2>/dev/null | sed -n "/($1)/,/^\$/s/^  \([a-z0-9][^ ]*\) .*/\1/p"
}

_ketaplan_cli() {
    local words=("${COMP_WORDS[@]}") current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands=() known word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        known=" $(_ketaplan_cli_commands "${commands[@]}" | tr '\n' ' ')"
        [[ $known == *" $word "* ]] && commands+=("$word")
    done
    case $previous in
    --request | --requests | --output | -o | --table | --site | --against)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --cases)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --protocol | --product | --container | --pump)
        mapfile -t COMPREPLY < <(compgen -W "$(_ketaplan_cli_ids "$previous")" -- "$current")
        return
        ;;
    --*)
        local values
        values=$(_ketaplan_cli_values "$previous" "${commands[@]}")
        if [ -n "$values" ]; then
            mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
            return
        fi
        ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_ketaplan_cli_options "${commands[@]}")" -- "$current")
        return
    fi
    local next
    next=$(_ketaplan_cli_commands "${commands[@]}")
    if [ -n "$next" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$next" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _ketaplan_cli ketaplan-cli
