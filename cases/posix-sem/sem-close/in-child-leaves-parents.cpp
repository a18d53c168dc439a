// A process that closes a named semaphore leaves it open in the process that it was inherited from, and the other way round.
//
// ref:      POSIX.1-2024 XSH sem_close() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/named_sem.hpp"

int main() {
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    sem_t* answer = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    Gate closed;
    Child stays([&] {
        closed.wait();
        observe("a child posts once its parent has closed it", sem_post(semaphore));
        observe("it takes the unit", sem_wait(semaphore));
        observe("it takes another", sem_trywait(semaphore));
        must(sem_post(answer));
    });
    Child closes([&] { observe("another child closes it", sem_close(semaphore)); });
    observe("that child", closes.wait());
    observe("the parent posts", sem_post(semaphore));
    observe("the parent takes the unit", sem_wait(semaphore));
    observe("the parent takes another", sem_trywait(semaphore));
    observe("the parent closes it", sem_close(semaphore));
    closed.open();
    observe("the first child", stays.wait());
    observe("the other semaphore has its post", sem_trywait(answer));
    observe("and no other one", sem_trywait(answer));
}
