// A process-shared mutex in a shared memory object keeps programs apart that map the object by its name.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setpshared() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork exec

#include "support/named_shm.hpp"
#include "support/pshared.hpp"

namespace {
struct Guarded {
    pthread_mutex_t mutex;
    volatile int counter;
};
}  // namespace

static Guarded* map(const char* name, int flags) {
    const int object = must(shm_open(name, O_RDWR | flags, 0600));
    if (flags) must(ftruncate(object, sizeof(Guarded)));
    return static_cast<Guarded*>(must(mmap(nullptr, sizeof(Guarded), PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
}

static int other_program(const char* name) {
    Guarded* guarded = map(name, 0);
    for (int i = 0; i < 5000; ++i) {
        must(Error{pthread_mutex_lock(&guarded->mutex)});
        const int before = guarded->counter;
        if (i % 500 == 0) sched_yield();
        guarded->counter = before + 1;
        must(Error{pthread_mutex_unlock(&guarded->mutex)});
    }
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    require_shared_memory_objects();
    const char* name = unique_name();
    Guarded* guarded = map(name, O_CREAT | O_EXCL);
    make_mutex(&guarded->mutex);

    const Text ends = in_processes(2, [=](int) {
        must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr)));
        return 1;
    });
    observe("the programs", ends.chars);
    observe("counter", guarded->counter);
}
