// All threads that wait in poll() for one descriptor return when it becomes readable.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.poll.timeout-infinite-until-event

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Text results[3], events[3];
    auto poller = [&](int number) {
        return [&, number] {
            pollfd entry = {ends.reader, POLLIN, 0};
            results[number] = as_text(poll(&entry, 1, -1));
            events[number] = as_text(PollEvents{entry.revents});
        };
    };
    Thread first(poller(0)), second(poller(1)), third(poller(2));
    let_others_block();
    must(write(ends.writer, "x", 1));
    first.join(), second.join(), third.join();
    for (int number = 0; number < 3; ++number) {
        observe("poll in a thread", results[number]);
        observe("events", events[number]);
    }
}
