// While processes wait for a semaphore sem_getvalue() stores 0, or their number as a negative one.
//
// ref:       POSIX.1-2024 XSH sem_getvalue() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     fork
// assertion: posix-sem.sem-getvalue.zero-while-processes-wait

#include "support/sync.hpp"

int main() {
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    auto wait = [=] { must(sem_wait(semaphore)); };
    Child first(wait), second(wait);
    for (Child* child : {&first, &second}) let_it_block(child->pid());
    int value = -7;
    observe("sem_getvalue", sem_getvalue(semaphore, &value));
    observe("0, -1 or -2", value <= 0 && value >= -2);
    for (int i = 0; i < 3; ++i) must(sem_post(semaphore));
    for (Child* child : {&first, &second}) observe("waiter", child->wait());
    observe("sem_getvalue after three posts", sem_getvalue(semaphore, &value));
    observe("value", value);
}
