// The mode of a new object does not restrict the descriptor of the call that creates it, but it restricts later ones.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT; POSIX.1-2024 XSH shm_open() ERRORS EACCES
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

int main() {
    require_shared_memory_objects();
    require_ordinary_user();
    const char* name = unique_name();
    Child child([=] {
        if (geteuid() == 0) become(first_user);
        const int object = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0400);
        observe("created", object >= 0);
        observe("give it a size", ftruncate(must(object), 3));
        void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0);
        observe("map it for writing", memory);
        static_cast<char*>(must(memory))[1] = 'Z';
        observe("open it again for writing", shm_open(name, O_RDWR, 0));
        const int reader = shm_open(name, O_RDONLY, 0);
        observe("open it again for reading", reader >= 0);
        observe("what it holds", Bytes{must(mmap(nullptr, 3, PROT_READ, MAP_SHARED, must(reader), 0)), 3});
    });
    observe("child", child.wait());
}
