# SPDX-License-Identifier: MIT
"""Rules on what a case may take for granted on a system that is not this one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from runner.lint.program import Program, helpers_with, rule, without_comments, without_strings

_REMOVED = re.compile(
    r"(?<![\w.>])(getitimer|setitimer|gettimeofday|gets|tempnam|utime|ftw|setpgrp|sighold|sigignore|sigpause|sigrelse|sigset"
    r"|siginterrupt|rand_r|_longjmp|_setjmp|ulimit|pthread_[gs]etconcurrency|isascii|toascii|usleep|vfork|bcopy|bzero)\s*\("
)
# Names with these beginnings that the standard has. Headers show the others whatever a program asks for, so no compiler complains.
_STANDARD = {
    "MSG_": "CMSG_CLOEXEC CMSG_CLOFORK CTRUNC DONTROUTE EOR NOERROR NOSIGNAL OOB PEEK TRUNC WAITALL",
    "SOCK_": "CLOEXEC CLOFORK DGRAM NONBLOCK RAW SEQPACKET STREAM",
    "SO_": "ACCEPTCONN BROADCAST DEBUG DOMAIN DONTROUTE ERROR KEEPALIVE LINGER OOBINLINE PROTOCOL RCVBUF RCVLOWAT RCVTIMEO"
    " REUSEADDR SNDBUF SNDLOWAT SNDTIMEO TYPE",
    "SCM_": "RIGHTS",
    "PF_": "",
    "MAP_": "ANON ANONYMOUS FAILED FIXED PRIVATE SHARED",
    "SHM_": "RDONLY RND",
    "POLL": "IN RDNORM RDBAND PRI OUT WRNORM WRBAND ERR HUP NVAL",
    "SI_": "USER QUEUE TIMER ASYNCIO MESGQ",
    "EPOLL": "",
    "CLONE_": "",
}
_OUTSIDE = re.compile("|".join(rf"\b{start}(?!(?:{'|'.join(rest.split())})\b)[A-Z]\w*\b" for start, rest in _STANDARD.items()))
_LARGE = r"65'?536|1'?048'?576|0x1'?0'?000|64\s*\*\s*1'?024|1'?024\s*\*\s*1'?024|1U?L?\s*<<\s*(?:16|20)"
_STREAMS = ("pipe", "fifo", "poll", "unix-socket")
_ENDS = (("a", "b"), ("reader", "writer"), ("first", "second"))
_NAMING = (
    "open openat creat mkfifo mkfifoat mknod mknodat mkdir mkdirat link linkat symlink rename renameat mq_open shm_open sem_open"
    " unix_address bound_socket listening_socket connected_socket"
).split()
_NAME_MAX = 14  # _POSIX_NAME_MAX


def check_removed_interfaces(root: Path) -> Iterator[str]:
    """Cases of the standard, and the support headers, use nothing that its 2024 edition has not."""
    yield from _removed_in_cases(root)
    for path in sorted((root / "cases/support").glob("*.hpp")):
        text = without_strings(without_comments(path.read_text(encoding="utf-8")))
        for found in _REMOVED.finditer(text):
            place = f"{path.relative_to(root)}:{text.count(chr(10), 0, found.start()) + 1}"
            yield f"{place}: the 2024 edition has no {found[1]}(); use its successor"


@rule()
def _removed_in_cases(program: Program) -> Iterator[tuple[int, str]]:
    if program.case.profile != "linux":
        for found in _REMOVED.finditer(program.bare):
            yield found.start(), f"the 2024 edition has no {found[1]}(); use its successor, or make the case profile linux"


@rule()
def check_outside_posix(program: Program) -> Iterator[tuple[int, str]]:
    """Cases of the standard use no name or file of one system, even where every header shows it."""
    if program.case.profile == "linux":
        return
    for found in _OUTSIDE.finditer(program.bare):
        if not re.search(rf"#\s*(?:ifdef|if\s+defined\(?)\s*{found[0]}\b", program.bare):
            yield found.start(), f"the standard has no {found[0]}; do without it, or make the case profile linux"
    for found in re.finditer(r'"/(?:proc|sys|dev/shm|run)\b', program.code):
        yield found.start(), "the standard has no such file; do without it, or make the case profile linux"


@rule(
    exceptions={
        "mmap/mmap/st-mtime-marked-after-shared-write-and-msync": "the file is one of a helper's, to which no fault applies, and has no name",
    }
)
def check_foreign_files(program: Program) -> Iterator[tuple[int, str]]:
    """No case changes a file by its descriptor."""
    for offset in program.calls("fchmod", "fchown", "futimens"):
        yield offset, "on a wrong system the descriptor may be that of somebody's file, /dev/null for one; use the file's name"


@rule()
def check_mqd_t(program: Program) -> Iterator[tuple[int, str]]:
    """mqd_t may be a pointer."""
    for offset in program.find(r"\b(?:static|reinterpret)_cast<\s*(?:const\s+)?mqd_t\s*>"):
        yield offset, "mqd_t may be an integer or a pointer; use the helpers of support/queues.hpp"


@rule()
def check_status_macros(program: Program) -> Iterator[tuple[int, str]]:
    """The macros for the status of a child are given a variable."""
    if program.case.profile == "linux":
        return
    for offset in program.find(r"\bW(?:IF(?:EXITED|SIGNALED|STOPPED|CONTINUED)|EXITSTATUS|TERMSIG|STOPSIG)\(\s*[\w.:]+\("):
        yield offset, "some systems take the address of what the macro is given; give it a variable"


@rule()
def check_capacities(program: Program) -> Iterator[tuple[int, str]]:
    """No constant stands for the capacity of a pipe, FIFO or socket."""
    if program.case.profile == "linux" or program.case.family not in _STREAMS:
        return
    if not any(program.calls("write", "writev", "send", "sendmsg")):
        return
    for offset in program.find(rf"\w\[\s*(?:{_LARGE})\s*\]"):
        yield offset, "a pipe or socket may hold more than this; fill it until it takes no more, or ask for its size"


@rule()
def check_descriptor_order(program: Program) -> Iterator[tuple[int, str]]:
    """Which of the two descriptors of a pair is the larger is open."""
    for pair in _ENDS:
        for end, other in (pair, pair[::-1]):
            for found in re.finditer(rf"\bp?select\(\s*((?:\w+(?:\[\d\])?\.)?){end}\s*\+\s*1\b", program.bare):
                if re.search(rf"\bFD_SET\(\s*{re.escape(found[1])}{other}\b", program.bare):
                    yield found.start(), f"'{found[1]}{other}' may be the larger descriptor; pass the larger of the two plus 1"


@rule()
def check_optional_types(program: Program) -> Iterator[tuple[int, str]]:
    """A system may lack Unix-domain sockets of other types than SOCK_STREAM."""
    if program.case.profile == "linux" or "unsupported" in program.bare:
        return
    safe = helpers_with(program.root, r"\bunsupported\s*\(")
    for offset in program.calls("socket", "socketpair", *sorted(helpers_with(program.root, r"::socket(?:pair)?\("))):
        name = re.sub(r"\W", "", program.bare[offset : program.bare.index("(", offset)])
        found = re.search(r"\bSOCK_(?:SEQPACKET|DGRAM)\b", " ".join(program.arguments(offset)))
        if found and name not in safe and "AF_INET" not in program.arguments(offset)[0]:
            yield offset, f"a system may lack {found[0]} in AF_UNIX; report this as unsupported()"


@rule()
def check_object_names(program: Program) -> Iterator[tuple[int, str]]:
    """Names of files and objects have at most 14 characters."""
    for offset in program.calls(*_NAMING):
        for argument in program.arguments(offset):
            for text in re.findall(r'"((?:\\.|[^"\\])*)"', argument):
                for name in text.split("/"):
                    if len(name) > _NAME_MAX:
                        yield offset, f"a system may allow {_NAME_MAX} characters only, and '{name}' has {len(name)}; shorten it"
