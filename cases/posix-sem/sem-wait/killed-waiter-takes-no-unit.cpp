// A process that is killed while it waits takes no unit: the one that is posted after its end is there for another process.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/named_sem.hpp"

int main() {
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    Child killed([&] { sem_wait(semaphore); });
    Child waiter([&] { observe("another process has waited", sem_wait(semaphore)); });
    let_it_block(killed.pid());
    let_it_block(waiter.pid());
    must(kill(killed.pid(), SIGKILL));
    observe("a waiting process", killed.wait());
    const int posted = sem_post(semaphore);
    observe("the other process", waiter.wait());
    observe("the post", posted);
    observe("take a unit", sem_trywait(semaphore));
}
