// The timers of a process do not outlive exec: nothing comes in the new program.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/timers.hpp"

// The new program: exits with 2 if the time of the timer had come before it was there.
static int after_exec(int64_t due) {
    const auto now = [] { return milliseconds(clock_now()); };
    if (now() >= due) return 2;
    while (now() < due + 50) breathe(5);
    observe("still there after that time", now() >= due + 50);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(std::atoll(arguments[1]));
    const char* program = own_program(arguments);
    for (int64_t delay : {150, 800, 3000}) {  // the longer ones are for slow machines
        Child child([&] {
            timer_t timer;
            struct sigevent event = {};
            event.sigev_notify = SIGEV_SIGNAL;
            event.sigev_signo = SIGUSR1;
            must(timer_create(CLOCK_MONOTONIC, &event, &timer));
            const itimerspec setting = timer_setting(delay);
            must(timer_settime(timer, 0, &setting, nullptr));
            const Text due = format("%lld", static_cast<long long>(milliseconds(clock_now()) + delay));
            must(execl(program, program, due.chars, static_cast<char*>(nullptr)));
        });
        const WaitStatus end = child.wait();
        if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 2) continue;
        observe("the new program", end);
        return 0;
    }
    set_up_failed("exec takes seconds");
}
