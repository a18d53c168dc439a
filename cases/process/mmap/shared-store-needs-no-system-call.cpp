// A store into shared memory is seen by the other process without any system call: the child makes it while
// seccomp allows it nothing but to exit.
//
// ref:      man7 seccomp(2) SECCOMP_SET_MODE_STRICT; man7 mmap(2) MAP_SHARED
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S0-002

#include "support/processes.hpp"

#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

static void be_strict() {
    const Scaffolding helper;
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) == -1) _exit(77);
}

int main() {
    auto* value =
        static_cast<volatile int*>(must(mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)));
    Child child([&] {
        be_strict();
        *value = 7;
        syscall(SYS_exit, 5);
    });
    const WaitStatus end = child.wait();
    if (end.status == 77 << 8) unsupported("no strict seccomp here");
    observe("a child that stores", end);
    observe("the parent reads", *value);

    Child caller([&] {
        be_strict();
        syscall(SYS_getpid);
        *value = 8;
        syscall(SYS_exit, 5);
    });
    observe("one that makes a system call first", caller.wait());
    observe("the parent reads", *value);
}
