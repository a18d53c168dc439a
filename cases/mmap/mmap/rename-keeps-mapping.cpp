// A mapping belongs to a file, not to its name: it stays with the old file when another takes over the name.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH rename() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/memory.hpp"

static int make_file(const char* name, const char* text) {
    const int file = must(open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, text, 3) == 3);
    return file;
}

int main() {
    enter_scratch_directory();
    const int old_file = make_file("name", "old");
    const int new_file = make_file("other", "new");
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, old_file, 0)));
    must(close(old_file));
    must(rename("other", "name"));

    observe("the mapping", Bytes{bytes, 3});
    observe("store to it", store_to(bytes + 1, 'Z'));
    observe("the mapping", Bytes{bytes, 3});
    observe("a mapping of what has the name now", bytes_by_mapping(new_file, 0, 3));
}
