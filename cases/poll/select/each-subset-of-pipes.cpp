// Whichever of several pipes have data, select() counts and tells exactly these.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; POSIX.1-2024 XSH select() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe(), open_pipe(), open_pipe(), open_pipe()};
    int counted = 0, told = 0, most = 0;
    for (const Pipe& pipe : pipes) most = pipe.reader > most ? pipe.reader : most;
    for (int subset = 0; subset < 32; ++subset) {
        fd_set set;
        FD_ZERO(&set);
        int members = 0, right = 0;
        for (int i = 0; i < 5; ++i) {
            FD_SET(pipes[i].reader, &set);
            if (!(subset >> i & 1)) continue;
            must(write(pipes[i].writer, "x", 1));
            ++members;
        }
        timeval now = {0, 0};
        counted += select(most + 1, &set, nullptr, nullptr, &now) == members;
        for (int i = 0; i < 5; ++i) {
            right += (FD_ISSET(pipes[i].reader, &set) != 0) == (subset >> i & 1);
            drain_pipe(pipes[i].reader);
        }
        told += right == 5;
    }
    observe("subsets counted rightly", counted);
    observe("subsets told rightly", told);
}
