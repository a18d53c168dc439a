// After shm_unlink() the name can be given to a new object, which is empty and has nothing to do with the old one.
//
// ref:     POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

static char* map(int object) {
    must(ftruncate(object, 3));
    return static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
}

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    char* old_memory = map(must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600)));
    std::memcpy(old_memory, "old", 3);

    observe("shm_unlink", shm_unlink(name));
    const int object = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
    observe("created anew", object >= 0);
    observe("size", file_size(must(object)));
    char* memory = map(object);
    observe("new contents", Bytes{memory, 3});
    std::memcpy(memory, "new", 3);
    observe("old contents", Bytes{old_memory, 3});
}
