// A sem_wait() that waits while cancellation is disabled goes on until there is a unit; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    const auto call = [&] { return sem_wait(&semaphore); };
    observe_wait_with_cancellation_disabled("sem_wait", call, [&] { must(sem_post(&semaphore)); });
    observe("value", value_of(&semaphore));
}
