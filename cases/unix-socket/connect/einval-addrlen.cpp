// connect() with a length that does not even cover the family of the address may fail with EINVAL; as there is no path in the
// address it fails in any case.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EINVAL EAFNOSUPPORT ENOENT
// profile:  posix
// strength: may

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress name = unix_address("s");
    observe("a length of 1", connect(unix_socket(), name.address(), 1), {EINVAL, EAFNOSUPPORT, ENOENT});
    connected_socket("s");
    observe("the whole length reaches the listener", accept(listener, nullptr, nullptr) >= 0);
}
