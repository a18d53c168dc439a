// A signal that is pending for a thread is delivered in it when that thread sets a mask that no longer blocks it.
//
// ref:     POSIX.1-2024 XSH pthread_sigmask() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static thread_local bool right_thread = false;
static volatile sig_atomic_t handled_in_thread = 0;

static void count_here(int) {
    handled = handled + 1;
    if (right_thread) handled_in_thread = handled_in_thread + 1;
}

int main() {
    handle(SIGUSR1, count_here);
    block({SIGINT});  // in the thread as well, until it sets its mask
    Gate blocked, sent;
    Thread thread([&] {
        right_thread = true;
        const sigset_t set = set_of({SIGUSR1}), nothing = set_of({});
        observe("set the mask to SIGUSR1", Error{pthread_sigmask(SIG_SETMASK, &set, nullptr)});
        blocked.open();
        sent.wait();
        observe("handled", handled);
        sigset_t before = set_of({SIGINT});
        observe("set the mask to nothing", Error{pthread_sigmask(SIG_SETMASK, &nothing, &before)});
        observe("SIGUSR1 was blocked", sigismember(&before, SIGUSR1));
        observe("SIGINT was blocked", sigismember(&before, SIGINT));
        observe("handled by then in this thread", handled_in_thread);
    });
    blocked.wait();
    must(Error{pthread_kill(thread.id(), SIGUSR1)});
    sent.open();
    thread.join();
    observe("handled in all", handled);
}
