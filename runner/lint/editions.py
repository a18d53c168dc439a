# SPDX-License-Identifier: MIT
"""What a case's `since` says, beside the names that its program uses."""

from __future__ import annotations

from collections.abc import Iterator

from runner.lint.program import Program, helpers_with, rule

# Names that the 2024 edition brought. MAP_ANONYMOUS and the CMSG_ macros, which it brought as well, are everywhere: cases may use
# them as a means (docs/writing-cases.md).
_NEW = (
    r"\b(?:_Fork|accept4|dup3|getresgid|getresuid|mkostemp|pipe2|posix_spawn_file_actions_addf?chdir|ppoll|pthread_cond_clockwait"
    r"|pthread_mutex_clocklock|pthread_rwlock_clock(?:rd|wr)lock|ptsname_r|quick_exit|sem_clockwait|setres[gu]id|sig2str|str2sig"
    r"|tc[gs]etwinsize|SOCK_CLOEXEC|SOCK_CLOFORK|SOCK_NONBLOCK|[FO]_CLOFORK|FD_CLOFORK|F_DUPFD_CLOFORK|F_OFD_(?:GETLK|SETLKW?)"
    r"|MSG_CMSG_CLO(?:EXEC|FORK)|SO_DOMAIN|SO_PROTOCOL|POSIX_SPAWN_SETSID|SIG2STR_MAX)\b"
)


@rule()
def check_since(program: Program) -> Iterator[tuple[int, str]]:
    """`since` names the 2024 edition where the program uses a name that is new in it."""
    if program.case.profile == "linux" or program.case.since:
        return
    helpers = "|".join(sorted(helpers_with(program.root, _NEW)))
    where = next(program.find(rf"{_NEW}|\b(?:{helpers})\b" if helpers else _NEW), None)
    if where is not None:
        yield where, "this is new in the 2024 edition; add `// since: 2024`, or do without it"
