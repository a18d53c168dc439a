// A process that ends gives back no unit it has taken from a named semaphore; the semaphore stays.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; POSIX.1-2024 XSH sem_close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 2u));

    Child child([&] {
        sem_t* own = must(sem_open(name, 0));
        observe("a child takes a unit", sem_wait(own));
    });
    observe("child", child.wait());
    observe("value", value_of(semaphore));
    observe("take the last unit", sem_trywait(semaphore));
    observe("take another", sem_trywait(semaphore));
}
