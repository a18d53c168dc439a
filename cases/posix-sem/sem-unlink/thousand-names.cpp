// A thousand semaphores of one name can be made, used, closed and unlinked one after the other.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION; POSIX.1-2024 XSH sem_open() DESCRIPTION; POSIX.1-2024 XSH sem_close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/named_sem.hpp"

int main() {
    const char* name = unique_name();
    int tried = 0, made = 0, taken = 0, empty = 0, closed = 0, unlinked = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        sem_t* semaphore = sem_open(name, O_CREAT | O_EXCL, 0600, 1u);
        if (semaphore == SEM_FAILED) continue;
        ++made;
        taken += sem_trywait(semaphore) == 0;
        empty += sem_trywait(semaphore) == -1 && errno == EAGAIN;
        closed += sem_close(semaphore) == 0;
        unlinked += sem_unlink(name) == 0;
    }
    note("%d semaphores", tried);
    observe("each was made", made == tried);
    observe("each had its unit", taken == tried);
    observe("and no other", empty == tried);
    observe("each was closed", closed == tried);
    observe("each was unlinked", unlinked == tried);
    observe("the name afterwards", sem_open(name, 0));
}
