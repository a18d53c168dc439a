// The signal of a timer is sent to the process: another thread than the one that made the timer can handle it.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 SIGEV_SIGNAL
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"
#include "support/timers.hpp"

static thread_local bool first_thread = false;
static Atomic<int> in_first = 0, elsewhere = 0;
static void count_here(int) { ++(first_thread ? in_first : elsewhere); }

int main() {
    first_thread = true;
    handle(SIGRTMIN, count_here);
    block({SIGRTMIN});  // in the thread as well
    Gate set, done;
    Thread other([&] {
        struct sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGRTMIN;
        timer_t timer;
        observe("timer_create in another thread", timer_create(CLOCK_MONOTONIC, &event, &timer));
        const itimerspec setting = timer_setting(20);
        observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
        set.open();
        done.wait();
    });
    set.wait();
    const sigset_t signal = set_of({SIGRTMIN});
    must(Error{pthread_sigmask(SIG_UNBLOCK, &signal, nullptr)});
    eventually([] { return in_first + elsewhere > 0; });
    done.open();
    other.join();
    observe("handled in the first thread", in_first.load());
    observe("elsewhere", elsewhere.load());
}
