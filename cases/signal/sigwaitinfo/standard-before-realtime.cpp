// When a standard and a real-time signal are pending, sigwaitinfo() takes the standard one first. (The standard leaves it open.)
//
// ref:      man7 signal(7) Real-time signals
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    block({SIGUSR1, SIGRTMIN});
    must(sigqueue(getpid(), SIGRTMIN, {}));
    must(kill(getpid(), SIGUSR1));
    const sigset_t set = set_of({SIGUSR1, SIGRTMIN});
    for (int i = 0; i < 2; ++i) {
        siginfo_t info = {};
        observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
        observe("si_signo", Signal{info.si_signo});
        observe("si_code", Code{info.si_signo, info.si_code});
        observe("si_pid is the sender", info.si_pid == getpid());
    }
}
