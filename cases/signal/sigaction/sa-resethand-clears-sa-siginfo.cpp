// With SA_RESETHAND the SA_SIGINFO flag, too, is cleared when the handler starts.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESETHAND
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    struct sigaction action = {}, now = {};
    action.sa_sigaction = capture_signal;
    action.sa_flags = SA_RESETHAND | SA_SIGINFO;
    observe("install", sigaction(SIGRTMIN, &action, nullptr));
    observe("raise", raise(SIGRTMIN));
    observe("handled", handled);
    now.sa_handler = count_signal;
    observe("query", sigaction(SIGRTMIN, nullptr, &now));
    observe("default action", now.sa_handler == SIG_DFL);
    observe("SA_SIGINFO", (now.sa_flags & SA_SIGINFO) != 0);
}
