// A signal that is in the mask of ppoll() stays pending while the call waits, and is delivered afterwards.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    handle(SIGUSR1);
    const pid_t waiting = getpid();
    Child child([&, fd = writer] {
        let_it_block(waiting);
        must(kill(waiting, SIGUSR1));
        breathe(50);  // a wait that the signal ends wrongly gets time to end before there is data
        must(write(fd, "x", 1));
    });
    pollfd entry = {reader, POLLIN, 0};
    const sigset_t mask = set_of({SIGUSR1});
    observe("ended by data", ppoll(&entry, 1, nullptr, &mask));
    observe("events", PollEvents{entry.revents});
    observe("child", child.wait());
    observe("delivered in the end", eventually([&] { return handled > 0; }));
    observe("times", handled);
}
