// The action for a signal belongs to the process: one that a thread sets holds for the other threads too.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    Thread other([] {
        struct sigaction action = {};
        action.sa_handler = count_signal;
        observe("another thread installs a handler", sigaction(SIGUSR1, &action, nullptr));
    });
    other.join();

    struct sigaction now = {};
    observe("query by the first thread", sigaction(SIGUSR1, nullptr, &now));
    observe("it is that handler", now.sa_handler == count_signal);
    observe("the first thread raises the signal", raise(SIGUSR1));
    observe("handled", handled);
}
