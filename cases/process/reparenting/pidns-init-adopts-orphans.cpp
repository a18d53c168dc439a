// In a PID namespace a process whose parent has ended becomes a child of process 1 of that namespace.
//
// ref:      man7 pid_namespaces(7) The namespace init process
// profile:  linux
// strength: documented
// needs:    fork pid-namespace

#include "support/namespaces.hpp"
#include "support/processes.hpp"

int main() {
    const WaitStatus end = alone_in_pid_namespace([] {
        Gate ready, parent_reaped, told;
        Child parent([&] {
            const pid_t self = getpid();
            if (must(fork()) == 0) {
                observe("the parent is the process that forked", getppid() == self);
                ready.open();
                parent_reaped.wait();
                observe("the parent is process 1", getppid() == 1);
                told.open();
                _exit(4);
            }
            ready.wait();
            return 3;
        });
        observe("the parent", parent.wait());
        parent_reaped.open();
        told.wait();
        observe("children of the process that made the parent", waitpid(-1, nullptr, WNOHANG));
    });
    observe("the process in the namespace", end);
}
