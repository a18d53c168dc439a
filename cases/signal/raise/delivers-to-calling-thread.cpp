// raise() signals the thread that calls it, not just any of the process.
//
// ref:     POSIX.1-2024 XSH raise() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads
// claims:  S1-044

#include "support/threads.hpp"

static pthread_t handled_by;

int main() {
    handle(SIGUSR1, [](int) {
        handled = handled + 1;
        handled_by = pthread_self();
    });
    Thread other([] {
        observe("raise in another thread", raise(SIGUSR1));
        observe("handled when it returned", handled);
        observe("by that thread", pthread_equal(handled_by, pthread_self()) != 0);
    });
    other.join();
    observe("raise in the first thread", raise(SIGUSR1));
    observe("handled when it returned", handled);
    observe("by that thread", pthread_equal(handled_by, pthread_self()) != 0);
}
