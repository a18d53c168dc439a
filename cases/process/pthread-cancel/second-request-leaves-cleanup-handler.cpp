// While a cleanup handler runs, cancellation is disabled: it may wait, and a second request does not end it.
//
// ref:      POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static Pipe ends;
static ssize_t result = -7;
static Atomic<bool> in_handler{false};

static void read_one(void*) {
    in_handler = true;
    char byte;
    result = read(ends.reader, &byte, 1);
}

static void* wait_for_signals(void*) {
    pthread_cleanup_push(read_one, nullptr);
    for (;;) pause();
    pthread_cleanup_pop(0);
}

int main() {
    ends = open_pipe();
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, wait_for_signals, nullptr)});
    let_others_block();
    observe("first request", Error{pthread_cancel(thread)});
    must(eventually([] { return in_handler.load(); }));
    let_others_block();
    observe("second request", Error{pthread_cancel(thread)});
    let_others_block();
    must(write(ends.writer, "x", 1));
    void* value = nullptr;
    must(Error{pthread_join(thread, &value)});
    observe("read in the handler", result);
    observe("PTHREAD_CANCELED", value == PTHREAD_CANCELED);
}
