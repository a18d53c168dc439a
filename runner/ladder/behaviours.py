# SPDX-License-Identifier: MIT
"""What a case needs of the system: interfaces, and interfaces with one flag or command.

Derived, and never written by hand: from the fault library's log of calls (runner/diagnose/matrix.txt), from the source of the case and its
helpers, from `needs` in the front matter, and from the id.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from runner.diagnose.matrix import Matrix
from runner.diagnose.programs import Programs
from runner.model.case import Case

# What every case does in its helpers, or the agent for it: only a call of the case itself says something.
_EVERYWHERE = frozenset("open close read write pipe fcntl wait getpid getppid atexit exit clock_gettime nanosleep syscall".split())
_NAMES = "|".join(sorted(_EVERYWHERE))
_HELPER = re.compile(rf"(?<=_)({_NAMES})\b|\b({_NAMES})(?=_)")  # open_pipe() is such a call
# Words that say nothing of their own: how a file is opened or memory is mapped, limits, standard streams, and signals that are all alike.
_PLAIN = re.compile(
    r"O_RDONLY|O_WRONLY|O_RDWR|PROT_READ|PROT_WRITE|S_I\w+|SEEK_SET|SOL_SOCKET|AT_FDCWD|STD\w+_FILENO|FD_SETSIZE|\w+_MAX"
    r"|SIG(?!STOP|CONT|TSTP|RT|_)\w+"
)
_FEWEST = 3  # cases with a word, for a behaviour of its own
_OWN_SHARE = 0.2  # of the cases in which a word is used most: what has fewer only stands around the call that takes it
_OF_NEEDS = {"fork": "fork", "threads": "pthread_create", "exec": "execve", "pty": "posix_openpt"}

Behaviours = Mapping[str, frozenset[str]]  # by case


def _words(programs: Programs, flags: Mapping[str, str], case: Case, calls: frozenset[str]) -> set[tuple[str, str]]:
    """The words in the source with the interfaces that take them. `flags`: what the fault library knows of that."""
    pairs = set()
    for word in programs.words(case.id):
        if word.isupper() and not _PLAIN.fullmatch(word):
            takers = set(programs.owner(case.id, word)) | ({flags[word]} if word in flags else set())
            pairs |= {(taker, word) for taker in takers & calls}
    return pairs


def _presumed(programs: Programs, case: Case) -> set[str]:
    text = programs.text(case.id)
    named = {before or after for before, after in _HELPER.findall(text)}
    return set(programs.presumed(text)) - (_EVERYWHERE - named)


def behaviours_of(cases: Sequence[Case], programs: Programs, matrix: Matrix) -> Behaviours:
    """The behaviours that each case needs: `waitpid()`, `waitpid() with WNOHANG`."""
    flags = {fault.removeprefix("ignores-"): interface for interface, fault in matrix.tried if fault.startswith("ignores-")}
    calls: dict[str, frozenset[str]] = {}
    words: dict[str, set[tuple[str, str]]] = {}
    for case in cases:
        own = matrix.calls.get(case.id, frozenset()) | programs.calls(case.id)
        about = programs.about(case.id)
        if len(about) == 1:  # else the id is that of a group, of which the case calls some
            own |= about
        needed = {_OF_NEEDS[need] for need in case.needs if need in _OF_NEEDS}
        calls[case.id] = (frozenset(own | needed | _presumed(programs, case)) or about) - {"syscall"}
        words[case.id] = _words(programs, flags, case, own)
    counts = Counter(pair for pairs in words.values() for pair in pairs)
    most: Counter[str] = Counter()
    for (_, word), count in counts.items():
        most[word] = max(most[word], count)
    telling = {pair for pair, count in counts.items() if count >= _FEWEST and count >= _OWN_SHARE * most[pair[1]]}
    return {
        case.id: frozenset({f"{name}()" for name in calls[case.id]} | {f"{name}() with {word}" for name, word in words[case.id] & telling})
        for case in cases
    }
