// Cancellation is enabled in the thread that runs main() and in a new thread, even if the one that makes it has disabled it.
//
// ref:      POSIX.1-2024 XSH pthread_setcancelstate() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static int in_main = -7, in_thread = -7;

int main() {
    observe("pthread_setcancelstate", Error{pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &in_main)});
    observe("in main() before", cancel_state(in_main));
    Thread thread([] { must(Error{pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &in_thread)}); });
    thread.join();
    observe("in the new thread before", cancel_state(in_thread));
    must(Error{pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &in_main)});
    observe("in main() still", cancel_state(in_main));
}
