// Mappings and descriptors of a shared memory object keep working after shm_unlink().
//
// ref:     POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 3));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
    std::memcpy(memory, "abc", 3);

    observe("shm_unlink", shm_unlink(name));
    observe("open the name", shm_open(name, O_RDWR, 0));
    observe("store", store_to(memory + 1, 'Z'));
    observe("the memory", Bytes{memory, 3});
    observe("a new mapping of the descriptor", Bytes{must(mmap(nullptr, 3, PROT_READ, MAP_SHARED, object, 0)), 3});

    must(close(object));
    observe("store once it is closed", store_to(memory + 2, 'Z'));
    observe("the memory", Bytes{memory, 3});
}
