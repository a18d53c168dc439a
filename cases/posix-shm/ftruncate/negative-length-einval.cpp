// ftruncate() refuses a negative size, and the object keeps the size that it has.
//
// ref:      POSIX.1-2024 XSH ftruncate() ERRORS EINVAL
// profile:  option SHM
// strength: shall fail

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));
    observe("100", ftruncate(object, 100));
    observe("-1", ftruncate(object, -1));
    observe("-100", ftruncate(object, -100));
    observe("size", file_size(object));
}
