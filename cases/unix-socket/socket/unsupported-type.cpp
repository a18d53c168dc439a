// A type of socket that the Unix domain does not have is refused: as no type of the protocol, as a type without a protocol, or as a
// type that the family lacks.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EPROTOTYPE EPROTONOSUPPORT; POSIX.1-2024 XSH socketpair() ERRORS EPROTOTYPE EPROTONOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const int no_type = 9;  // no system known has a type of this number
    int ends[2] = {-1, -1};
    observe("socket of type 9", refusal(socket(AF_UNIX, no_type, 0)),
            {"-1 EPROTOTYPE", "-1 EPROTONOSUPPORT", "-1 ESOCKTNOSUPPORT"});
    observe("socketpair of type 9", refusal(socketpair(AF_UNIX, no_type, 0, ends)),
            {"-1 EPROTOTYPE", "-1 EPROTONOSUPPORT", "-1 ESOCKTNOSUPPORT"});
    observe("a stream socket", is_socket_of(SOCK_STREAM, socket(AF_UNIX, SOCK_STREAM, 0)));
}
