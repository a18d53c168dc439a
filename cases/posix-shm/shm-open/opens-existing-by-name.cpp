// Opening a name again gives a descriptor of the same object.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

static char* map(int object, int protection) {
    return static_cast<char*>(must(mmap(nullptr, 3, protection, MAP_SHARED, object, 0)));
}

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int first = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(first, 3));
    char* memory = map(first, PROT_READ | PROT_WRITE);
    std::memcpy(memory, "abc", 3);

    const int second = shm_open(name, O_RDWR, 0);
    observe("opened", second >= 0);
    observe("size", file_size(must(second)));
    char* view = map(second, PROT_READ | PROT_WRITE);
    observe("contents", Bytes{view, 3});
    view[1] = 'Z';
    observe("seen through the first", Bytes{memory, 3});

    const int for_reading = shm_open(name, O_RDONLY, 0);
    observe("opened for reading", for_reading >= 0);
    observe("contents", Bytes{map(must(for_reading), PROT_READ), 3});
}
