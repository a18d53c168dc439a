// pthread_kill() with signal 0 sends nothing: it succeeds, or (as the edition of 2024 allows) fails with EINVAL.
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() ERRORS EINVAL
// profile: posix
// strength: may
// needs:   threads

#include "support/threads.hpp"

static thread_local bool right_thread = false;
static Atomic<int> handled_there = 0;

static void count_here(int) {
    if (right_thread) ++handled_there;
    count_in_threads(0);
}

int main() {
    for (int signo : {SIGUSR1, SIGALRM, SIGTERM, SIGINT, SIGHUP}) handle(signo, count_here);
    Gate ready, done;
    Thread thread([&] {
        right_thread = true;
        ready.open();
        done.wait();
    });
    ready.wait();
    observe("pthread_kill with signal 0", Error{pthread_kill(thread.id(), 0)}, {"0", "EINVAL"});
    breathe(10);
    observe("handled", handled_in_threads.load());

    observe("pthread_kill with SIGUSR1", Error{pthread_kill(thread.id(), SIGUSR1)});
    eventually([] { return handled_in_threads > 0; });
    observe("handled in the thread", handled_there.load());
    done.open();
}
