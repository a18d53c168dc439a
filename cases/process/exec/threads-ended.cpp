// exec ends every thread of the process but the calling one, which goes on as the new program.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec threads

#include "support/processes.hpp"
#include "support/threads.hpp"

struct Counters {
    volatile unsigned long first, second;
};

static void count(volatile unsigned long& counter) {
    for (;;) {
        counter = counter + 1;
        nap();
    }
}

static int new_program(int started) {
    must(write(started, "x", 1));
    idle();
}

int main(int argument_count, char** arguments) {
    if (argument_count > 1) return new_program(std::atoi(arguments[1]));
    auto* counters = shared<Counters>();  // the threads of the old program count where this process sees it
    auto [started, starting] = open_pipe();
    Child child([&, starting = starting] {
        Thread first([&] { count(counters->first); });
        Thread second([&] { count(counters->second); });
        must(eventually([&] { return counters->first > 0 && counters->second > 0; }));
        execl(arguments[0], arguments[0], format("%d", starting).chars, static_cast<char*>(nullptr));
        _exit(1);
    });
    close(starting);
    char byte;
    observe("the new program says that it runs", read(started, &byte, 1));
    observe("both threads had counted", counters->first > 0 && counters->second > 0);
    const unsigned long first = counters->first, second = counters->second;
    breathe(30);
    observe("they count on", counters->first != first || counters->second != second);
    must(kill(child.pid(), SIGKILL));
    observe("the process", child.wait());
}
