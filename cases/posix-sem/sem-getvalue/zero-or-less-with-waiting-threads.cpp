// While threads wait for a semaphore sem_getvalue() stores 0, or their number as a negative one.
//
// ref:       POSIX.1-2024 XSH sem_getvalue() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-getvalue.zero-while-processes-wait

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    auto wait = [&] { must(sem_wait(&semaphore)); };
    Thread first(wait), second(wait);
    for (auto* thread : {&first, &second}) let_thread_block(*thread);
    int value = -7;
    observe("sem_getvalue", sem_getvalue(&semaphore, &value));
    observe("0, -1 or -2", value <= 0 && value >= -2);
    for (int i = 0; i < 3; ++i) must(sem_post(&semaphore));
    for (auto* thread : {&first, &second}) thread->join();
    observe("sem_getvalue after three posts", sem_getvalue(&semaphore, &value));
    observe("value", value);
}
