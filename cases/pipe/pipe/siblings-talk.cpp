// Two children of one parent can talk over a pipe that the parent made before it forked.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-009

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));
    Child writer([&] {
        close(ends[0]);
        return write(ends[1], "sib", 3) == 3 ? 0 : 1;
    });
    Child reader([&] {
        close(ends[1]);
        char bytes[8] = {};
        observe("reader got", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    });
    const WaitStatus writer_end = writer.wait();
    observe("reader", reader.wait());
    observe("writer", writer_end);
}
