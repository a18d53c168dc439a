// An object that one process unlinks stays usable in those that have it mapped, and they still share it.
//
// ref:      POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    fork

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 3));
    auto* memory = static_cast<char*>(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
    std::memcpy(memory, "ppp", 3);
    must(close(object));

    Child unlinker([=] { observe("one child unlinks it", shm_unlink(name)); });
    observe("the first child", unlinker.wait());
    observe("open the name", shm_open(name, O_RDWR, 0));
    Child user([=] {
        observe("the second child finds", Bytes{memory, 3});
        memory[1] = 'c';
    });
    observe("the second child", user.wait());
    observe("the parent finds", Bytes{memory, 3});
}
