// The interval timers of a process go on over exec.
//
// ref:      man7 getitimer(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork exec

#include "support/case.hpp"

#include <sys/time.h>

int main(int count, char** arguments) {
    if (count > 1) {
        itimerval left = {};
        observe("getitimer in the new program", getitimer(ITIMER_VIRTUAL, &left));
        observe("nearly 50 s are left", left.it_value.tv_sec >= 40 && left.it_value.tv_sec <= 50);
        observe("seconds of the interval", left.it_interval.tv_sec);
        return 0;
    }
    Child child([&] {
        const itimerval setting = {{5, 0}, {50, 0}};
        observe("setitimer", setitimer(ITIMER_VIRTUAL, &setting, nullptr));
        const char* program = own_program(arguments);
        must(execl(program, program, "new", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
