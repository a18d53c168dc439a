// pthread_cond_clockwait() returns ENOTRECOVERABLE when the robust mutex has become unrecoverable meanwhile.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// since:    2024
// needs:    fork

#include "support/pshared.hpp"

namespace {
struct Meeting {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};
}  // namespace

// While this process waits, one process ends with the mutex locked, and a second one unlocks it without making it consistent. A
// wait that ends without reason between the two finds EOWNERDEAD.
static Error wait_for_the_end() {
    auto* meeting = shared<Meeting>();
    make_mutex(&meeting->mutex, {PTHREAD_MUTEX_DEFAULT, PTHREAD_MUTEX_ROBUST});
    make_condition(&meeting->condition);
    must(Error{pthread_mutex_lock(&meeting->mutex)});
    Child second([=] {
        Child first([=] { must(Error{pthread_mutex_lock(&meeting->mutex)}); });
        first.wait();
        const int result = pthread_mutex_lock(&meeting->mutex);
        pthread_mutex_unlock(&meeting->mutex);
        must(Error{pthread_cond_signal(&meeting->condition)});
        return result == EOWNERDEAD ? 0 : 1;
    });
    const timespec end = distant_time(CLOCK_MONOTONIC);
    Error result = {0};
    while (result.number == 0) result = {pthread_cond_clockwait(&meeting->condition, &meeting->mutex, CLOCK_MONOTONIC, &end)};
    if (result.number == EOWNERDEAD) must(Error{pthread_mutex_unlock(&meeting->mutex)});
    second.wait();
    return result;
}

int main() {
    Error result = {EOWNERDEAD};
    for (int i = 0; i < 5 && result.number == EOWNERDEAD; ++i) result = wait_for_the_end();
    observe("wait", result);
}
