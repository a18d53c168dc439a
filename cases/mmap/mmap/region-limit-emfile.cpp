// A process that has as many mappings as the system allows gets EMFILE for one more.
//
// ref:     POSIX.1-2024 XSH mmap() ERRORS EMFILE
// profile: posix
// strength: shall fail
// needs:   fork large-memory

#include "support/memory.hpp"

static void* map_some(long pages, int protection) {
    return mmap(nullptr, pages * page_size(), protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

int main() {
    Child child([=] {
        // Neighbours of different protection are not one region to any system. There need not be a limit.
        const Stopwatch watch;
        void* last = nullptr;
        for (int i = 0; i < 300'000 && !watch.at_least_ms(5000); ++i) {
            void* memory = map_some(1, i % 2 ? PROT_READ : PROT_NONE);
            const int error = errno;
            if (memory == MAP_FAILED) {
                note("%d regions", i);
                // Where the room for addresses has ended before the number of regions, ENOMEM is right.
                munmap(must(last), page_size());
                if (map_some(16, PROT_READ | PROT_WRITE) == MAP_FAILED) return 77;
                errno = error;
                observe("one region too many", memory);
                return 0;
            }
            last = memory;
        }
        return 77;
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) unsupported("no limit on the number of regions was met");
    observe("child", end);
}
