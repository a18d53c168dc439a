// pause() of a thread fails with EINTR once a handler has run in that thread for a signal that another thread sends.
//
// ref:      POSIX.1-2024 XSH pause() DESCRIPTION; XSH pause() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/interrupted_thread.hpp"

int main() {
    observe("pause", in_an_interrupted_thread([] { return pause(); }));
    observe("handler ran", handled_in_threads > 0);
}
