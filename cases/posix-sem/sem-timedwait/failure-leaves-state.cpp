// A wait that times out changes nothing: after sem_timedwait() has failed, one post makes the value 1.
//
// ref:      POSIX.1-2024 XSH sem_timedwait() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    const timespec end = time_in(40);
    observe("sem_timedwait until a time 40 ms ahead", sem_timedwait(&semaphore, &end));
    observe("that time has come", has_come(end));
    observe("post", sem_post(&semaphore));
    observe("value", value_of(&semaphore));
    observe("sem_trywait", sem_trywait(&semaphore));
    observe("value", value_of(&semaphore));
}
