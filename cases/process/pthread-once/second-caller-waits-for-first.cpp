// pthread_once() waits while another thread runs the routine, and does not run it a second time.
//
// ref:      POSIX.1-2024 XSH pthread_once() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

static pthread_once_t control = PTHREAD_ONCE_INIT;
static Atomic<int> runs{0};
static Atomic<bool> complete{false};
static Gate* entered;
static void prepare() {
    ++runs;
    entered->open();
    let_others_block();
    complete = true;
}

int main() {
    Gate gate;
    entered = &gate;
    int result = -7;
    Thread first([&] { result = pthread_once(&control, prepare); });
    gate.wait();
    observe("pthread_once", Error{pthread_once(&control, prepare)});
    observe("the routine is complete", complete.load());
    first.join();
    observe("pthread_once of the thread that runs it", Error{result});
    observe("the routine has run", runs.load());
    observe("pthread_once again", Error{pthread_once(&control, prepare)});
    observe("the routine has run", runs.load());
}
