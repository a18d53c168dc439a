// With glibc the functions that look at one signal in a set refuse 0, negative numbers and the largest int.
//
// ref:      man7 sigsetops(3) ERRORS EINVAL
// profile:  linux
// strength: documented
// claims:   S0-086 S0-087

#include "support/case.hpp"

int main() {
    sigset_t set;
    must(sigemptyset(&set));
    for (int signo : {0, -1, INT_MAX}) {
        observe("add", sigaddset(&set, signo));
        observe("delete", sigdelset(&set, signo));
        observe("look for it", sigismember(&set, signo));
    }
}
