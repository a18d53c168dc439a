// When several threads try to lock a mutex at once, one gets it, and the others get EBUSY as long as it has it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_trylock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS EBUSY
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.trylock-held-by-other-process-ebusy

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutexes[20];
    for (auto& mutex : mutexes) make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_NORMAL});
    Atomic<int> locked[20] = {}, busy[20] = {}, tried = 0;
    in_threads(4, [&](int) {
        bool mine[20];
        for (int i = 0; i < 20; ++i) {
            const int result = pthread_mutex_trylock(&mutexes[i]);
            mine[i] = result == 0;
            locked[i] += result == 0;
            busy[i] += result == EBUSY;
        }
        ++tried;
        must(eventually([&] { return tried == 4; }));
        for (int i = 0; i < 20; ++i)
            if (mine[i]) must(Error{pthread_mutex_unlock(&mutexes[i])});
    });
    int once = 0, again = 0;
    for (int i = 0; i < 20; ++i) {
        once += locked[i] == 1 && busy[i] == 3;
        again += pthread_mutex_trylock(&mutexes[i]) == 0;
    }
    observe("mutexes that one thread locked and three found busy", once);
    observe("mutexes that were free afterwards", again);
}
