// After a thousand mappings and attached segments were made and removed, /proc/self/maps has as many lines as before.
//
// ref:      man7 proc(5) /proc/[pid]/maps; POSIX.1-2024 XSH munmap() DESCRIPTION; POSIX.1-2024 XSH shmdt() DESCRIPTION
// profile:  linux
// strength: documented

#include "support/owned_sysv.hpp"

// Counted without what takes memory itself.
static int lines() {
    const int maps = must(open("/proc/self/maps", O_RDONLY));
    static char part[4096];
    int count = 0;
    for (ssize_t size; (size = read(maps, part, sizeof part)) > 0;)
        for (ssize_t i = 0; i < size; ++i) count += part[i] == '\n';
    close(maps);
    return count;
}

int main() {
    const size_t size = 1 << 20;
    const int file = open_scratch_file(size), segment = owned_shm(must(shmget(IPC_PRIVATE, size, 0600)));
    const int before = lines();
    must(mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0));
    observe("one more", lines() == before + 1);
    const Stopwatch watch;
    int tried = 0, made = 0, removed = 0;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        auto* memory = static_cast<volatile char*>(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));
        void* attached = shmat(segment, nullptr, 0);
        if (memory == MAP_FAILED || attached == (void*)-1) break;
        memory[size - 1] = 'x';
        made += memory[size - 1] == 'x';
        removed += munmap(const_cast<char*>(memory), size) == 0 && shmdt(attached) == 0;
    }
    note("%d of each", tried);
    observe("each was made", tried > 0 && made == tried);
    observe("each was removed", removed == tried);
    observe("as many as before, and the one more", lines() == before + 1);
}
