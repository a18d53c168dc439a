// The default action of every real-time signal is to end the process.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    for (int signo : {SIGRTMIN, SIGRTMIN + 1, SIGRTMAX - 1, SIGRTMAX}) {
        Child child([&] { raise(signo); });
        const WaitStatus end = child.wait();
        observe(signo == SIGRTMIN   ? "SIGRTMIN"
                : signo == SIGRTMAX ? "SIGRTMAX"
                                    : "one between",
                WIFSIGNALED(end.status) && WTERMSIG(end.status) == signo ? "killed by it" : describe(end, 0).chars);
    }
}
