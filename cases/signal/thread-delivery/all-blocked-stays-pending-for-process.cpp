// A signal sent to the process while all threads block it is pending for all of them until one unblocks it; that one handles it.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: signal.thread-delivery.all-blocked-stays-pending-for-process signal.sigpending.process-pending-seen-by-all-threads

#include "support/threads.hpp"

static thread_local bool second_thread = false;
static volatile sig_atomic_t handled_in_second = 0;

static void count_here(int) {
    handled = handled + 1;
    if (second_thread) handled_in_second = handled_in_second + 1;
}

static void query(const char* where) {
    sigset_t pending = set_of({});
    must(sigpending(&pending));
    observe(where, sigismember(&pending, SIGUSR1));
}

int main() {
    handle(SIGUSR1, count_here);
    block({SIGUSR1});  // in the thread as well
    must(kill(getpid(), SIGUSR1));
    query("pending in the first thread");
    {
        Thread second([&] {
            second_thread = true;
            query("pending in the second thread");
            observe("handled", handled);
            const sigset_t set = set_of({SIGUSR1});
            observe("unblock in the second thread", Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
            observe("handled by then", handled);
        });
    }
    observe("handled in the second thread", handled_in_second);
    query("pending in the first thread");
}
