// abort() ends the process though SIGABRT is ignored, where a SIGABRT sent by kill() has no effect.
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
        handle(SIGABRT, SIG_IGN);
        observe("kill", kill(getpid(), SIGABRT));
        abort();
    });
    observe("abort", child.wait());
}
