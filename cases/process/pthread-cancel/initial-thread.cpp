// The initial thread of a new program can be cancelled by another one, which joins it and goes on.
//
// ref:      POSIX.1-2024 XSH pthread_cancel() DESCRIPTION; POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    fork exec threads

#include "support/cancellation.hpp"

static void* cancel_and_join(void* thread) {
    const pthread_t initial = *static_cast<pthread_t*>(thread);
    let_others_block();
    void* value = nullptr;
    if (pthread_cancel(initial) != 0) _exit(1);
    if (pthread_join(initial, &value) != 0) _exit(2);
    _exit(value == PTHREAD_CANCELED ? 4 : 3);
}

int main(int count, char** arguments) {
    if (count > 1) {
        pthread_t initial = pthread_self(), other;
        must(Error{pthread_create(&other, nullptr, cancel_and_join, &initial)});
        for (;;) pause();
    }
    const char* program = own_program(arguments);
    Child child([&] {
        execl(program, program, "new", static_cast<char*>(nullptr));
        _exit(5);
    });
    observe("the new program, ended by its other thread", child.wait());
}
