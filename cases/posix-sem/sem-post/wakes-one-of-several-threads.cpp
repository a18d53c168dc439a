// One post lets exactly one of several waiting threads through; the others go on waiting for theirs.
//
// ref:       POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-post.wakes-one-waiter

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    Atomic<int> returned = 0;
    auto wait = [&] {
        must(sem_wait(&semaphore));
        ++returned;
    };
    Thread first(wait), second(wait), third(wait);
    for (auto* thread : {&first, &second, &third}) let_thread_block(*thread);
    observe("returned before a post", returned.load());

    observe("post", sem_post(&semaphore));
    observe("somebody returns", eventually([&] { return returned > 0; }));
    breathe(20);
    observe("returned after one post", returned.load());
    observe("try to take a unit", sem_trywait(&semaphore));

    observe("post", sem_post(&semaphore));
    observe("post", sem_post(&semaphore));
    for (auto* thread : {&first, &second, &third}) thread->join();
    observe("returned at the end", returned.load());
    observe("value", value_of(&semaphore));
}
