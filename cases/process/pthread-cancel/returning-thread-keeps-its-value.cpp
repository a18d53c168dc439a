// A thread with a pending request that returns without coming to a cancellation point ends with the value that it returns.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH pthread_exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static Error cancelled = {-7};

static void* cancel_and_return(void* value) {
    cancelled = {pthread_cancel(pthread_self())};
    return value;
}

int main() {
    int result = 5;
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, cancel_and_return, &result)});
    void* value = nullptr;
    observe("pthread_join", Error{pthread_join(thread, &value)});
    observe("pthread_cancel", cancelled);
    observe("the value that it returned", value == &result);
}
