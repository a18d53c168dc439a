// An empty file can be mapped; its page raises SIGBUS until ftruncate() has made the file large enough, and reads as zero then.
//
// ref:     man7 mmap(2) NOTES
// profile: linux
// claims:  S0-036 S4-035

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    const int file = open_scratch_file(0);
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    observe("map an empty file", memory);
    auto* bytes = static_cast<char*>(must(memory));

    observe("load", load_from(bytes));
    observe("si_code", Code{SIGBUS, captured.si_code});
    observe("grow the file", ftruncate(file, page));
    observe("load again", load_from(bytes));
    observe("all zero", all_bytes_are(bytes, page, 0));
    bytes[1] = 'Z';
    observe("the file after a store", file_bytes(file, 0, 3));
}
