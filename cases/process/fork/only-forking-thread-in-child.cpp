// The child of fork() has one thread, the one that called fork(); the others go on in the parent only.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

static Atomic<bool> stop = false;
static Atomic<unsigned long> counters[3];

static void count(int thread) {
    while (!stop) {
        ++counters[thread];
        nap();
    }
}
static unsigned long sum() { return counters[0] + counters[1] + counters[2]; }

int main() {
    Thread first([] { count(0); });
    Thread second([] { count(1); });
    Thread third([] { count(2); });
    must(eventually([] { return counters[0] > 0 && counters[1] > 0 && counters[2] > 0; }));

    const pid_t child = fork();
    if (child == 0) {
        const unsigned long before = sum();
        poll(nullptr, 0, 30);            // one of the calls that the child of a process with threads may make
        _exit(sum() == before ? 0 : 1);  // the child's copy of the counters
    }
    observe("nothing counts in the child", reap(must(child)));
    const unsigned long before = sum();
    observe("the threads count on in the parent", eventually([&] { return sum() > before; }));
    stop = true;
}
