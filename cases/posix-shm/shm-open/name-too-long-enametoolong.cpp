// A very long name may be refused with ENAMETOOLONG, or be none that the system supports; if an object is made, shm_unlink() takes
// the name, too.
//
// ref:      POSIX.1-2024 XSH shm_open() ERRORS ENAMETOOLONG; POSIX.1-2024 XSH shm_open() ERRORS EINVAL; POSIX.1-2024 XSH shm_unlink() ERRORS ENAMETOOLONG
// profile:  option SHM
// strength: may

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    require_shared_memory_objects();
    char name[301];
    std::memset(name, 'x', 300);
    name[300] = '\0';
    std::memcpy(name, unique_name(), 14);
    const int object = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
    observe("a name of 300 characters", object == -1 ? object : 0, {"-1 ENAMETOOLONG", "-1 EINVAL", "0"});
    const int unlinked = shm_unlink(name);
    observe("unlinked exactly if there was an object", (unlinked == 0) == (object >= 0));
    observe("a name of 14 characters", must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600)) >= 0);
}
