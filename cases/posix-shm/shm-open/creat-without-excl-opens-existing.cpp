// O_CREAT without O_EXCL opens an object that exists and changes neither its size, its contents nor its mode.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    umask(0);
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 3));
    std::memcpy(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)), "abc", 3);

    const int again = shm_open(name, O_CREAT | O_RDWR, 0666);
    observe("opened", again >= 0);
    struct stat status = {};
    must(fstat(must(again), &status));
    observe("size", status.st_size);
    observe("mode is still 0600", (status.st_mode & 0666) == 0600);
    observe("contents", Bytes{must(mmap(nullptr, 3, PROT_READ, MAP_SHARED, again, 0)), 3});
}
