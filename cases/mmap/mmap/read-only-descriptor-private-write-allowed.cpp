// A file open for reading only may be mapped private and writable; stores go to a copy.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION prot
// profile: posix
// strength: shall
// claims:  S0-037 S0-038 S4-030

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int maker = must(open("mapped", O_WRONLY | O_CREAT | O_EXCL, 0600));
    must(write(maker, "aaa", 3));
    const int file = must(open("mapped", O_RDONLY));

    observe("shared and writable", mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
    void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
    observe("private and writable", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("store", store_to(bytes + 1, 'Z'));
    observe("the memory", Bytes{bytes, 3});
    observe("the file", file_bytes(file, 0, 3));
}
