// The signals that the XSI option adds end the process abnormally by default.
//
// ref:     POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S0-068 S4-061
// assertion: signal.default-action.sigtrap-terminates-abnormally signal.default-action.sigxcpu-terminates-abnormally signal.default-action.sigxfsz-terminates-abnormally signal.default-action.sigsys-terminates-abnormally

#include "support/signal_tools.hpp"

int main() {
    for (int signo : {SIGTRAP, SIGXCPU, SIGXFSZ, SIGSYS}) {
        Child child([&] {
            no_core_file();
            handle(signo, SIG_DFL);
            raise(signo);
        });
        observe("a process that raises it", child.wait());
    }
}
