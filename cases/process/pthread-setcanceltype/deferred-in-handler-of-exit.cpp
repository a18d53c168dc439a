// When a thread calls pthread_exit(), its cancelability type is set to deferred before its cleanup handlers run.
//
// ref:      POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static int before = -7, type = -7;

static void look(void*) { must(Error{pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &type)}); }

static void* exit_at_once(void*) {
    pthread_cleanup_push(look, nullptr);
    int state;
    must(Error{pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state)});
    must(Error{pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &before)});
    pthread_exit(nullptr);
    pthread_cleanup_pop(0);
}

int main() {
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, exit_at_once, nullptr)});
    must(Error{pthread_join(thread, nullptr)});
    observe("at first", cancel_type(before));
    observe("in the handler", cancel_type(type));
}
