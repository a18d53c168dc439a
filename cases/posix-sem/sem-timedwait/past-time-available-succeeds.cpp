// sem_timedwait() takes a unit that is there at once, whatever the time given says.
//
// ref:      POSIX.1-2024 XSH sem_timedwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 2));

    const timespec past = {0, 0};
    observe("a time long past", sem_timedwait(&semaphore, &past));
    observe("value", value_of(&semaphore));
    const timespec future = distant_time();
    observe("a time to come", sem_timedwait(&semaphore, &future));
    observe("value", value_of(&semaphore));
}
