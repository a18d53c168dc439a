// pthread_kill() returns EINVAL for a number that is no signal also when the thread has ended and has not been joined.
//
// ref:     POSIX.1-2024 XSH pthread_kill() ERRORS EINVAL; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile: posix
// strength: shall fail
// needs:   threads
// assertion: signal.pthread-kill.einval-bad-signal

#include "support/ended_thread.hpp"

int main() {
    const pthread_t thread = ended_thread(nullptr);
    observe("INT_MAX", Error{pthread_kill(thread, INT_MAX)});
    must(Error{pthread_join(thread, nullptr)});
}
