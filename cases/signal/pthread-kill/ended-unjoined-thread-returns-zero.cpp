// pthread_kill() of a thread that has ended and has not been joined is no error, and no handler runs.
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/ended_thread.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});  // in the thread: should it need a little longer to end, it still gets nothing
    int result = 5;
    const pthread_t thread = ended_thread(&result);
    unblock({SIGUSR1});
    observe("pthread_kill", Error{pthread_kill(thread, SIGUSR1)});
    void* value = nullptr;
    observe("pthread_join", Error{pthread_join(thread, &value)});
    observe("value of the thread", value == &result);
    observe("handled", handled);
}
