// A process lives on when its parent ends, and gets another parent: getppid() gives a process ID that is not the old one.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; XSH getppid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// assertion: process.reparenting.orphan-gets-new-parent process.underscore-exit.children-are-reparented-not-killed

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Gate ready, reaped;
    Child parent([&, writer = writer] {
        const pid_t self = getpid();
        if (must(fork()) == 0) {
            observe("the parent is the process that forked", getppid() == self);
            ready.open();
            reaped.wait();
            const pid_t adopter = getppid();
            observe("after its end the parent is another", adopter != self && adopter != getpid());
            observe("the old parent", kill(self, 0));
            must(write(writer, "alive", 5));
            _exit(0);
        }
        ready.wait();
        _exit(3);
    });
    observe("the parent", parent.wait());
    reaped.open();
    char bytes[8];
    observe("the orphan writes", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
