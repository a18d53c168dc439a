// A signal sent to the process is delivered to a thread that does not block it.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static thread_local bool unblocked_here = false;
static Atomic<int> in_the_right_thread = 0, elsewhere = 0;

static void count_here(int) { ++(unblocked_here ? in_the_right_thread : elsewhere); }

int main() {
    handle(SIGUSR1, count_here);
    block({SIGUSR1});  // in the threads as well
    Gate ready, done;
    auto wait = [&] { done.wait(); };
    Thread a(wait), b(wait), d(wait);
    Thread c([&] {
        unblocked_here = true;
        const sigset_t set = set_of({SIGUSR1});
        must(Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
        ready.open();
        done.wait();
    });
    ready.wait();
    for (int i = 1; i <= 20; ++i) {
        must(kill(getpid(), SIGUSR1));
        if (!eventually([&] { return in_the_right_thread + elsewhere >= i; })) break;
    }
    for (int i = 0; i < 4; ++i) done.open();
    c.join();
    observe("handled in the thread that does not block it", in_the_right_thread.load());
    observe("handled elsewhere", elsewhere.load());
}
