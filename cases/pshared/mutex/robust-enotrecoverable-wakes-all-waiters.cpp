// When a robust mutex becomes unrecoverable, every process that waits for it is woken and gets ENOTRECOVERABLE.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"
#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());
    observe("lock", Error{pthread_mutex_lock(mutex)});

    int* told = shared<int>();
    auto wait = [=] {
        if (pthread_mutex_lock(mutex) == ENOTRECOVERABLE) __atomic_fetch_add(told, 1, __ATOMIC_SEQ_CST);
        idle();
    };
    Child first(wait), second(wait), third(wait);
    auto let_them_sleep = [&] {
        for (Child* child : {&first, &second, &third}) let_it_block(child->pid());
    };
    let_them_sleep();
    breathe(20);
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    // One that has been woken runs, or will as soon as there is a processor for it. Who sleeps at every look waits in vain.
    int looks = 0;
    eventually([&] {
        let_them_sleep();
        return __atomic_load_n(told, __ATOMIC_SEQ_CST) == 3 || ++looks == 100;
    });
    observe("waiters that were told ENOTRECOVERABLE", __atomic_load_n(told, __ATOMIC_SEQ_CST));
}
