// All threads that wait in select() for one descriptor return when it becomes readable.
//
// ref:       POSIX.1-2024 XSH select() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: poll.select.null-timeout-blocks

#include "support/readiness.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Text results[3];
    bool told[3] = {};
    auto selector = [&](int number) {
        return [&, number] {
            fd_set set = only(ends.reader);
            results[number] = as_text(select(ends.reader + 1, &set, nullptr, nullptr, nullptr));
            told[number] = FD_ISSET(ends.reader, &set) != 0;
        };
    };
    Thread first(selector(0)), second(selector(1)), third(selector(2));
    let_others_block();
    must(write(ends.writer, "x", 1));
    first.join(), second.join(), third.join();
    for (int number = 0; number < 3; ++number) {
        observe("select in a thread", results[number]);
        observe("in the set", told[number]);
    }
}
