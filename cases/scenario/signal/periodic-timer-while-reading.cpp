// A program waits for input while a timer runs a handler again and again: with SA_RESTART the read goes on until there is some.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-088 S4-107 S1-047

#include "support/case.hpp"

static int input_end;
static void on_timer(int) {
    handled = handled + 1;
    if (handled == 3) write(input_end, "key", 3);
}

int main() {
    auto [reader, writer] = open_pipe();
    input_end = writer;
    struct sigaction action = {};
    action.sa_handler = on_timer;
    action.sa_flags = SA_RESTART;
    must(sigaction(SIGALRM, &action, nullptr));

    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    timer_t timer;
    must(timer_create(CLOCK_MONOTONIC, &event, &timer));
    const Stopwatch watch;
    const itimerspec every_20 = {{0, 20'000'000}, {0, 20'000'000}};
    must(timer_settime(timer, 0, &every_20, nullptr));

    char bytes[8] = "";
    const ssize_t size = read(reader, bytes, sizeof bytes);
    observe("read", size);
    observe("not before the third run was due", watch.at_least_ms(60));
    must(timer_delete(timer));
    observe("what came", Bytes{bytes, size});
    observe("the handler ran three times or more", handled >= 3);
}
