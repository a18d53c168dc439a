// SIGCHLD is sent to the process: another thread than the one that made the child can handle it.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/threads.hpp"

static thread_local bool first_thread = false;
static volatile sig_atomic_t handled_in_first = 0;

static void count_here(int) {
    handled = handled + 1;
    if (first_thread) handled_in_first = handled_in_first + 1;
}

int main() {
    first_thread = true;
    handle(SIGCHLD, count_here);
    block({SIGCHLD});  // in the thread as well
    Gate made, done;
    pid_t child = -1;
    Thread other([&] {
        child = fork();
        if (child == 0) _exit(3);
        made.open();
        done.wait();
    });
    made.wait();
    unblock({SIGCHLD});
    eventually([] { return handled > 0; });
    done.open();
    other.join();
    int status = 0;
    observe("waitpid gives the child", child > 0 && waitpid(child, &status, 0) == child);
    observe("child", WaitStatus{status});
    observe("handled", handled);
    observe("handled in the first thread", handled_in_first);
}
