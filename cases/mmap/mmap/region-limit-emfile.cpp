// A process that has as many mappings as the system allows gets EMFILE for one more.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EMFILE
// profile: posix
// needs:   fork large-memory

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    Child child([=] {
        // Neighbours of different protection are not one region to any system. There need not be a limit.
        const Stopwatch watch;
        for (int i = 0; i < 300'000 && !watch.at_least_ms(5000); ++i) {
            void* memory = mmap(nullptr, page, i % 2 ? PROT_READ : PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (memory != MAP_FAILED) continue;
            note("%d regions", i);
            observe("one region too many", memory);
            return 0;
        }
        return 77;
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) unsupported("no limit was met with 300000 regions, or in 5 s");
    observe("child", end);
}
