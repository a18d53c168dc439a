// With data in the pipe read() does the same with O_NONBLOCK as without: it returns what there is.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    for (const bool nonblocking : {false, true}) {
        auto [reader, writer] = open_pipe();
        if (nonblocking) set_nonblocking(reader);
        must(write(writer, "abc", 3));
        char bytes[8] = {};
        observe(nonblocking ? "non-blocking" : "blocking", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    }
}
