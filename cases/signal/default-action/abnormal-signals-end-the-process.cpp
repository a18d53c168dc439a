// The default action of these signals is to end the process abnormally.
//
// ref:     POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-068 S4-061
// assertion: signal.default-action.sigquit-terminates-abnormally signal.default-action.sigill-terminates-abnormally signal.default-action.sigabrt-terminates-abnormally signal.default-action.sigbus-terminates-abnormally signal.default-action.sigfpe-terminates-abnormally signal.default-action.sigsegv-terminates-abnormally

#include "support/signal_tools.hpp"

int main() {
    for (int signo : {SIGQUIT, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV}) {
        Child child([&] {
            no_core_file();
            handle(signo, SIG_DFL);
            raise(signo);
        });
        observe("a process that raises it", child.wait());
    }
}
