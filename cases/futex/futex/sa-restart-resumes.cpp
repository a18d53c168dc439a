// After a handler with SA_RESTART FUTEX_WAIT goes on waiting until it is woken.
//
// ref:      man7 signal(7) Interruption of system calls and library functions by signal handlers
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"
#include "support/interruption.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    Gate third_alarm;
    Child waker([&] {
        third_alarm.wait();
        long woken = 0;  // FUTEX_WAKE finds nobody while the waiter is in its handler
        eventually([&] { return (woken = syscall(futex_number, word, FUTEX_WAKE, 1)) != 0; });
        observe("FUTEX_WAKE", woken);
    });
    long result;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = syscall(futex_number, word, FUTEX_WAIT, 0, nullptr);
    }
    observe("waker", waker.wait());
    observe("FUTEX_WAIT", result);
    observe("handler ran", handled > 0);
}
