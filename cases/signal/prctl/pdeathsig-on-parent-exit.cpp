// A process that asked for it with PR_SET_PDEATHSIG gets a signal when its parent ends.
//
// ref:     man7 prctl(2) PR_SET_PDEATHSIG
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/prctl.h>

int main() {
    auto [reader, writer] = open_pipe();
    handle(SIGUSR1);
    Child parent([] {
        Gate ready;
        const pid_t own = getpid();
        if (must(fork()) == 0) {
            observe("ask for SIGUSR1", prctl(PR_SET_PDEATHSIG, SIGUSR1));
            int asked = 0;
            observe("query", prctl(PR_GET_PDEATHSIG, &asked));
            observe("asked for", Signal{asked});
            ready.open();
            eventually([] { return handled > 0; });
            observe("handled", handled);
            observe("parent changed", getppid() != own);
            _exit(0);
        }
        ready.wait();
    });
    const WaitStatus end = parent.wait();
    close(writer);
    char byte;
    must(read(reader, &byte, 1) == 0);  // the grandchild, which holds the other end, is gone
    observe("parent", end);
}
