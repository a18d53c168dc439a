// pthread_mutex_lock() of a mutex of any type, not a robust one, that another thread holds waits until that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.lock-blocks-until-other-process-unlocks

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void lock_from_two_threads(const char* name, int type) {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = type});
    Journal journal;
    int locked = -7, unlocked = -7;
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        locked = pthread_mutex_lock(&mutex);
        journal.enter("waiter has it");
        unlocked = pthread_mutex_unlock(&mutex);
    });
    let_thread_block(waiter);
    journal.enter("owner unlocks");
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    observe(format("lock, %s", name).chars, Error{locked});
    observe("unlock", Error{unlocked});
    const Text order = journal.text();
    observe("order", order.chars);
    const Error again = {pthread_mutex_trylock(&mutex)};
    observe("try to lock it afterwards", again);
    if (again.number == 0) pthread_mutex_unlock(&mutex);
    pthread_mutex_destroy(&mutex);
}

int main() {
    lock_from_two_threads("normal", PTHREAD_MUTEX_NORMAL);
    lock_from_two_threads("error-checking", PTHREAD_MUTEX_ERRORCHECK);
    lock_from_two_threads("recursive", PTHREAD_MUTEX_RECURSIVE);
}
