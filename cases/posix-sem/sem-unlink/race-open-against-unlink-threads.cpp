// Opening a semaphore while its name is being unlinked either gives a semaphore that works, or says that there is no such name.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION
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
        int error = 0;
        Thread opener([&] {
            round.pause(1);
            opened = sem_open(name, 0);
            error = errno;
        });
        round.pause(0);
        const int unlinked = sem_unlink(name);
        opener.join();
        round.check("the name is unlinked", unlinked == 0);
        round.check("the open gives a semaphore of value 1, or ENOENT",
                    opened == SEM_FAILED ? error == ENOENT : sem_trywait(opened) == 0 && sem_trywait(opened) == -1);
        if (opened != SEM_FAILED) must(sem_close(opened));
        round.check("the name is gone", sem_open(name, 0) == SEM_FAILED && errno == ENOENT);
    });
}
