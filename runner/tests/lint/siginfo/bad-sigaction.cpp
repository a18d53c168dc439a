// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  option MSG
// strength: shall

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_flags = SA_RESTART | SA_SIGINFO;
    observe("query", sigaction(SIGUSR1, nullptr, &action));
    observe("install", sigaction(SIGUSR1, &action, nullptr));  // COMPLAINT
    observe("install", sigaction(SIGRTMIN, &action, nullptr));
}
