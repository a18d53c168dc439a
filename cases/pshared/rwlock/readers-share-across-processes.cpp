// Several processes can have a read-write lock for reading at once; for writing none can have it then.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    observe("lock for reading", Error{pthread_rwlock_rdlock(lock)});

    auto try_to_write = [=](const char* when) {
        Child child([=] {
            const Error result = {pthread_rwlock_trywrlock(lock)};
            observe(when, result);
            if (result.number == 0) must(Error{pthread_rwlock_unlock(lock)});
        });
        observe("child", child.wait());
    };
    try_to_write("a child tries to lock for writing");

    Child reader([=] {
        observe("a child locks for reading", Error{pthread_rwlock_rdlock(lock)});
        observe("and once more by trying", Error{pthread_rwlock_tryrdlock(lock)});
        observe("and unlocks", Error{pthread_rwlock_unlock(lock)});
        observe("and unlocks", Error{pthread_rwlock_unlock(lock)});
    });
    observe("child", reader.wait());
    try_to_write("a child tries to lock for writing");
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
    try_to_write("a child tries to lock for writing");
}
