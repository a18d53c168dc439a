// Opening a name with O_CREAT while it is being unlinked gives the old semaphore, and then there is no name, or a new one, which
// has the name.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION; POSIX.1-2024 XSH sem_open() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        must(sem_close(must(sem_open(name, O_CREAT | O_EXCL, 0600, 1u))));
        sem_t* opened = nullptr;
        Thread opener([&] {
            round.pause(1);
            opened = sem_open(name, O_CREAT, 0600, 2u);
        });
        round.pause(0);
        round.check("the name is unlinked", sem_unlink(name) == 0);
        opener.join();
        round.check("the open gives a semaphore", opened != SEM_FAILED);
        int value = 0;
        while (opened != SEM_FAILED && sem_trywait(opened) == 0) ++value;
        round.check("it has the value of the old one or of the new one", value == 1 || value == 2);
        const bool named = sem_unlink(name) == 0;
        round.check("there is a name if it is the new one", named ? value == 2 : value == 1 && errno == ENOENT);
        if (opened != SEM_FAILED) must(sem_close(opened));
    });
}
