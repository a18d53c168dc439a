// One post lets exactly one of several waiters through; the others go on waiting for theirs.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

int main() {
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    Journal returned;
    auto wait = [&] {
        must(sem_wait(semaphore));
        returned.enter("a waiter");
    };
    Child first(wait), second(wait), third(wait);
    for (Child* child : {&first, &second, &third}) let_it_block(child->pid());
    observe("returned before a post", returned.count());

    observe("post", sem_post(semaphore));
    observe("somebody returns", eventually([&] { return returned.count() > 0; }));
    breathe(30);
    observe("returned after one post", returned.count());
    observe("try to take a unit", sem_trywait(semaphore));

    observe("post", sem_post(semaphore));
    observe("post", sem_post(semaphore));
    for (Child* child : {&first, &second, &third}) observe("waiter", child->wait());
    observe("value", value_of(semaphore));
}
