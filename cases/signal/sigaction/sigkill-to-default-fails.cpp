// Linux refuses to set the action of SIGKILL and SIGSTOP even to what it is, the default one.
//
// ref:      man7 sigaction(2) ERRORS EINVAL
// profile:  linux
// strength: documented
// claims:   S4-087

#include "support/case.hpp"

int main() {
    handle(SIGTERM);
    struct sigaction action = {}, now = {};
    action.sa_handler = SIG_DFL;
    observe("SIGKILL", sigaction(SIGKILL, &action, nullptr));
    observe("SIGSTOP", sigaction(SIGSTOP, &action, nullptr));
    observe("SIGTERM", sigaction(SIGTERM, &action, nullptr));
    must(sigaction(SIGTERM, nullptr, &now));
    observe("it is the default one now", now.sa_handler == SIG_DFL);
}
