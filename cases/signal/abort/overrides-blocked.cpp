// abort() ends the process though SIGABRT is blocked, where a SIGABRT sent by kill() only stays pending.
//
// ref:     POSIX.1-2024 XSH abort() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-074 S4-071

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        no_core_file();
        sigset_t all;
        must(sigfillset(&all));
        must(sigprocmask(SIG_SETMASK, &all, nullptr));
        observe("kill", kill(getpid(), SIGABRT));
        observe("pending", is_pending(SIGABRT));
        abort();
    });
    observe("abort", child.wait());
}
