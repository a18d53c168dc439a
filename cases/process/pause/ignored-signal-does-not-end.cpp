// pause() waits on when an ignored signal arrives, and ends when a handler has run.
//
// ref:      POSIX.1-2024 XSH pause() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate ready;
    Journal journal;
    Child child([&] {
        must(signal(SIGUSR1, SIG_IGN) != SIG_ERR);
        handle(SIGUSR2);
        ready.open();
        const int result = pause();
        const int error = errno;
        journal.enter("pause returns");
        errno = error;
        observe("pause", result);
    });
    ready.wait();
    let_it_block(child.pid());
    for (int i = 0; i < 3; ++i) must(kill(child.pid(), SIGUSR1));
    breathe(20);
    journal.enter("SIGUSR2 is sent");
    // Again and again, as the first one may come before pause() has begun.
    observe("the child has ended", eventually([&] { return kill(child.pid(), SIGUSR2) == -1 || has_ended(child.pid()); }));
    observe("the child", child.wait());
    observe("order", static_cast<const char*>(journal.text().chars));
}
