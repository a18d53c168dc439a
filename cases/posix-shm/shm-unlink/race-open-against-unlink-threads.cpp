// Opening an object while its name is being unlinked either gives that object, or says that there is no such name.
//
// ref:      POSIX.1-2024 XSH shm_unlink() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    threads rounds

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        const int made = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
        must(ftruncate(made, 77));
        must(close(made));
        int opened = -5, error = 0;
        Thread opener([&] {
            round.pause(1);
            opened = shm_open(name, O_RDWR, 0);
            error = errno;
        });
        round.pause(0);
        const int unlinked = shm_unlink(name);
        opener.join();
        round.check("the name is unlinked", unlinked == 0);
        round.check("the open gives the object, or ENOENT", opened == -1 ? error == ENOENT : file_size(opened) == 77);
        if (opened >= 0) close(opened);
        round.check("the name is gone", shm_open(name, O_RDWR, 0) == -1 && errno == ENOENT);
    });
}
