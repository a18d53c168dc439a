// After a file was mapped and unmapped a thousand times, /proc/self/maps has as many lines for it as before.
//
// ref:      man7 proc(5) /proc/[pid]/maps; POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

static int lines(ino_t inode) {
    std::FILE* maps = must(std::fopen("/proc/self/maps", "r"));
    int count = 0;
    for (char line[512]; std::fgets(line, sizeof line, maps);) {
        unsigned long found;
        count += std::sscanf(line, "%*s %*s %*s %*s %lu", &found) == 1 && found == inode;
    }
    std::fclose(maps);
    return count;
}

int main() {
    const size_t size = 1 << 20;
    const int file = open_scratch_file(size);
    struct stat status;
    must(fstat(file, &status));
    observe("at first", lines(status.st_ino));
    must(mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0));
    observe("with one mapping", lines(status.st_ino));
    const Stopwatch watch;
    int tried = 0, made = 0, removed = 0;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, tried % 2 ? MAP_SHARED : MAP_PRIVATE, file, 0);
        if (memory == MAP_FAILED) continue;
        ++made;
        *static_cast<volatile char*>(memory) = 'x';
        removed += munmap(memory, size) == 0;
    }
    note("%d mappings", tried);
    observe("each was made", made == tried);
    observe("each was removed", removed == tried);
    observe("with the one mapping", lines(status.st_ino));
}
