// A mapping that would take a process beyond its limit RLIMIT_AS is refused with ENOMEM; once the limit is raised again it
// succeeds.
//
// ref:      POSIX.1-2024 XSH getrlimit() DESCRIPTION RLIMIT_AS; POSIX.1-2024 XSH mmap() ERRORS ENOMEM
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/memory.hpp"

#include <sys/resource.h>

static void* map_64_mib() { return mmap(nullptr, 64 * 1024 * 1024, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); }

int main() {
#ifdef RLIMIT_AS
    Child child([] {
        rlimit before = {};
        must(getrlimit(RLIMIT_AS, &before));
        rlimit lowered = before;
        lowered.rlim_cur = 32 * 1024 * 1024;
        if (before.rlim_cur < lowered.rlim_cur || munmap(map_64_mib(), 64 * 1024 * 1024) == -1)
            unsupported("this process may not map 64 MiB");
        if (setrlimit(RLIMIT_AS, &lowered) == -1) unsupported("this process has more than 32 MiB mapped");
        void* memory = map_64_mib();
        const int error = errno;
        must(setrlimit(RLIMIT_AS, &before));  // the stack may have to grow for what follows
        errno = error;
        observe("map 64 MiB under a limit of 32", memory);
        memory = map_64_mib();
        observe("map 64 MiB under the limit of before", memory);
        observe("load", load_from(static_cast<char*>(must(memory))));
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77)
        unsupported("this process may not map 64 MiB, or has 32 MiB mapped");
    observe("child", end);
#else
    unsupported("no RLIMIT_AS here");
#endif
}
