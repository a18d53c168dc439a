// A blocking read() that asks for more than a pipe holds returns what is there and does not wait for the rest.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-015

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "hello", 5));

    char bytes[1024] = {};
    observe("read of 1024 bytes", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
