// With SA_SIGINFO the handler gets the signal number, a siginfo_t about it and a pointer to the interrupted context.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_SIGINFO
// profile:  posix
// strength: shall
// claims:   S0-097 S0-104 S4-106

#include "support/case.hpp"

static volatile sig_atomic_t number = 0, has_context = 0;
static void on_signal(int signo, siginfo_t* info, void* context) {
    number = signo;
    if (info) captured = *info;
    has_context = context != nullptr;
}

int main() {
    struct sigaction action = {}, now = {};
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO;
    observe("install", sigaction(SIGRTMIN, &action, nullptr));
    observe("query", sigaction(SIGRTMIN, nullptr, &now));
    observe("the handler, in sa_sigaction", now.sa_sigaction == on_signal);

    observe("raise", raise(SIGRTMIN));
    observe("first argument", Signal{static_cast<int>(number)});
    observe("si_signo", Signal{captured.si_signo});
    observe("context", has_context == 1);
}
