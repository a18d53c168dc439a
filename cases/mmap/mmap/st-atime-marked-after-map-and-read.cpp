// Reading memory that maps a file marks the time of the file's last access, at the latest when the mapping is removed. (A file
// system that keeps no such times does not count.)
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/file_times.hpp"
#include "support/memory.hpp"

// Sets the times of the file back, lets `use` look into it, and tells whether that has marked the time of access.
template <class Use>
static bool marks_access(Use use) {
    const timespec long_ago[] = {{1000, 0}, {1000, 0}};
    must(utimensat(AT_FDCWD, "f", long_ago, 0));
    use();
    struct stat status = {};
    must(stat("f", &status));
    return status.st_atim.tv_sec > 1000;
}

int main() {
    enter_scratch_directory();
    const int file = must(open("f", O_RDWR | O_CREAT, 0600));
    must(write(file, "text", 4));
    char bytes[4];
    if (!marks_access([&] { must(pread(file, bytes, 4, 0)); })) unsupported("this file system keeps no times of access");

    char seen = '-';
    const bool marked = marks_access([&] {
        void* memory = mmap(nullptr, 4, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        observe("mapping", memory);
        auto* text = static_cast<volatile char*>(must(memory));
        seen = text[0];
        text[3] = 's';
        observe("munmap", munmap(memory, 4));
    });
    observe("first byte", Bytes{&seen, 1});
    observe("the access is marked", marked);
    observe("the file", bytes_by_mapping(file, 0, 4));
}
