// ppoll() with a time limit that is no time fails with EINVAL: seconds below 0, or nanoseconds below 0 or beyond a second.
//
// ref:      POSIX.1-2024 XSH poll() ERRORS EINVAL ppoll
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, 0};
    const timespec past = {-1, 0}, below = {0, -1}, beyond = {0, 1'000'000'000}, longest = {0, 999'999'999};
    observe("-1 s", ppoll(&entry, 1, &past, nullptr));
    observe("-1 ns", ppoll(&entry, 1, &below, nullptr));
    observe("a second of nanoseconds", ppoll(&entry, 1, &beyond, nullptr));
    must(write(writer, "x", 1));
    observe("one nanosecond less", ppoll(&entry, 1, &longest, nullptr));
}
