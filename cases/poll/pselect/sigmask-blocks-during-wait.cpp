// A signal that is in the mask of pselect() stays pending while the call waits, and is delivered afterwards.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    handle(SIGUSR1);
    const pid_t waiting = getpid();
    const timespec limit = {0, 200'000'000};
    const sigset_t mask = set_of({SIGUSR1});
    Child child([=] {
        let_it_block(waiting);
        must(kill(waiting, SIGUSR1));
    });
    const Stopwatch watch;
    observe("ended by its time limit", pselect(0, nullptr, nullptr, nullptr, &limit, &mask));
    observe("which it has waited for", watch.at_least_ms(200));
    observe("child", child.wait());
    observe("delivered in the end", eventually([] { return handled == 1; }));
}
