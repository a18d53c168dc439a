// pselect() tells the right one of two descriptors wherever their numbers are in the set: beside each other, and around the
// multiples of 32.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    const Pipe ready = open_pipe(), full = open_pipe();
    fill_pipe(full.writer);
    const long limit = sysconf(_SC_OPEN_MAX);
    const int end = limit > 0 && limit < FD_SETSIZE ? static_cast<int>(limit) : FD_SETSIZE;
    int pairs = 0, right = 0;
    for (const int least : {10, 31, 32, 62, 63, 64, 95, 127, 128, 255, 256, 511, 512, 1022}) {
        if (least + 2 > end) break;
        const int first = fcntl(ready.writer, F_DUPFD, least), second = fcntl(full.writer, F_DUPFD, least);
        if (first == -1 || second == -1 || first >= end || second >= end) break;
        fd_set set;
        FD_ZERO(&set);
        FD_SET(first, &set);
        FD_SET(second, &set);
        ++pairs;
        const int count = pselect((first > second ? first : second) + 1, nullptr, &set, nullptr, nullptr, nullptr);
        right += count == 1 && FD_ISSET(first, &set) && !FD_ISSET(second, &set);
        close(first);
        close(second);
    }
    note("%d pairs", pairs);
    observe("some pair was there", pairs > 0);
    observe("told rightly each time", right == pairs);
}
