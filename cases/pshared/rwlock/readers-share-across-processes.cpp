// Several processes can have a read-write lock for reading at once; for writing none can have it then.
//
// ref:     POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile: option TSH
// needs:   fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    observe("lock for reading", Error{pthread_rwlock_rdlock(lock)});

    Child reader([=] {
        observe("a child tries to lock for reading", Error{pthread_rwlock_tryrdlock(lock)});
        observe("and unlocks", Error{pthread_rwlock_unlock(lock)});
        observe("and locks for reading", Error{pthread_rwlock_rdlock(lock)});
        observe("and unlocks", Error{pthread_rwlock_unlock(lock)});
        observe("and tries to lock for writing", Error{pthread_rwlock_trywrlock(lock)});
    });
    observe("child", reader.wait());
}
