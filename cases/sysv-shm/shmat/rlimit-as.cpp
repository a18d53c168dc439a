// shmat() of a segment that is larger than the limit RLIMIT_AS fails with ENOMEM, or succeeds where that limit does not hold for
// it; once the limit is raised again it succeeds.
//
// ref:      POSIX.1-2024 XSH shmat() ERRORS ENOMEM; POSIX.1-2024 XSH getrlimit() DESCRIPTION RLIMIT_AS
// profile:  xsi
// strength: unspecified
// needs:    fork

#include "support/sysv_shm.hpp"

#include <sys/resource.h>

int main() {
#ifdef RLIMIT_AS
    constexpr size_t size = 64 * 1024 * 1024;
    const int id = shmget(IPC_PRIVATE, size, IPC_CREAT | 0600);
    if (id == -1) unsupported("no segment of 64 MiB here");
    owned_shm(id);
    Child child([&] {
        rlimit before = {};
        must(getrlimit(RLIMIT_AS, &before));
        rlimit lowered = before;
        lowered.rlim_cur = 32 * 1024 * 1024;
        if (before.rlim_cur < lowered.rlim_cur || setrlimit(RLIMIT_AS, &lowered) == -1) return 2;
        const void* address = shmat(id, nullptr, 0);
        const int error = errno;
        must(setrlimit(RLIMIT_AS, &before));  // the stack may have to grow for what follows
        errno = error;
        observe("attach 64 MiB under a limit of 32", address, {"succeeded", "failed ENOMEM"});
        const bool attached = address != reinterpret_cast<void*>(-1);
        observe("it is attached if that succeeded, and only then", (segment_status(id).shm_nattch == 1) == attached);
        auto* memory = static_cast<char*>(must(shmat(id, nullptr, 0)));
        observe("the last byte, under the limit of before", memory[size - 1] == 0);
        return 0;
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 2) unsupported("this process may not have, or has, 32 MiB mapped");
    observe("child", end);
#else
    unsupported("no RLIMIT_AS here");
#endif
}
