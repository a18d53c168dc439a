// Attaching is the kernel's work, access is not: while seccomp allows a process nothing but to exit, its stores and loads go on and
// reach the other process.
//
// ref:     man7 shmat(2) DESCRIPTION; man7 seccomp(2) SECCOMP_SET_MODE_STRICT; man7 seccomp(2) SECCOMP_RET_KILL
// profile: linux
// strength: documented
// needs:   fork
// claims:  S4-116

#include "support/seccomp.hpp"
#include "support/sysv_shm.hpp"

int main() {
    auto* memory = static_cast<volatile char*>(must(shmat(new_segment(100), nullptr, 0)));
    memory[1] = 'q';
    Child locked_up([&] {
        forbid_system_calls();
        memory[0] = memory[1];
        syscall(SYS_exit, 0);
    });
    const WaitStatus end = locked_up.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) end_case(77);  // the child has said why
    observe("the process without system calls", end);
    const char copied = memory[0];
    observe("what it copied", Bytes{&copied, 1});

    const int id = new_segment(100);
    auto* fatal = shared<int>();
    Child attaching([&] {
        *fatal = forbid_system_calls();
        shmat(id, nullptr, 0);
        syscall(SYS_exit, 0);
    });
    const WaitStatus killed = attaching.wait();
    observe("a process that attaches", killed, {"killed by SIGKILL", "killed by SIGSYS"});
    observe("the signal is that of its seccomp mode", WIFSIGNALED(killed.status) && WTERMSIG(killed.status) == *fatal);
}
