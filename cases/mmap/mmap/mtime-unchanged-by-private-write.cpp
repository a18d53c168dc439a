// Stores through a private mapping leave the modification time of the file as it is.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_PRIVATE
// profile:  posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    enter_scratch_directory();
    must(write(must(open("file", O_WRONLY | O_CREAT | O_EXCL, 0600)), "aaa", 3) == 3);
    const int file = must(open("file", O_RDWR));
    file_size(file);  // what is marked for update by now is updated
    const timespec long_ago[] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    must(utimensat(AT_FDCWD, "file", long_ago, 0));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)));
    std::memset(bytes, 'Z', page);
    observe("the mapping", Bytes{bytes, 3});
    must(munmap(bytes, page));
    struct stat status = {};
    must(fstat(file, &status));
    observe("the modification time is as before", status.st_mtime == 1'000'000'000);
    observe("another mapping", bytes_by_mapping(file, 0, 3));
}
