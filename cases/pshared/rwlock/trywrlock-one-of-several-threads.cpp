// When several threads try to lock a read-write lock for writing at once, one gets it, and the others get EBUSY as long as it has
// it.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_trywrlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_trywrlock() ERRORS EBUSY
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.rwlock.writer-excludes-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t locks[20];
    for (auto& lock : locks) must(Error{pthread_rwlock_init(&lock, nullptr)});
    Atomic<int> locked[20] = {}, busy[20] = {}, tried = 0;
    in_threads(4, [&](int) {
        bool mine[20];
        for (int i = 0; i < 20; ++i) {
            const int result = pthread_rwlock_trywrlock(&locks[i]);
            mine[i] = result == 0;
            locked[i] += result == 0;
            busy[i] += result == EBUSY;
        }
        ++tried;
        must(eventually([&] { return tried == 4; }));
        for (int i = 0; i < 20; ++i)
            if (mine[i]) must(Error{pthread_rwlock_unlock(&locks[i])});
    });
    int once = 0, again = 0;
    for (int i = 0; i < 20; ++i) {
        once += locked[i] == 1 && busy[i] == 3;
        again += pthread_rwlock_trywrlock(&locks[i]) == 0;
    }
    observe("locks that one thread got and three found busy", once);
    observe("locks that were free afterwards", again);
}
