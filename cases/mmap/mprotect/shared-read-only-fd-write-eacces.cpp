// mprotect() does not make a shared mapping writable whose file was open for reading only; a private one it does.
//
// ref:     POSIX.1-2024 XSH mprotect() ERRORS EACCES
// profile: posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const long page = page_size();
    const int maker = must(open("mapped", O_WRONLY | O_CREAT | O_EXCL, 0600));
    must(write(maker, "aaa", 3));
    const int file = must(open("mapped", O_RDONLY));
    auto* one_for_all = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0)));
    auto* own = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_PRIVATE, file, 0)));

    observe("make the shared one writable", mprotect(one_for_all, page, PROT_READ | PROT_WRITE));
    observe("store", store_to(one_for_all, 'Z'));
    observe("make the private one writable", mprotect(own, page, PROT_READ | PROT_WRITE));
    observe("store", store_to(own, 'Z'));
    observe("the file", file_bytes(file, 0, 3));
}
