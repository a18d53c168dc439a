// No new process gets the process ID of a zombie, though clone3() asks for it; once the zombie has been waited for, one gets it.
//
// ref:      man7 clone(2) The set_tid array; man7 clone(2) ERRORS EEXIST; man7 wait(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork root pid-namespace

#include "support/namespaces.hpp"
#include "support/set_tid.hpp"

int main() {
    const WaitStatus end = alone_in_pid_namespace([] {
        const pid_t child = must(fork());
        if (child == 0) _exit(3);
        siginfo_t info = {};
        must(waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT));
        observe("a process with the ID of the zombie", fork_with_pid(child));

        int status = 0;
        observe("wait for the zombie", waitpid(child, &status, 0) == child);
        observe("it", WaitStatus{status});
        const pid_t next = fork_with_pid(child);
        if (next == 0) _exit(4);
        observe("a process with that ID now", next == child);
        observe("wait for it", waitpid(child, &status, 0) == child);
        observe("it", WaitStatus{status});
    });
    observe("the process in the namespace", end);
}
