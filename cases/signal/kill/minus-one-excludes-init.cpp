// On Linux kill() with process id -1 leaves process 1 out, though it has a handler for the signal.
//
// ref:     man7 kill(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork pid-namespace
// claims:  S1-041 S4-066

#include "support/namespaces.hpp"

static int* handled_by_first;

int main() {
    handled_by_first = shared<int>();
    handle(SIGUSR1, [](int) {  // inherited by process 1 of the namespace and by what it starts
        handled = handled + 1;
        if (getpid() == 1) __atomic_add_fetch(handled_by_first, 1, __ATOMIC_SEQ_CST);
    });
    const WaitStatus sender = alone_in_pid_namespace([] {
        Child other([] {
            eventually([] { return handled > 0; });
            return 10 + handled;
        });
        observe("kill -1", kill(-1, SIGUSR1));
        observe("another process, 10 and its count", other.wait());
        observe("handled by process 1", __atomic_load_n(handled_by_first, __ATOMIC_SEQ_CST));

        observe("kill 1", kill(1, SIGUSR1));
        eventually([] { return __atomic_load_n(handled_by_first, __ATOMIC_SEQ_CST) > 0; });
        observe("handled by process 1", __atomic_load_n(handled_by_first, __ATOMIC_SEQ_CST));
        return 3;
    });
    observe("sender", sender);
}
