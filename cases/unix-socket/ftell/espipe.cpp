// ftell() of a stream at a socket fails with ESPIPE, and so do fseek() and fgetpos(). The stream has no buffer, so that none can do
// without the descriptor.
//
// ref:      POSIX.1-2024 XSH ftell() ERRORS ESPIPE; POSIX.1-2024 XSH fseek() ERRORS ESPIPE; POSIX.1-2024 XSH fgetpos() ERRORS ESPIPE
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const auto [mine, peer] = socket_pair();
    FILE* stream = must(fdopen(mine, "r"));
    must(setvbuf(stream, nullptr, _IONBF, 0) == 0);
    must(write(peer, "x", 1));
    observe("ftell", ftell(stream));
    observe("fseek", fseek(stream, 1, SEEK_SET));
    fpos_t position;
    observe("fgetpos", fgetpos(stream, &position) == 0 ? 0 : -1);  // any value but 0 is a failure
    observe("the byte is still there", fgetc(stream) == 'x');
}
