// pause() waits on when the process is stopped and continued, and ends when a handler has run.
//
// ref:      POSIX.1-2024 XSH pause() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/interruption.hpp"

int main() {
    Gate ready;
    Child child([&] {
        handle(SIGUSR2);
        ready.open();
        observe("pause", pause());
        observe("handler ran", handled > 0);
    });
    ready.wait();
    observe("ended by a stop and SIGCONT", stop_and_continue(child.pid()));
    // Again and again, as the first one may come before pause() has begun.
    must(eventually([&] { return kill(child.pid(), SIGUSR2) == -1 || has_ended(child.pid()); }));
    observe("the child, sent SIGUSR2", child.wait());
}
