// When several threads post at once, each post adds one to the value.
//
// ref:       POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-post.increments-value

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    Atomic<int> failed = 0;
    in_threads(4, [&](int) {
        for (int i = 0; i < 1000; ++i)
            if (sem_post(&semaphore) == -1) ++failed;
    });
    observe("posts that failed", failed.load());
    observe("value", value_of(&semaphore));
}
