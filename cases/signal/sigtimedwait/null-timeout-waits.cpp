// sigtimedwait() with a null timeout waits like sigwaitinfo(). (The standard leaves it open.)
//
// ref:     man7 sigwaitinfo(2) DESCRIPTION
// profile: linux

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    siginfo_t info = {};
    observe_blocking("sigtimedwait with nothing pending", [&] { return sigtimedwait(&set, &info, nullptr); });

    must(kill(getpid(), SIGUSR1));
    observe("sigtimedwait with a signal", Signal{sigtimedwait(&set, &info, nullptr)});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGUSR1, info.si_code});
    observe("si_pid is the sender", info.si_pid == getpid());
}
