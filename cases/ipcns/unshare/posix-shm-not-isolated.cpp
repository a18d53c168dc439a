// Shared memory objects and named semaphores of POSIX are files: a process in a new IPC namespace finds the old ones by their
// names, while it no longer finds a System V segment by its key.
//
// ref:      man7 ipc_namespaces(7) DESCRIPTION; man7 shm_overview(7); man7 sem_overview(7)
// profile:  linux
// strength: documented
// needs:    fork ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/named_sem.hpp"
#include "support/named_shm.hpp"
#include "support/owned_sysv.hpp"

int main() {
    const int flags = new_ipc_namespace();
    const char *name = unique_name(), *semaphore_name = unique_name();
    const key_t key = unused_key();
    must(owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600)));
    const int object = must(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
    must(ftruncate(object, 1));
    auto* memory = static_cast<volatile char*>(must(mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)));
    memory[0] = 'P';
    sem_t* semaphore = must(sem_open(semaphore_name, O_CREAT | O_EXCL, 0600, 0));
    Child child([&] {
        observe("unshare", unshare(flags));
        observe("the key of a segment", shmget(key, 0, 0));
        const int own = must(shm_open(name, O_RDWR, 0));
        auto* found = static_cast<char*>(must(mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED, own, 0)));
        observe("the object holds", Bytes{found, 1});
        found[0] = 'C';
        observe("post the semaphore", sem_post(must(sem_open(semaphore_name, 0))));
    });
    observe("the child", child.wait());
    observe("the child has stored into the parent's object", memory[0] == 'C');
    observe("it has posted the parent's semaphore", sem_trywait(semaphore));
}
