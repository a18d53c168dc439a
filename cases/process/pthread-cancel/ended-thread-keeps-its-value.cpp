// pthread_cancel() of a thread that has ended and has not been joined is no error, and the thread keeps the value with which it
// ended.
//
// ref:      POSIX.1-2024 XSH pthread_cancel() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/ended_thread.hpp"

int main() {
    int result = 5;
    const pthread_t thread = ended_thread(&result);
    observe("pthread_cancel", Error{pthread_cancel(thread)});
    void* value = nullptr;
    observe("pthread_join", Error{pthread_join(thread, &value)});
    observe("value of the thread", value == &result);
}
