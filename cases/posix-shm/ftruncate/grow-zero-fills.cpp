// ftruncate() makes a shared memory object larger by zeros.
//
// ref:     POSIX.1-2024 XSH ftruncate() DESCRIPTION; POSIX.1-2024 XSH shm_open() RATIONALE
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const long size = 3 * page_size();
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));

    observe("ftruncate", ftruncate(object, size));
    observe("size is three pages", file_size(object) == size);
    auto* memory = static_cast<char*>(must(mmap(nullptr, size, PROT_READ, MAP_SHARED, object, 0)));
    observe("load the first byte", load_from(memory));
    observe("load the last byte", load_from(memory + size - 1));
    observe("all zero", all_bytes_are(memory, size, 0));
}
