// pthread_kill() of a thread that has ended and has not been joined is no error, and no handler runs.
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile: posix
// needs:   threads

#include "support/threads.hpp"

static void* end_at_once(void* writer) {
    close(*static_cast<int*>(writer));
    return nullptr;
}

int main() {
    handle(SIGUSR1);
    auto [reader, writer] = open_pipe();
    int end = writer;
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, end_at_once, &end)});
    char byte;
    must(read(reader, &byte, 1) == 0);  // the thread is about to end,
    breathe(20);                        // and now it has ended
    observe("pthread_kill", Error{pthread_kill(thread, SIGUSR1)});
    observe("pthread_join", Error{pthread_join(thread, nullptr)});
    note("handled %d", static_cast<int>(handled));
}
