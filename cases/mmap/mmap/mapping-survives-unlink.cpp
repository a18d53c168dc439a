// A mapping keeps the file it maps although its last name and its last descriptor are gone.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH unlink() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "aaa", 3));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    must(close(file));
    must(unlink("mapped"));

    observe("open the name", open("mapped", O_RDWR));
    observe("load", load_from(bytes));
    observe("store", store_to(bytes + 1, 'Z'));
    observe("the memory", Bytes{bytes, 3});
}
