// The SIGALRM of alarm() is sent to the process: another thread than the one that called alarm() can handle it.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads timing

#include "support/threads.hpp"

static thread_local bool first_thread = false;
static volatile sig_atomic_t handled_in_first = 0;

static void count_here(int) {
    handled = handled + 1;
    if (first_thread) handled_in_first = handled_in_first + 1;
}

int main() {
    first_thread = true;
    handle(SIGALRM, count_here);
    block({SIGALRM});  // in the thread as well
    Gate set, done;
    Thread other([&] {
        observe("alarm in another thread", alarm(1));
        set.open();
        done.wait();
    });
    set.wait();
    unblock({SIGALRM});
    eventually([] { return handled > 0; });
    done.open();
    other.join();
    observe("handled", handled);
    observe("handled in the first thread", handled_in_first);
}
