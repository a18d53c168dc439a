// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

static void note_origin(int, siginfo_t*, void*) {}

int main() {
    handle(SIGCHLD, capture_signal);                 // COMPLAINT
    handle(SIGUSR1, [](int, siginfo_t*, void*) {});  // COMPLAINT
    handle(SIGUSR2, note_origin);                    // COMPLAINT
}
