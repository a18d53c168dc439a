// kill() with process id -1 signals the caller too: it is one of the processes that it may signal.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork pid-namespace
// claims:  S1-041

#include "support/namespaces.hpp"

int main() {
    const WaitStatus sender = alone_in_pid_namespace([] {
        handle(SIGUSR1);
        Child other([] {
            eventually([] { return handled > 0; });
            return 10 + handled;
        });
        observe("kill", kill(-1, SIGUSR1));
        observe("another process, 10 and its count", other.wait());
        observe("handled by the caller", handled);
        return 0;
    });
    observe("sender", sender);
}
