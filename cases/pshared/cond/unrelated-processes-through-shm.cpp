// A process-shared condition variable in a shared memory object wakes another program that maps the object by its name.
//
// ref:      POSIX.1-2024 XSH pthread_condattr_setpshared() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork exec

#include "support/named_shm.hpp"
#include "support/pshared.hpp"

static Monitor* map(const char* name, int flags) {
    const int object = must(shm_open(name, O_RDWR | flags, 0600));
    if (flags) must(ftruncate(object, sizeof(Monitor)));
    return static_cast<Monitor*>(must(mmap(nullptr, sizeof(Monitor), PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
}

static int other_program(const char* name) {
    Monitor* monitor = map(name, 0);
    must(Error{pthread_mutex_lock(&monitor->mutex)});
    ++monitor->waiting;
    while (!monitor->go) must(Error{pthread_cond_wait(&monitor->condition, &monitor->mutex)});
    observe("the other program was told", monitor->go);
    observe("and unlocks", Error{pthread_mutex_unlock(&monitor->mutex)});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    require_shared_memory_objects();
    const char* name = unique_name();
    Monitor* monitor = map(name, O_CREAT | O_EXCL);
    make_monitor(monitor);

    Child child([&] { must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr))); });
    lock_once_waiting(monitor, 1);
    monitor->go = 42;
    observe("signal", Error{pthread_cond_signal(&monitor->condition)});
    must(Error{pthread_mutex_unlock(&monitor->mutex)});
    observe("the other program", child.wait());
}
