// A signal sent to the process that all other threads block is delivered to the thread whose sigsuspend() does not block it, and
// ends that wait.
//
// ref:       POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigsuspend.waits-with-temporary-mask

#include "support/threads.hpp"

static thread_local bool waits = false;
static Atomic<int> in_the_waiter = 0, elsewhere = 0;

int main() {
    handle(SIGUSR1, [](int) { ++(waits ? in_the_waiter : elsewhere); });
    block({SIGUSR1});  // in the threads as well
    Gate over;
    Thread other([&] { over.wait(); });
    int result = -7, error = 0;
    bool blocked_again = false;
    Thread waiter([&] {
        waits = true;
        const sigset_t nothing = set_of({});
        result = sigsuspend(&nothing);
        error = errno;
        must(raise(SIGUSR1));
        blocked_again = is_pending(SIGUSR1);
    });
    let_thread_block(waiter);
    must(kill(getpid(), SIGUSR1));
    waiter.join();
    over.open();
    errno = error;
    observe("sigsuspend", result);
    observe("handled in the thread that waits", in_the_waiter.load());
    observe("handled elsewhere", elsewhere.load());
    observe("blocked again in that thread", blocked_again);
    observe("still pending", is_pending(SIGUSR1));
}
