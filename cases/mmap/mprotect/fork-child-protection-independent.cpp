// A child that changes the protection of an inherited shared mapping changes it for itself alone.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    Child child([&] {
        observe("the child takes all access away", mprotect(bytes, page, PROT_NONE));
        observe("load in the child", load_from(bytes));
    });
    observe("child", child.wait());
    observe("load in the parent", load_from(bytes));
    observe("store in the parent", store_to(bytes, 'Z'));
}
