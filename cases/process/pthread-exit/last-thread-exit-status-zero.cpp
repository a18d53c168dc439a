// A process exits with status 0 when its last thread has ended by pthread_exit(), whatever values its threads ended with.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"

#include <pthread.h>

static int first_value = 5, second_value = 6;

static void* second(void*) {
    breathe(20);  // as a rule the first thread has ended by now
    pthread_exit(&second_value);
}

int main() {
    Child child([] {
        pthread_t thread;
        must(Error{pthread_create(&thread, nullptr, second, nullptr)});
        pthread_exit(&first_value);
        return 3;
    });
    const bool ended = eventually([&] { return has_ended(child.pid()); });
    observe("the process ends", ended);
    if (ended) observe("it", child.wait());
}
