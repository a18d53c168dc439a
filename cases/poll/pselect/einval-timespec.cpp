// pselect() with a time limit that is no time fails with EINVAL: seconds below 0, or nanoseconds below 0 or beyond a second.
//
// ref:      POSIX.1-2024 XSH pselect() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    const timespec past = {-1, 0}, below = {0, -1}, beyond = {0, 1'000'000'000}, longest = {0, 999'999'999};
    observe("-1 s", pselect(reader + 1, &set, nullptr, nullptr, &past, nullptr));
    observe("-1 ns", pselect(reader + 1, &set, nullptr, nullptr, &below, nullptr));
    observe("a second of nanoseconds", pselect(reader + 1, &set, nullptr, nullptr, &beyond, nullptr));
    must(write(writer, "x", 1));
    observe("one nanosecond less", pselect(reader + 1, &set, nullptr, nullptr, &longest, nullptr));
}
