// SIGKILL can be neither caught nor ignored, and it ends the process all the same.
//
// ref:      POSIX.1-2024 XSH sigaction() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork
// claims:   M-06 S4-063
// assertion: signal.sigaction.sigkill-cannot-be-caught signal.sigaction.sigkill-cannot-be-ignored

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("catch it", sigaction(SIGKILL, &action, nullptr));
    action.sa_handler = SIG_IGN;
    observe("ignore it", sigaction(SIGKILL, &action, nullptr));

    Child child([] {
        for (;;) pause();
    });
    must(kill(child.pid(), SIGKILL));
    observe("the process sent SIGKILL", child.wait());
}
