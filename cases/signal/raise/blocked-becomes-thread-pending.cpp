// A blocked signal that a thread raises is pending for that thread alone.
//
// ref:     POSIX.1-2024 XSH raise() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    Gate raised, seen;
    Thread other([&] {
        observe("raise in another thread", raise(SIGUSR1));
        observe("pending there", is_pending(SIGUSR1));
        raised.open();
        seen.wait();
    });
    raised.wait();
    observe("pending in the first thread", is_pending(SIGUSR1));
    seen.open();
    other.join();
    observe("handled", handled);
}
