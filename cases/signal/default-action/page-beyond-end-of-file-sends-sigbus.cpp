// A reference to a mapped page beyond the end of the file generates SIGBUS; a page of the file does not.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-061

#include "support/signal_tools.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    const int file = open_scratch_file(1);
    void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    auto* bytes = static_cast<volatile char*>(must(memory));
    for (size_t offset : {page - 1, page}) {
        Child child([&] {
            no_core_file();
            bytes[offset] = 1;
            return 3;
        });
        observe(offset < page ? "in the last page of the file" : "beyond it", child.wait());
    }
}
