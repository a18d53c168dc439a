// Attaching is the kernel's work, access is not: under seccomp's strict mode, where only read, write and exit are allowed, stores
// and loads go on and reach the other process.
//
// ref:     man7 shmat(2) DESCRIPTION; man7 prctl(2) PR_SET_SECCOMP; man7 seccomp(2) SECCOMP_SET_MODE_STRICT
// profile: linux
// strength: documented
// needs:   fork
// claims:  S4-116

#include "support/sysv.hpp"

#include <linux/seccomp.h>
#include <sys/prctl.h>

int main() {
    auto* memory = static_cast<volatile char*>(must(shmat(new_segment(100), nullptr, 0)));
    memory[1] = 'q';
    Child locked_up([&] {
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) == -1) _exit(77);
        memory[0] = memory[1];
        syscall(SYS_exit, 0);
    });
    const WaitStatus end = locked_up.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) unsupported("no strict seccomp here");
    observe("the process without system calls", end);
    const char copied = memory[0];
    observe("what it copied", Bytes{&copied, 1});

    const int id = new_segment(100);
    Child attaching([&] {
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT);
        shmat(id, nullptr, 0);
        syscall(SYS_exit, 0);
    });
    observe("a process that attaches", attaching.wait());
}
