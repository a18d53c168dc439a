// When another thread cuts whole pages off a file, touching them in an existing mapping raises SIGBUS.
//
// ref:      POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: mmap.mmap.truncate-by-other-process-raises-sigbus

#include "support/memory.hpp"
#include "support/waking.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 2 * page);
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    observe("load the second page", load_from(bytes + page));
    Text result;
    Thread cutting([&] { result = as_text(ftruncate(file, page)); });
    cutting.join();
    observe("another thread cuts the file", result);
    observe("load the second page", load_from(bytes + page));
    observe("store to it", store_to(bytes + page, 'Z'));
    observe("the first page is as before", all_bytes_are(bytes, page, 'a'));
}
