// Of several pending real-time signals sigwaitinfo() takes the one with the lowest number first.
//
// ref:      POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int first = SIGRTMIN + 1, second = SIGRTMIN + 2, third = SIGRTMIN + 3;
    for (int signo : {first, second, third}) handle(signo, capture_signal);
    block({first, second, third});
    for (int signo : {third, first, second}) must(sigqueue(getpid(), signo, {}));

    const sigset_t set = set_of({first, second, third});
    for (int i = 0; i < 3; ++i) {
        siginfo_t info = {};
        observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
        observe("si_signo", Signal{info.si_signo});
        observe("si_code", Code{info.si_signo, info.si_code});
        observe("si_pid is the sender", info.si_pid == getpid());
    }
}
