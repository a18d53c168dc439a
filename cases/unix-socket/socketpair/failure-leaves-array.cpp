// socketpair() that fails, here for a protocol that the family lacks, leaves the array as it was and opens nothing.
//
// ref:      POSIX.1-2024 XSH socketpair() RETURN VALUE; POSIX.1-2024 XSH socketpair() ERRORS EPROTONOSUPPORT
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const int lowest = lowest_free_descriptor();
    int ends[2] = {-7, -8};
    observe("protocol 77", socketpair(AF_UNIX, SOCK_STREAM, 77, ends));
    observe("array as it was", ends[0] == -7 && ends[1] == -8);
    observe("lowest free descriptor as before", lowest_free_descriptor() == lowest);
}
