// The first descriptor of a pipe can be read and the second one written; either may be open the other way as well.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

static const char* access_mode(int flags) {
    switch (flags & O_ACCMODE) {
        case O_RDONLY: return "O_RDONLY";
        case O_WRONLY: return "O_WRONLY";
        case O_RDWR: return "O_RDWR";
        default: return "another mode";
    }
}

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));
    observe("first", access_mode(must(fcntl(ends[0], F_GETFL))), {"O_RDONLY", "O_RDWR"});
    observe("second", access_mode(must(fcntl(ends[1], F_GETFL))), {"O_WRONLY", "O_RDWR"});
}
