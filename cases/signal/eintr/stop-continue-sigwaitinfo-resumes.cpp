// sigwaitinfo() goes on waiting after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH sigwaitinfo() ERRORS EINTR
// profile: posix
// strength: shall
// needs:   fork
// assertion: signal.eintr.stop-continue-sigtimedwait-eintr-on-linux

#include "support/interruption.hpp"

int main() {
    block({SIGUSR1});
    Child child([] {
        const sigset_t set = set_of({SIGUSR1});
        siginfo_t info = {};
        const int taken = sigwaitinfo(&set, &info);
        if (taken == -1) observe("sigwaitinfo", taken);
        else observe("sigwaitinfo", Signal{taken});
        observe("si_signo is the same", info.si_signo == taken);
    });
    stop_and_continue(child.pid());
    must(kill(child.pid(), SIGUSR1));
    observe("child", child.wait());
}
