// A child has its parent's descriptor of an object and can size, map and change the object with it.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  option SHM
// strength: shall
// needs:    fork

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    Child child([=] {
        observe("the child gives it a size", ftruncate(object, 3));
        void* memory = must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0));
        std::memcpy(memory, "abc", 3);
        observe("the child removes the name", shm_unlink(name));
    });
    observe("child", child.wait());
    observe("its size in the parent", file_size(object));
    observe("what the parent maps", bytes_by_mapping(object, 0, 3));
    observe("open the name", shm_open(name, O_RDWR, 0));
}
