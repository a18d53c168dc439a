// Of two threads that create an object of one name at the same time, with O_CREAT and O_EXCL, exactly one succeeds.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION O_EXCL
// profile:  option SHM
// strength: shall
// needs:    threads rounds

#include "support/named_shm.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
            other_error = errno;
        });
        round.pause(0);
        const int own = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600), own_error = errno;
        rival.join();
        round.check("one of two creates it", (own >= 0 && others == -1) || (own == -1 && others >= 0));
        round.check("the other is told EEXIST", (own == -1 ? own_error : other_error) == EEXIST);
        round.check("its name can be unlinked", shm_unlink(name) == 0);
        if (own >= 0) close(own);
        if (others >= 0) close(others);
    });
}
