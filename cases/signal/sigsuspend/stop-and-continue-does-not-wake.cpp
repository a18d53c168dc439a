// A stop and a continue do not end sigsuspend(): it waits on for a signal that is caught.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile:  posix
// strength: shall
// needs:    fork

#include "support/interruption.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    Child child([] {
        const sigset_t nothing = set_of({});
        observe("sigsuspend", sigsuspend(&nothing));
        observe("handled", handled);
        must(raise(SIGUSR1));
        observe("handled when sent again, blocked", handled);
    });
    stop_and_continue(child.pid());
    must(kill(child.pid(), SIGUSR1));
    observe("child", child.wait());
}
