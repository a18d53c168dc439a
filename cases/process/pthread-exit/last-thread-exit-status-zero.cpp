// A process exits with status 0 when its last thread has ended by pthread_exit(), whatever values its threads ended with.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"

#include <pthread.h>

static pthread_t first;

static void* second(void*) {
    observe("join of the first thread", Error{pthread_join(first, nullptr)});
    static int value = 5;
    pthread_exit(&value);
}

int main() {
    Child child([] {
        first = pthread_self();
        pthread_t thread;
        must(Error{pthread_create(&thread, nullptr, second, nullptr)});
        pthread_exit(nullptr);
    });
    observe("the process", child.wait());
}
