// A semaphore made with pshared set in a shared memory object works for another program that maps the object where it likes.
//
// ref:      POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:  option SHM
// strength: shall
// needs:    fork exec

#include "support/named_shm.hpp"
#include "support/sync.hpp"

static sem_t* map(const char* name, int flags) {
    const int object = must(shm_open(name, O_RDWR | flags, 0600));
    if (flags) must(ftruncate(object, sizeof(sem_t)));
    return static_cast<sem_t*>(must(mmap(nullptr, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
}

int main(int count, char** arguments) {
    if (count > 1) {
        observe("the other program posts", sem_post(map(arguments[1], 0)));
        return 0;
    }
    require_shared_memory_objects();
    const char* name = unique_name();
    sem_t* semaphore = map(name, O_CREAT | O_EXCL);
    observe("sem_init", sem_init(semaphore, 1, 0));

    Child child([&] { must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr))); });
    const int waited = sem_wait(semaphore);
    observe("the other program", child.wait());
    observe("waited for its post", waited);
    observe("value", value_of(semaphore));
}
