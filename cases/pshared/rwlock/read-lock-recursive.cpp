// A thread may have a read-write lock several times for reading; it is free for writers after as many unlocks.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    observe("lock for reading", Error{pthread_rwlock_rdlock(lock)});
    observe("lock for reading again", Error{pthread_rwlock_rdlock(lock)});
    auto try_to_write = [=](const char* when) {
        Child child([=] { observe(when, Error{pthread_rwlock_trywrlock(lock)}); });
        observe("child", child.wait());
    };
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
    try_to_write("a child tries to write after one unlock");
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
    try_to_write("a child tries to write after two");
}
