// A child has none of the interval timers of its parent.
//
// ref:      man7 setitimer(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/time.h>

static void show(const char* who) {
    for (auto which : {ITIMER_REAL, ITIMER_VIRTUAL}) {
        itimerval left = {{7, 7}, {7, 7}};
        must(getitimer(which, &left));
        const bool armed = left.it_value.tv_sec != 0 || left.it_value.tv_usec != 0;
        observe(who,
                armed ? left.it_value.tv_sec >= 40 && left.it_value.tv_sec <= 50 ? "50 s less what passed" : "another" : "none");
    }
}

int main() {
    const itimerval setting = {{0, 0}, {50, 0}};
    observe("real timer", setitimer(ITIMER_REAL, &setting, nullptr));
    observe("virtual timer", setitimer(ITIMER_VIRTUAL, &setting, nullptr));
    Child child([] { show("time left in the child"); });
    observe("the child", child.wait());
    show("time left in the parent");
}
