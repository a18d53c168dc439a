// A handler whose sa_mask holds every signal can be installed, and SIGSTOP and SIGKILL act while it runs.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

static Gate* in_handler;

int main() {
    Gate gate;
    in_handler = &gate;
    Child child([] {
        struct sigaction action = {};
        action.sa_handler = [](int) {
            in_handler->open();
            for (;;) pause();
        };
        must(sigfillset(&action.sa_mask));
        observe("install", sigaction(SIGUSR1, &action, nullptr));
        raise(SIGUSR1);
    });
    gate.wait();
    must(kill(child.pid(), SIGTERM));
    must(kill(child.pid(), SIGSTOP));
    observe("SIGTERM and SIGSTOP while its handler runs", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGKILL));
    observe("SIGKILL", child.wait());
}
