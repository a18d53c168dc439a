// Process 1 of a pid namespace is not touched by a signal from inside for which it has no handler, not even SIGKILL and SIGSTOP.
//
// ref:     man7 pid_namespaces(7) The namespace init process; man7 kill(2) NOTES
// profile: linux
// strength: documented
// needs:   fork pid-namespace
// claims:  S4-069

#include "support/namespaces.hpp"

int main() {
    const WaitStatus inside = alone_in_pid_namespace([] {
        for (int signo : {SIGTERM, SIGKILL, SIGSTOP}) {
            const int result = kill(1, signo);  // what it returns then is not documented
            note("%s gave %d", signal_text(signo).chars, result);
        }
        observe("process 1 is still there", kill(1, 0));
        Child other([] {
            for (;;) pause();
        });
        must(kill(other.pid(), SIGKILL));
        observe("SIGKILL to another process", other.wait());
        return 3;  // reported by process 1, which is what waits for this process
    });
    observe("told by process 1", inside);
}
