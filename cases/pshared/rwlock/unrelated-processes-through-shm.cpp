// A process-shared read-write lock in a shared memory object keeps out another program that maps the object by its name.
//
// ref:      POSIX.1-2024 XSH pthread_rwlockattr_setpshared() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork exec

#include "support/named_shm.hpp"
#include "support/pshared.hpp"

static pthread_rwlock_t* map(const char* name, int flags) {
    const int object = must(shm_open(name, O_RDWR | flags, 0600));
    if (flags) must(ftruncate(object, sizeof(pthread_rwlock_t)));
    return static_cast<pthread_rwlock_t*>(
        must(mmap(nullptr, sizeof(pthread_rwlock_t), PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
}

static int other_program(const char* name) {
    pthread_rwlock_t* lock = map(name, 0);
    const Error result = {pthread_rwlock_tryrdlock(lock)};
    observe("the other program tries to read", result);
    observe("and to write", Error{pthread_rwlock_trywrlock(lock)});
    if (result.number == 0) observe("and unlocks", Error{pthread_rwlock_unlock(lock)});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    require_shared_memory_objects();
    require_process_shared();
    const char* name = unique_name();
    pthread_rwlock_t* lock = map(name, O_CREAT | O_EXCL);
    pthread_rwlockattr_t attributes;
    must(Error{pthread_rwlockattr_init(&attributes)});
    observe("setpshared", Error{pthread_rwlockattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    observe("init", Error{pthread_rwlock_init(lock, &attributes)});
    auto start_the_other = [&](const char* when) {
        Child child([&] { must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr))); });
        observe(when, child.wait());
    };
    must(Error{pthread_rwlock_wrlock(lock)});
    start_the_other("locked for writing");
    must(Error{pthread_rwlock_unlock(lock)});
    start_the_other("unlocked");
    observe("try to write afterwards", Error{pthread_rwlock_trywrlock(lock)});
}
