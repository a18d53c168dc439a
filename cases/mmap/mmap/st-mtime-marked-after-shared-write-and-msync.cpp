// A store through a shared mapping changes the file's time of last modification, at the next msync() at the latest.
//
// ref: POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* memory = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    const timespec long_ago[] = {{1000, 0}, {1000, 0}};
    must(futimens(file, long_ago));
    memory[1] = 'Z';
    observe("msync", msync(memory, page, MS_SYNC));
    struct stat status = {};
    status.st_mtime = 1000;
    must(fstat(file, &status));
    observe("still modified long ago", status.st_mtime == 1000);
}
