// poll() tells a regular file as ready for reading and writing, whatever its content and position.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    pollfd entry = {open_scratch_file(0), POLLIN | POLLOUT, 0};
    observe("poll of an empty file", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
