// A SIGCHLD that a handler catches ends sleep() in the parent, which returns the seconds that were left.
//
// ref:      POSIX.1-2024 XSH sleep() DESCRIPTION; XSH sleep() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-115

#include "support/processes.hpp"

int main() {
    handle(SIGCHLD);
    Child stopped([] { idle(); });
    Child stopper([&] {  // again and again, as not every system tells that sleep() has begun
        for (;;) {
            let_it_block(getppid());
            must(kill(stopped.pid(), SIGSTOP));
            breathe(5);
            must(kill(stopped.pid(), SIGCONT));
            breathe(5);
        }
    });
    const unsigned left = sleep(100);
    observe("a SIGCHLD was handled", handled > 0);
    observe("sleep returned what was left", left > 0 && left <= 100);
}
