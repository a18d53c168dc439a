// A semaphore has no owner: what one thread has taken, another one gives back, and a third one takes it.
//
// ref:       POSIX.1-2024 XSH sem_post() DESCRIPTION; POSIX.1-2024 XSH sem_init() DESCRIPTION; POSIX.1-2024 XSH sem_trywait() ERRORS EAGAIN
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-post.from-any-process-not-owner

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 1));
    auto take = [&] { return sem_trywait(&semaphore); };
    observe("the first thread takes the unit", in_a_thread(take));
    observe("the second thread finds none", in_a_thread(take));
    observe("the first thread of the process posts", sem_post(&semaphore));
    observe("the third thread takes it", in_a_thread(take));
    observe("value", value_of(&semaphore));
}
