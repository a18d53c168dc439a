// While one process has a read-write lock for writing, no other can have it, neither for reading nor for writing.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_tryrdlock() ERRORS EBUSY; POSIX.1-2024 XSH pthread_rwlock_trywrlock() ERRORS EBUSY
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    auto try_in_a_child = [=](const char* for_reading, const char* for_writing) {
        Child child([=] {
            const Error reading = {pthread_rwlock_tryrdlock(lock)};
            observe(for_reading, reading);
            if (reading.number == 0) must(Error{pthread_rwlock_unlock(lock)});
            observe(for_writing, Error{pthread_rwlock_trywrlock(lock)});
        });
        observe("child", child.wait());
    };

    observe("lock for writing", Error{pthread_rwlock_wrlock(lock)});
    try_in_a_child("a child tries to read", "and to write");
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
    try_in_a_child("a child tries to read", "and to write");
    observe("try to read what the child has kept", Error{pthread_rwlock_tryrdlock(lock)});
}
