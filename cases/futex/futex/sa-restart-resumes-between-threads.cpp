// After a handler with SA_RESTART that another thread brings about, FUTEX_WAIT_PRIVATE goes on waiting until it is woken.
//
// ref:       man7 signal(7) Interruption of system calls and library functions by signal handlers
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.sa-restart-resumes

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    uint32_t word = 0;
    long result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&] {
        result = syscall(futex_number, &word, FUTEX_WAIT_PRIVATE, 0, nullptr);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    long woken = 0;  // FUTEX_WAKE_PRIVATE finds nobody while the waiter is in its handler
    eventually([&] { return (woken = syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, 1)) != 0; });
    over.open();
    waiter.join();
    errno = error;
    observe("FUTEX_WAIT_PRIVATE", result);
    observe("FUTEX_WAKE_PRIVATE", woken);
    observe("handler ran", handled_in_threads.load());
}
