// With SA_RESETHAND the action is the default one again as soon as the handler starts.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESETHAND
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static volatile sig_atomic_t default_inside = 0;
static void on_signal(int signo) {
    struct sigaction now = {};
    now.sa_handler = on_signal;
    sigaction(signo, nullptr, &now);
    default_inside = now.sa_handler == SIG_DFL;
    handled = handled + 1;
}

int main() {
    Child child([] {
        struct sigaction action = {};
        action.sa_handler = on_signal;
        action.sa_flags = SA_RESETHAND;
        observe("install", sigaction(SIGUSR1, &action, nullptr));
        observe("raise", raise(SIGUSR1));
        observe("handled", handled);
        observe("default action seen by the handler", default_inside == 1);
        raise(SIGUSR1);
    });
    observe("raised a second time", child.wait());
}
