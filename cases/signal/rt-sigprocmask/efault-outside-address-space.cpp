// The system call behind sigprocmask() fails with EFAULT for a set outside the address space, and changes nothing.
//
// ref:     man7 sigprocmask(2) ERRORS EFAULT
// profile: linux
// strength: documented
// claims:  S4-102

#include "support/signal_tools.hpp"

#include <sys/syscall.h>

int main() {
    void* nowhere = must(mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    must(munmap(nowhere, 4096));
    const size_t kernel_set_size = static_cast<size_t>(SIGRTMAX + 7) / 8;
    const sigset_t set = set_of({SIGUSR1});
    observe("block SIGUSR1", syscall(SYS_rt_sigprocmask, SIG_BLOCK, &set, nullptr, kernel_set_size));
    observe("a set that cannot be read", syscall(SYS_rt_sigprocmask, SIG_BLOCK, nowhere, nullptr, kernel_set_size));
    observe("an old set that cannot be written", syscall(SYS_rt_sigprocmask, SIG_BLOCK, nullptr, nowhere, kernel_set_size));
    observe("an unknown way", syscall(SYS_rt_sigprocmask, 9999, &set, nullptr, kernel_set_size));
    observe("mask", members(current_mask()).chars);
}
