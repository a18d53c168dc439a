// A path that ends with a slash cannot be the name of a socket: bind() fails and makes no file, also where a socket has that name
// without the slash.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS ENOTDIR; POSIX.1-2024 XSH bind() ERRORS ENOENT; POSIX.1-2024 XSH bind() ERRORS EADDRINUSE
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress fresh = unix_address("new/"), taken = unix_address("taken/");
    const int socket = unix_socket();
    observe("a new name", bind(socket, fresh.address(), fresh.size), {ENOENT, ENOTDIR});
    observe("a file of that name", access("new", F_OK));
    bound_socket("taken");
    observe("a name that is taken", bind(socket, taken.address(), taken.size), {ENOTDIR, EADDRINUSE});
    const UnixAddress plain = unix_address("new");
    observe("the new name without the slash", bind(socket, plain.address(), plain.size));
    observe("a file of that name", access("new", F_OK));
}
