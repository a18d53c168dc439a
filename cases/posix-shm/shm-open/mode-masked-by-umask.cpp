// The permission bits of a new object are those asked for without those in the file mode creation mask.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION O_CREAT
// profile: option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    const mode_t masks[] = {0, 022, 077};
    for (mode_t mask : masks) {
        umask(mask);
        struct stat status = {};
        must(fstat(must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0646)), &status));
        const Text line = format("bits of a 0646 object under mask %03o", static_cast<unsigned>(mask));
        const Text bits = format("%03o", static_cast<unsigned>(status.st_mode) & 0666);
        observe(line.chars, bits.chars);
    }
}
