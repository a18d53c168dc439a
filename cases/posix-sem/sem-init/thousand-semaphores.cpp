// A thousand semaphores can be made, used and destroyed one after the other in the same memory.
//
// ref:      POSIX.1-2024 XSH sem_init() DESCRIPTION; POSIX.1-2024 XSH sem_destroy() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    int tried = 0, made = 0, taken = 0, empty = 0, posted = 0, destroyed = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        made += sem_init(&semaphore, 0, 2) == 0;
        taken += sem_trywait(&semaphore) == 0 && sem_trywait(&semaphore) == 0;
        empty += sem_trywait(&semaphore) == -1 && errno == EAGAIN;
        posted += sem_post(&semaphore) == 0 && sem_trywait(&semaphore) == 0;
        destroyed += sem_destroy(&semaphore) == 0;
    }
    note("%d semaphores", tried);
    observe("each was made", made == tried);
    observe("each had its two units", taken == tried);
    observe("and no other", empty == tried);
    observe("each took one and gave it", posted == tried);
    observe("each was destroyed", destroyed == tried);
}
