// What one thread maps, others of the process use, also when that thread has ended; one that unmaps it unmaps it for all.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH munmap() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/memory.hpp"
#include "support/threads.hpp"

int main() {
    const long page = page_size();
    const int file = open_file_of('a', page);
    void* memory = nullptr;
    {
        Thread mapper([&] { memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0); });
    }
    observe("a thread that has ended has mapped", memory);
    auto* bytes = static_cast<char*>(must(memory));
    observe("store in the first thread", store_to(bytes + 1, 'Z'));
    observe("another mapping", bytes_by_mapping(file, 0, 3));
    int result = -1;
    {
        Thread unmapper([&] { result = munmap(bytes, page); });
    }
    observe("another thread has unmapped", result);
    observe("load in the first thread", load_from(bytes));
}
