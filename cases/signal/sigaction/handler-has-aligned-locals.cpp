// A handler is entered as a function of C: an object in it has the alignment of its type, wherever the signal interrupts the
// program.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION SA_SIGINFO
// profile:  posix
// strength: shall

#include "support/streams.hpp"

#include <cstddef>

static volatile sig_atomic_t misaligned = 0;

static void look(int) {
    std::max_align_t object;
    const volatile void* volatile address = &object;  // the compiler must not take the answer for granted
    misaligned = misaligned + (reinterpret_cast<uintptr_t>(address) % alignof(std::max_align_t) != 0);
    handled = handled + 1;
}

int main() {
    struct sigaction action = {};
    action.sa_handler = look;
    observe("sigaction", sigaction(SIGUSR1, &action, nullptr));
    for (int i = 0; i < 3; ++i) observe("raise", raise(SIGUSR1));
    observe("handlers", handled);
    observe("with an aligned object", handled - misaligned);

    misaligned = 0;
    const Ticker alarms(look);
    unsigned steps = 0;
    while (handled < 8)
        if (++steps % 100'000 == 0) nap();  // a sanitizer runs handlers only where the program waits
    observe("it is aligned in those that interrupt a computation, too", misaligned == 0);
}
