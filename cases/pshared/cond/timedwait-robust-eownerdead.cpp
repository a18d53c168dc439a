// pthread_cond_timedwait() returns EOWNERDEAD, with the mutex, when the process that has the robust mutex meanwhile dies.
//
// ref:      POSIX.1-2024 XSH pthread_cond_timedwait() ERRORS EOWNERDEAD
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

namespace {
struct Meeting {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};
}  // namespace

int main() {
    auto* meeting = shared<Meeting>();
    make_mutex(&meeting->mutex, {PTHREAD_MUTEX_DEFAULT, PTHREAD_MUTEX_ROBUST});
    make_condition(&meeting->condition);
    must(Error{pthread_mutex_lock(&meeting->mutex)});
    Child other([=] {
        observe("another process locks while this one waits", Error{pthread_mutex_lock(&meeting->mutex)});
        must(Error{pthread_cond_signal(&meeting->condition)});
        _exit(3);  // without unlocking
    });
    const timespec end = distant_time();
    Error result = {0};  // a wait may also end without reason, with 0
    while (result.number == 0) result = {pthread_cond_timedwait(&meeting->condition, &meeting->mutex, &end)};
    observe("wait", result);
    observe("the other process", other.wait());
    Child third([=] { observe("a third process tries to lock", Error{pthread_mutex_trylock(&meeting->mutex)}); });
    observe("the third process", third.wait());
    observe("make it consistent", Error{pthread_mutex_consistent(&meeting->mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&meeting->mutex)});
}
