// On Linux socket() refuses flags in the type that it does not know.
//
// ref:      man7 socket(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    observe("an unknown flag", socket(AF_UNIX, SOCK_STREAM | 0x40000000, 0));
    observe("none", is_socket_of(SOCK_STREAM, socket(AF_UNIX, SOCK_STREAM, 0)));
}
