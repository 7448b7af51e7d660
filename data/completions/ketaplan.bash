# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash; the options are read from the program's own --help.

_ketaplan() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    if [ "$previous" = --theme ]; then
        mapfile -t COMPREPLY < <(compgen -W "light dark system" -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" --help 2>/dev/null | grep --only-matching -e '--[a-z-]*' | sort --unique)" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _ketaplan ketaplan
