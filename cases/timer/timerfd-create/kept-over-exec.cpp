// A timer descriptor is still there after exec, and its timer, if it was armed, goes on.
//
// ref:      man7 timerfd_create(2) execve(2) semantics
// profile:  linux
// strength: documented
// needs:    fork exec

#include "support/timers.hpp"

#include <sys/timerfd.h>

static int after_exec(int fd) {
    itimerspec left = unlikely_setting();
    observe("timerfd_gettime in the new program", timerfd_gettime(fd, &left));
    observe("seconds of the interval", left.it_interval.tv_sec);
    uint64_t expiries = 77;
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("expiries", expiries);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(std::atoi(arguments[1]));
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec setting = timer_setting(50, 100'000);
    must(timerfd_settime(fd, 0, &setting, nullptr));
    const char* program = own_program(arguments);
    const Text number = format("%d", fd);
    Child child([&] { must(execl(program, program, number.chars, static_cast<char*>(nullptr))); });
    observe("the new program", child.wait());
}
