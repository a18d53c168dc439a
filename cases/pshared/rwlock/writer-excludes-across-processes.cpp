// While one process has a read-write lock for writing, no other can have it, neither for reading nor for writing.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_tryrdlock() ERRORS EBUSY; POSIX.1-2024 XSH pthread_rwlock_trywrlock() ERRORS EBUSY
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    observe("lock for writing", Error{pthread_rwlock_wrlock(lock)});
    Child first([=] {
        observe("a child tries to read", Error{pthread_rwlock_tryrdlock(lock)});
        observe("and to write", Error{pthread_rwlock_trywrlock(lock)});
    });
    observe("child", first.wait());
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
    Gate locked, may_unlock;
    Child second([&] {
        observe("another child tries to write", Error{pthread_rwlock_trywrlock(lock)});
        locked.open();
        may_unlock.wait();
        observe("and unlocks", Error{pthread_rwlock_unlock(lock)});
    });
    locked.wait();
    observe("the parent tries to read", Error{pthread_rwlock_tryrdlock(lock)});
    observe("and to write", Error{pthread_rwlock_trywrlock(lock)});
    may_unlock.open();
    observe("child", second.wait());
    observe("the parent tries to read", Error{pthread_rwlock_tryrdlock(lock)});
}
