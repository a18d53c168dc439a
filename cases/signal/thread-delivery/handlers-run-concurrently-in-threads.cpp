// Two threads can be in the handler of one signal at the same time: the signal is blocked in each only during its own handler.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static Atomic<int> inside = 0, left = 0;
static int reader;

static void meet(int) {  // other threads live: read() may be called here
    ++inside;
    char byte;
    if (read(reader, &byte, 1) == 1) ++left;
}

int main() {
    const Pipe leave = open_pipe();
    reader = leave.reader;
    handle(SIGUSR1, meet);
    Gate done;
    auto wait = [&] { done.wait(); };
    Thread first(wait), second(wait);
    observe("pthread_kill of the first thread", Error{pthread_kill(first.id(), SIGUSR1)});
    observe("pthread_kill of the second thread", Error{pthread_kill(second.id(), SIGUSR1)});
    observe("both threads are in the handler", eventually([] { return inside == 2; }));
    must(write(leave.writer, "xx", 2) == 2);
    observe("both leave it", eventually([] { return left == 2; }));
    for (int i = 0; i < 2; ++i) done.open();
}
