// The handler of a signal sent by pthread_kill() runs in the thread that was named.
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static thread_local int number = 0;
static Atomic<int> seen_by[3] = {};

static void count_here(int) { ++seen_by[number]; }

int main() {
    handle(SIGUSR1, count_here);
    Gate ready, done;
    Thread first([&] {
        number = 1;
        ready.open();
        done.wait();
    });
    Thread second([&] {
        number = 2;
        ready.open();
        done.wait();
    });
    for (int i = 0; i < 2; ++i) ready.wait();

    for (int i = 1; i <= 3; ++i) {
        observe("pthread_kill of the second thread", Error{pthread_kill(second.id(), SIGUSR1)});
        eventually([&] { return seen_by[2] == i; });
    }
    observe("pthread_kill of the first thread", Error{pthread_kill(first.id(), SIGUSR1)});
    eventually([] { return seen_by[1] == 1; });
    for (int i = 0; i < 2; ++i) done.open();
    first.join();
    second.join();
    observe("handled in the initial thread", seen_by[0].load());
    observe("handled in the first thread", seen_by[1].load());
    observe("handled in the second thread", seen_by[2].load());
}
