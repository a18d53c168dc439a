// socket() takes the lowest number that is free, and socketpair() the two lowest.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION; POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH 2.6
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const int low = must(dup(STDOUT_FILENO)), middle = must(dup(STDOUT_FILENO)), high = must(dup(STDOUT_FILENO));
    must(close(low));
    const int next = lowest_free_descriptor();
    const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("socket() has the number that was closed", fd == next);
    observe("it is a stream socket", is_socket_of(SOCK_STREAM, fd));
    must(close(middle));
    must(close(high));
    const int first = must(dup(STDOUT_FILENO)), second = must(dup(STDOUT_FILENO));
    must(close(first));
    must(close(second));
    int ends[2] = {-1, -1};
    observe("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    observe("it has the two numbers that were closed",
            (ends[0] == first && ends[1] == second) || (ends[0] == second && ends[1] == first));
}
