// times() does not count the CPU time of children for which nobody waits because SIGCHLD is ignored.
//
// ref:      POSIX.1-2024 XSH times() DESCRIPTION; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

#include <sys/times.h>

int main() {
    Child parent([] {  // its times, and those of its children, began at zero
        must(signal(SIGCHLD, SIG_IGN) != SIG_ERR);
        const pid_t child = must(fork());
        if (child == 0) {
            while (clock() < CLOCKS_PER_SEC / 10) {}
            _exit(0);
        }
        observe("wait", waitpid(child, nullptr, 0));
        tms now = {77, 77, 77, 77};
        observe("times fails", times(&now) == static_cast<clock_t>(-1));
        observe("user time of children", now.tms_cutime);
        observe("system time of children", now.tms_cstime);
    });
    observe("the parent", parent.wait());
}
