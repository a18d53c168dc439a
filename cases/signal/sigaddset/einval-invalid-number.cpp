// The functions that look at one signal in a set accept a number that is no signal's, or fail with EINVAL.
//
// ref:      POSIX.1-2024 XSH sigaddset() ERRORS EINVAL; POSIX.1-2024 XSH sigdelset() ERRORS EINVAL; POSIX.1-2024 XSH sigismember() ERRORS EINVAL
// profile:  posix
// strength: may
// claims:   S0-069 S0-086 S0-087
// assertion: signal.sigaddset.einval-invalid-number signal.sigdelset.einval-invalid-number signal.sigismember.einval-invalid-number

#include "support/case.hpp"

int main() {
    sigset_t set;
    must(sigemptyset(&set));
    must(sigaddset(&set, SIGUSR1));
    for (int signo : {0, INT_MAX}) {
        observe("add", sigaddset(&set, signo), {"0", "-1 EINVAL"});
        observe("delete", sigdelset(&set, signo), {"0", "-1 EINVAL"});
        observe("look for it", sigismember(&set, signo), {"0", "-1 EINVAL"});
    }
    observe("SIGUSR1, added before", sigismember(&set, SIGUSR1));
    observe("SIGUSR2", sigismember(&set, SIGUSR2));
}
