// A shared memory object stays, with its contents, when every process that had it open or mapped is gone.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION
// profile: option SHM
// strength: shall
// needs:   fork

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    Child maker([&] {
        const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
        must(ftruncate(object, 3));
        std::memcpy(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)), "abc", 3);
    });
    observe("its maker", maker.wait());

    const int object = shm_open(name, O_RDONLY, 0);
    observe("opened later", object >= 0);
    observe("size", file_size(must(object)));
    observe("contents", Bytes{must(mmap(nullptr, 3, PROT_READ, MAP_SHARED, object, 0)), 3});
}
