// When a thread acts on a request, its cancelability is disabled before its cleanup handlers run.
//
// ref:      POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static int state = -7;

static void look(void*) { must(Error{pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state)}); }

static void* cancel_itself(void*) {
    pthread_cleanup_push(look, nullptr);
    must(Error{pthread_cancel(pthread_self())});
    for (;;) pthread_testcancel();
    pthread_cleanup_pop(0);
}

int main() {
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, cancel_itself, nullptr)});
    must(Error{pthread_join(thread, nullptr)});
    observe("in the handler", cancel_state(state));
}
