// A signal that is pending for the process is delivered to a thread that is made later and unblocks it.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static thread_local bool late_thread = false;
static volatile sig_atomic_t handled_in_late_thread = 0;

static void count_here(int) {
    handled = handled + 1;
    if (late_thread) handled_in_late_thread = handled_in_late_thread + 1;
}

int main() {
    handle(SIGUSR1, count_here);
    block({SIGUSR1});
    must(kill(getpid(), SIGUSR1));
    observe("handled", handled);
    {
        Thread late([] {
            late_thread = true;
            const sigset_t set = set_of({SIGUSR1});
            must(Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
            observe("handled by then in the thread", handled_in_late_thread);
        });
    }
    observe("handled in all", handled);
    observe("pending", is_pending(SIGUSR1));
}
