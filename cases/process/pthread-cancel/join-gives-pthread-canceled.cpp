// pthread_join() of a thread that was cancelled gives PTHREAD_CANCELED, which is no null pointer.
//
// ref:      POSIX.1-2024 XSH pthread_cancel() DESCRIPTION; POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static void* wait_for_signals(void*) {
    for (;;) pause();
}

int main() {
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, wait_for_signals, nullptr)});
    let_others_block();
    observe("pthread_cancel", Error{pthread_cancel(thread)});
    void* value = nullptr;
    observe("pthread_join", Error{pthread_join(thread, &value)});
    observe("it gives PTHREAD_CANCELED", value == PTHREAD_CANCELED);
    observe("which is a null pointer", value == nullptr);
}
