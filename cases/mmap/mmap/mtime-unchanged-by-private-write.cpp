// Stores through a private mapping leave the modification time of the file as it is.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    const timespec long_ago[] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    file_size(file);  // what is marked for update by now is updated
    must(futimens(file, long_ago));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    std::memset(bytes, 'Z', page);
    observe("the mapping", Bytes{bytes, 3});
    must(munmap(bytes, page));
    must(fsync(file));
    struct stat status = {};
    must(fstat(file, &status));
    observe("the modification time is as before", status.st_mtime == 1'000'000'000);
    observe("another mapping", bytes_by_mapping(file, 0, 3));
}
