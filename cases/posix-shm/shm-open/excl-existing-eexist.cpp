// O_CREAT with O_EXCL fails with EEXIST where the name exists, and leaves that object as it is.
//
// ref:     POSIX.1-2024 XSH shm_open() ERRORS EEXIST
// profile: option SHM
// strength: shall fail

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 3));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
    std::memcpy(memory, "abc", 3);

    observe("O_EXCL again", shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    observe("O_EXCL and O_TRUNC", shm_open(name, O_CREAT | O_EXCL | O_TRUNC | O_RDWR, 0600));
    observe("size", file_size(object));
    observe("contents", Bytes{memory, 3});
}
