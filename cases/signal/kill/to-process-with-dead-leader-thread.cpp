// A process whose first thread has ended goes on, and gets the signals that are sent to it.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; XSH pthread_exit() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/case.hpp"

#include <pthread.h>

static Gate* alone;
static pthread_t first;

static void* second(void*) {
    must(Error{pthread_join(first, nullptr)});
    alone->open();
    for (;;) pause();
}

int main() {
    Gate gate;
    alone = &gate;
    Child child([] {
        handle(SIGUSR1, [](int) { _exit(7); });
        first = pthread_self();
        pthread_t thread;
        must(Error{pthread_create(&thread, nullptr, second, nullptr)});
        pthread_exit(nullptr);
    });
    gate.wait();
    observe("kill", kill(child.pid(), SIGUSR1));
    observe("child, whose handler exits with 7", child.wait());
}
