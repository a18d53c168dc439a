// times() counts the CPU time of a child once the process has waited for it, and not before.
//
// ref:       POSIX.1-2024 XSH times() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     fork
// assertion: process.times.children-counted-after-wait process.times.grandchildren-counted-through-wait-chain

#include "support/processes.hpp"

#include <sys/times.h>

// Uses at least a tenth of a second of CPU time.
static void work() {
    while (clock() < CLOCKS_PER_SEC / 10) {}
}

static clock_t times_of_children() {
    tms now = {};
    times(&now);
    return now.tms_cutime + now.tms_cstime;
}

static bool children_have_times(clock_t before = 0) { return times_of_children() - before >= must(sysconf(_SC_CLK_TCK)) / 20; }

int main() {
    const clock_t before = times_of_children();  // a process keeps them over exec
    Child child([&] {
        Child grandchild(work);
        await_end(grandchild.pid());
        observe("counted for the child before its wait", children_have_times());
        observe("the grandchild", grandchild.wait());
        observe("counted for the child after it", children_have_times());
        return 2;
    });
    await_end(child.pid());
    observe("counted for the parent before its wait", children_have_times(before));
    observe("the child", child.wait());
    observe("counted for the parent after it", children_have_times(before));
}
