// A store into shared memory is seen by the other process without any system call: the child makes it while
// seccomp allows it nothing but to exit.
//
// ref:      man7 seccomp(2) SECCOMP_SET_MODE_STRICT; man7 seccomp(2) SECCOMP_RET_KILL; man7 mmap(2) MAP_SHARED
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S0-002

#include "support/seccomp.hpp"

int main() {
    auto* value =
        static_cast<volatile int*>(must(mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)));
    auto* fatal = shared<int>();
    Child child([&] {
        forbid_system_calls();
        *value = 7;
        syscall(SYS_exit, 5);
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) end_case(77);  // the child has said why
    observe("a child that stores", end);
    observe("the parent reads", *value);

    Child caller([&] {
        *fatal = forbid_system_calls();
        syscall(SYS_getpid);
        *value = 8;
        syscall(SYS_exit, 5);
    });
    const WaitStatus killed = caller.wait();
    observe("one that makes a system call first", killed, {"killed by SIGKILL", "killed by SIGSYS"});
    observe("the signal is that of its seccomp mode", WIFSIGNALED(killed.status) && WTERMSIG(killed.status) == *fatal);
    observe("the parent reads", *value);
}
