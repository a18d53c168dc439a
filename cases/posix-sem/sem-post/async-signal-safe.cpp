// sem_post() may be called in a signal handler: it releases the program that the signal has interrupted in sem_wait().
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

static sem_t semaphore;
static volatile sig_atomic_t posts = 0, failures = 0;
static void post(int) {
    if (posts == 1) return;
    posts = 1;
    if (sem_post(&semaphore) == -1) failures = failures + 1;
}

int main() {
    must(sem_init(&semaphore, 0, 0));
    handle(SIGUSR1, post);
    {
        Child sender = signalling_child(SIGUSR1);
        int result;
        while ((result = sem_wait(&semaphore)) == -1 && errno == EINTR) {}
        observe("wait", result);
    }
    observe("the handler has posted", posts);
    observe("posts that failed", failures);
    observe("value", value_of(&semaphore));
}
