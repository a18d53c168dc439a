// sem_trywait() is no cancellation point: a thread that has been cancelled already makes the call, which does what it always
// does.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 1));
    observe_no_cancellation_point("sem_trywait", [&] { return sem_trywait(&semaphore); });
    observe("value", value_of(&semaphore));
}
