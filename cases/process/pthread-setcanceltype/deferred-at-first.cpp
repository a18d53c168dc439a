// The cancelability type is deferred in the thread that runs main() and in a new thread, even if the one that makes it has
// another.
//
// ref:      POSIX.1-2024 XSH pthread_setcanceltype() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static int in_main = -7, in_thread = -7;

int main() {
    int disabled;
    must(Error{pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &disabled)});
    observe("pthread_setcanceltype", Error{pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &in_main)});
    observe("in main() before", cancel_type(in_main));
    Thread thread([] { must(Error{pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &in_thread)}); });
    thread.join();
    observe("in the new thread before", cancel_type(in_thread));
    must(Error{pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &in_main)});
    observe("in main() until now", cancel_type(in_main));
}
