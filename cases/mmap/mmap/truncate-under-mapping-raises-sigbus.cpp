// When ftruncate() cuts whole pages off a mapped file, touching them raises SIGBUS; what is left of the file stays readable.
//
// ref:     POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile: posix
// strength: shall

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("load the second page", load_from(bytes + page));

    observe("cut it off", ftruncate(file, page));
    observe("load it", load_from(bytes + page));
    observe("store to it", store_to(bytes + page, 'Z'));
    observe("load the first page", load_from(bytes));
    observe("the first page", all_bytes_are(bytes, page, 'a'));
}
