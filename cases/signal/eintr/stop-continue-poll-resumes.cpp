// poll() goes on waiting after its process has been stopped and continued without a handler, and times out no earlier than asked.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH poll() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Child child([&, reader = reader] {
        pollfd watched = {reader, POLLIN, 0};
        const Stopwatch watch;
        observe("poll for 300 ms", poll(&watched, 1, 300));
        observe("waited at least that, within two ticks of a clock", watch.at_least_ms(260));
    });
    stop_and_continue(child.pid());
    observe("child", child.wait());
}
