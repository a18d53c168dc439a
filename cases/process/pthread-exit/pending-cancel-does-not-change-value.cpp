// A thread with a pending request that calls pthread_exit() ends with the value that it gives, and its cleanup handler may wait.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static Pipe ends;
static ssize_t read_there = -7;

static void read_one(void*) {
    char byte;
    read_there = read(ends.reader, &byte, 1);
}

static void* cancel_and_exit(void* value) {
    pthread_cleanup_push(read_one, nullptr);
    must(Error{pthread_cancel(pthread_self())});
    pthread_exit(value);
    pthread_cleanup_pop(0);
}

int main() {
    ends = open_pipe();
    must(write(ends.writer, "x", 1));
    int result = 5;
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, cancel_and_exit, &result)});
    void* value = nullptr;
    observe("pthread_join", Error{pthread_join(thread, &value)});
    observe("the value of pthread_exit()", value == &result);
    observe("read in the handler", read_there);
}
