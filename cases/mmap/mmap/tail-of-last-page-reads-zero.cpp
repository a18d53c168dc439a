// The part of the last page that lies behind the end of the file is filled with zeros.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S0-041

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', 100);

    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ, MAP_SHARED, file, 0)));
    observe("bytes 0 to 99 are the file's", all_bytes_are(bytes, 100, 'a'));
    observe("the others are 0", all_bytes_are(bytes + 100, page - 100, 0));
}
