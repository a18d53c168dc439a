// Whichever of several pipes have data, poll() counts and reports exactly these.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION; POSIX.1-2024 XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe(), open_pipe(), open_pipe(), open_pipe()};
    int counted = 0, reported = 0;
    for (int subset = 0; subset < 32; ++subset) {
        pollfd entries[5];
        int members = 0, right = 0;
        for (int i = 0; i < 5; ++i) {
            entries[i] = {pipes[i].reader, POLLIN, POLLOUT};
            if (subset >> i & 1) {
                must(write(pipes[i].writer, "x", 1));
                ++members;
            }
        }
        counted += poll(entries, 5, 0) == members;
        for (int i = 0; i < 5; ++i) {
            right += entries[i].revents == (subset >> i & 1 ? POLLIN : 0);
            drain_pipe(pipes[i].reader);
        }
        reported += right == 5;
    }
    observe("subsets counted rightly", counted);
    observe("subsets reported rightly", reported);
}
