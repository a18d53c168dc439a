// A blocking write() to a pipe with room returns the full number of bytes, and so many are in the pipe.
//
// ref:      POSIX.1-2024 XSH write() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S0-019

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    char sent[100], got[200] = {};
    for (int i = 0; i < 100; ++i) sent[i] = static_cast<char>('!' + i % 90);

    observe("write of 100 bytes", write(writer, sent, sizeof sent));
    observe("write of 5 bytes", write(writer, "hello", 5));
    observe("read", read(reader, got, sizeof got));
    observe("the same bytes", std::memcmp(got, sent, 100) == 0);
    observe("then", Bytes{got + 100, 5});
}
