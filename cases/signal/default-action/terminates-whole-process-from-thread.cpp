// A signal sent to one thread whose default action is to end the process ends the whole of it.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/threads.hpp"

int main() {
    Child child([] {
        handle(SIGTERM, SIG_DFL);
        Thread worker([] {
            for (;;) pause();
        });
        must(Error{pthread_kill(worker.id(), SIGTERM)});
        eventually([] { return false; });
        return 3;
    });
    observe("child, one of its threads signalled", child.wait());
}
