// A child that maps something else over an inherited mapping leaves its parent's mapping as it is.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_FIXED; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)));
    std::memcpy(bytes, "pp", 2);
    const int file = open_file_of('f', page);
    Child child([&] {
        void* other = mmap(bytes, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 0);
        observe("the child maps a file in its place", other);
        observe("at that address", must(other) == bytes);
        bytes[0] = 'c';
        observe("the child", Bytes{bytes, 2});
    });
    observe("child", child.wait());
    observe("the parent", Bytes{bytes, 2});
    observe("store in the parent", store_to(bytes + 1, 'Z'));
    observe("the parent", Bytes{bytes, 2});
}
