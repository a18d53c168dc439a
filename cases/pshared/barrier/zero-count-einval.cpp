// pthread_barrier_init() refuses a count of 0; a barrier for 1 lets everybody through.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_init() ERRORS EINVAL; POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/pshared.hpp"

int main() {
    pthread_barrier_t refused, barrier;
    observe("init with 0", Error{pthread_barrier_init(&refused, nullptr, 0)});
    observe("init with 1", Error{pthread_barrier_init(&barrier, nullptr, 1)});
    for (int i = 0; i < 2; ++i)
        observe("wait gives PTHREAD_BARRIER_SERIAL_THREAD", pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD);
}
