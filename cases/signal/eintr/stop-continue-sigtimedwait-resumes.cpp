// sigtimedwait() goes on waiting after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH sigtimedwait() ERRORS EINTR
// profile: posix
// strength: shall
// needs:   fork
// assertion: signal.eintr.stop-continue-sigtimedwait-eintr-on-linux

#include "support/interruption.hpp"

int main() {
    block({SIGUSR1});
    Child child([] {
        const sigset_t set = set_of({SIGUSR1});
        const timespec limit = {20, 0};
        siginfo_t info = {};
        const int taken = sigtimedwait(&set, &info, &limit);
        if (taken == -1) observe("sigtimedwait", taken);
        else observe("sigtimedwait", Signal{taken});
        observe("si_signo is the same", info.si_signo == taken);
    });
    stop_and_continue(child.pid());
    must(kill(child.pid(), SIGUSR1));
    observe("child", child.wait());
}
