// pthread_mutex_lock() of a mutex that another process holds waits until that process unlocks it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex();
    Journal journal;
    observe("lock", Error{pthread_mutex_lock(mutex)});

    Child child([&] {
        const Error result = {pthread_mutex_lock(mutex)};
        journal.enter("child has it");
        observe("lock in a child", result);
        observe("unlock in the child", Error{pthread_mutex_unlock(mutex)});
    });
    let_it_block(child.pid());
    journal.enter("parent gives it");
    must(Error{pthread_mutex_unlock(mutex)});
    observe("child", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("try to lock it afterwards", Error{pthread_mutex_trylock(mutex)});
}
