// A semaphore has no owner: what one process has taken, another one gives back, and a third one takes it.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION; POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

int main() {
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 1));
    auto take_in_a_child = [=](const char* who) {
        Child child([=] { observe(who, sem_trywait(semaphore)); });
        observe("child", child.wait());
    };
    take_in_a_child("the first child takes the unit");
    take_in_a_child("the second child finds none");
    observe("the parent posts", sem_post(semaphore));
    take_in_a_child("the third child takes it");
    observe("value", value_of(semaphore));
}
