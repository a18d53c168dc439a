// When a robust mutex becomes unrecoverable, every process that waits for it is woken and gets ENOTRECOVERABLE.
//
// ref:     POSIX.1-2024 XSH pthread_mutex_consistent() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS ENOTRECOVERABLE
// profile: option TSH
// needs:   fork timing

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());
    observe("lock", Error{pthread_mutex_lock(mutex)});

    int* told = shared<int>();
    auto wait = [=] {
        if (pthread_mutex_lock(mutex) == ENOTRECOVERABLE) __atomic_fetch_add(told, 1, __ATOMIC_SEQ_CST);
    };
    Child first(wait), second(wait), third(wait);
    for (Child* child : {&first, &second, &third}) let_it_block(child->pid());
    breathe(20);
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    eventually([=] { return __atomic_load_n(told, __ATOMIC_SEQ_CST) == 3; }, 1000);
    observe("waiters that were told ENOTRECOVERABLE", __atomic_load_n(told, __ATOMIC_SEQ_CST));
}
