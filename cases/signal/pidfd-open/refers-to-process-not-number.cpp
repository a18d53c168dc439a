// A process descriptor refers to a process, not to its number: when another process has got that number, the descriptor still
// refers to the one that is gone.
//
// ref:     man7 pidfd_send_signal(2) NOTES; man7 clone(2) The set_tid array
// profile: linux
// strength: documented
// needs:   fork root pid-namespace

#include "support/namespaces.hpp"
#include "support/set_tid.hpp"

int main() {
    const WaitStatus end = alone_in_pid_namespace([] {
        const pid_t child = must(fork());
        if (child == 0) _exit(3);
        const long descriptor = syscall(SYS_pidfd_open, child, 0);
        observe("pidfd_open", descriptor != -1);
        must(waitpid(child, nullptr, 0));

        const pid_t next = fork_with_pid(child);
        if (next == 0)
            for (;;) pause();
        observe("another process with that number", must(next) == child);
        observe("kill", kill(child, 0));
        observe("pidfd_send_signal", syscall(SYS_pidfd_send_signal, descriptor, SIGKILL, nullptr, 0));
        observe("pidfd_open of the other process, signal 0",
                syscall(SYS_pidfd_send_signal, must(syscall(SYS_pidfd_open, next, 0)), 0, nullptr, 0));
        int status = 0;
        observe("the other process has ended", waitpid(next, &status, WNOHANG));
    });
    observe("the process in the namespace", end);
}
