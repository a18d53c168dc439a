// When another process cuts whole pages off a file, touching them in an existing mapping raises SIGBUS.
//
// ref:      POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(ftruncate(file, 2 * page));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    std::memset(bytes, 'a', 2 * page);

    Child child([=] { observe("a child opens the file and cuts it", ftruncate(must(open("file", O_RDWR)), page)); });
    observe("child", child.wait());
    observe("load the second page", load_from(bytes + page));
    observe("store to it", store_to(bytes + page, 'Z'));
    observe("the first page is as before", all_bytes_are(bytes, page, 'a'));
}
