// Copying a file by memcpy() from one mapping to another; an empty file cannot be copied so, for a mapping of length 0 is refused.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED; POSIX.1-2024 XSH mmap() ERRORS EINVAL
// profile:  posix
// strength: shall
// claims:   S4-055

#include "support/memory.hpp"

static void copy(const char* what, int from, const char* to) {
    const auto size = static_cast<size_t>(file_size(from));
    const int target = must(open(to, O_RDWR | O_CREAT | O_TRUNC, 0600));
    must(ftruncate(target, static_cast<off_t>(size)));
    void* source_bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, from, 0);
    observe(what, source_bytes);
    if (source_bytes == MAP_FAILED) return;
    void* target_bytes = must(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, target, 0));
    std::memcpy(target_bytes, source_bytes, size);
    must(munmap(source_bytes, size));
    must(munmap(target_bytes, size));
    observe("size of the copy", file_size(target));
    observe("beginning of the copy", bytes_by_mapping(target, 0, 6));
    observe("end of the copy", bytes_by_mapping(target, static_cast<off_t>(size) - 3, 3));
}

int main() {
    enter_scratch_directory();
    const int source = open_file_of('.', 5000);
    must(pwrite(source, "first", 5, 0));
    must(pwrite(source, "end", 3, 4997));
    const int old = must(open("copy", O_WRONLY | O_CREAT, 0600));
    must(ftruncate(old, 9000));  // a longer file of that name leaves nothing behind

    copy("map a file of 5000 bytes", source, "copy");
    copy("map an empty file", open_scratch_file(0), "copy");
}
